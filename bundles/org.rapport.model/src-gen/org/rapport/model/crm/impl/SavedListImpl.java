/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.SavedList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Saved List</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.SavedListImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.SavedListImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.SavedListImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.SavedListImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.SavedListImpl#getSort <em>Sort</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavedListImpl extends RootImpl implements SavedList {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SavedListImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.SAVED_LIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.SAVED_LIST__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.SAVED_LIST__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.SAVED_LIST__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.SAVED_LIST__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return (String)eGet(CrmPackage.Literals.SAVED_LIST__CONDITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		eSet(CrmPackage.Literals.SAVED_LIST__CONDITION, newCondition);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumns() {
		return (String)eGet(CrmPackage.Literals.SAVED_LIST__COLUMNS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumns(String newColumns) {
		eSet(CrmPackage.Literals.SAVED_LIST__COLUMNS, newColumns);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSort() {
		return (String)eGet(CrmPackage.Literals.SAVED_LIST__SORT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSort(String newSort) {
		eSet(CrmPackage.Literals.SAVED_LIST__SORT, newSort);
	}

} //SavedListImpl
