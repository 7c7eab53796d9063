/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.ExternalId;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>External Id</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ExternalIdImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ExternalIdImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExternalIdImpl extends RowImpl implements ExternalId {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExternalIdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.EXTERNAL_ID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSystem() {
		return (String)eGet(CrmPackage.Literals.EXTERNAL_ID__SYSTEM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(String newSystem) {
		eSet(CrmPackage.Literals.EXTERNAL_ID__SYSTEM, newSystem);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return (String)eGet(CrmPackage.Literals.EXTERNAL_ID__VALUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		eSet(CrmPackage.Literals.EXTERNAL_ID__VALUE, newValue);
	}

} //ExternalIdImpl
