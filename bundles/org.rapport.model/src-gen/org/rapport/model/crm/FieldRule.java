/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one field of one type looks to a role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.FieldRule#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldRule#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.rapport.model.crm.FieldRule#getAccess <em>Access</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getFieldRule()
 * @model annotation="http://rapport.org/crm/text en='Field rule' fr='R\350gle de champ' en.plural='Field rules' fr.plural='R\350gles de champs'"
 *        annotation="http://rapport.org/crm label='type feature' icon='eye'"
 * @generated
 */
public interface FieldRule extends Row {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the record type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getFieldRule_Type()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldRule#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.rapport.model.crm.CrmPackage#getFieldRule_Feature()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Field' fr='Champ'"
	 *        annotation="http://rapport.org/crm length='120'"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldRule#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.FieldAccess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the role may do with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' attribute.
	 * @see org.rapport.model.crm.FieldAccess
	 * @see #setAccess(FieldAccess)
	 * @see org.rapport.model.crm.CrmPackage#getFieldRule_Access()
	 * @model annotation="http://rapport.org/crm/text en='Access' fr='Acc\350s'"
	 * @generated
	 */
	FieldAccess getAccess();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.FieldRule#getAccess <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' attribute.
	 * @see org.rapport.model.crm.FieldAccess
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(FieldAccess value);

} // FieldRule
