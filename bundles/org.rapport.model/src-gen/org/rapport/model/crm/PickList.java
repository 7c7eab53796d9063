/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pick List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Values that a field made in the running product offers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.PickList#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.PickList#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.PickList#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPickList()
 * @model annotation="http://rapport.org/crm/text en='Pick-list' fr='Liste de choix' en.plural='Pick-lists' fr.plural='Listes de choix'"
 *        annotation="http://rapport.org/crm label='name' icon='list' setting='true'"
 * @generated
 */
public interface PickList extends Root {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name by which fields know it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.rapport.model.crm.CrmPackage#getPickList_Code()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Code' fr='Code'"
	 *        annotation="http://rapport.org/crm unique='true' sortable='true' listed='2' length='60'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PickList#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getPickList_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PickList#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.PickValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values in the order in which they are offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getPickList_Values()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Values' fr='Valeurs'"
	 * @generated
	 */
	EList<PickValue> getValues();

} // PickList
