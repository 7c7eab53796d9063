/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Id</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The key of a party in another system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.ExternalId#getSystem <em>System</em>}</li>
 *   <li>{@link org.rapport.model.crm.ExternalId#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getExternalId()
 * @model annotation="http://rapport.org/crm/text en='External id' fr='Identifiant externe' en.plural='External ids' fr.plural='Identifiants externes'"
 *        annotation="http://rapport.org/crm label='value' icon='fingerprint'"
 * @generated
 */
public interface ExternalId extends Row {
	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the other system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see #setSystem(String)
	 * @see org.rapport.model.crm.CrmPackage#getExternalId_System()
	 * @model annotation="http://rapport.org/crm/text en='System' fr='Syst\350me'"
	 *        annotation="http://rapport.org/crm width='1' match='issuer'"
	 * @generated
	 */
	String getSystem();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExternalId#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key there, exactly as that system writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.rapport.model.crm.CrmPackage#getExternalId_Value()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Value' fr='Valeur'"
	 *        annotation="http://rapport.org/crm searchable='true' indexed='true' match='key'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExternalId#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // ExternalId
