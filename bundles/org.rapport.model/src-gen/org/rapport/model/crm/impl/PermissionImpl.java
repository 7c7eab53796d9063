/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Scope;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Permission</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#getRead <em>Read</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#isCreate <em>Create</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#getDelete <em>Delete</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#isExport <em>Export</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PermissionImpl#isMassChange <em>Mass Change</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PermissionImpl extends RowImpl implements Permission {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PermissionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.PERMISSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.PERMISSION__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.PERMISSION__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scope getRead() {
		return (Scope)eGet(CrmPackage.Literals.PERMISSION__READ, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead(Scope newRead) {
		eSet(CrmPackage.Literals.PERMISSION__READ, newRead);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scope getChange() {
		return (Scope)eGet(CrmPackage.Literals.PERMISSION__CHANGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChange(Scope newChange) {
		eSet(CrmPackage.Literals.PERMISSION__CHANGE, newChange);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCreate() {
		return (Boolean)eGet(CrmPackage.Literals.PERMISSION__CREATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreate(boolean newCreate) {
		eSet(CrmPackage.Literals.PERMISSION__CREATE, newCreate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scope getDelete() {
		return (Scope)eGet(CrmPackage.Literals.PERMISSION__DELETE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelete(Scope newDelete) {
		eSet(CrmPackage.Literals.PERMISSION__DELETE, newDelete);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExport() {
		return (Boolean)eGet(CrmPackage.Literals.PERMISSION__EXPORT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExport(boolean newExport) {
		eSet(CrmPackage.Literals.PERMISSION__EXPORT, newExport);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMassChange() {
		return (Boolean)eGet(CrmPackage.Literals.PERMISSION__MASS_CHANGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMassChange(boolean newMassChange) {
		eSet(CrmPackage.Literals.PERMISSION__MASS_CHANGE, newMassChange);
	}

} //PermissionImpl
