/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.PickValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pick List</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PickListImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PickListImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PickListImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PickListImpl extends RootImpl implements PickList {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PickListImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.PICK_LIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return (String)eGet(CrmPackage.Literals.PICK_LIST__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		eSet(CrmPackage.Literals.PICK_LIST__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.PICK_LIST__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.PICK_LIST__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PickValue> getValues() {
		return (EList<PickValue>)eGet(CrmPackage.Literals.PICK_LIST__VALUES, true);
	}

} //PickListImpl
