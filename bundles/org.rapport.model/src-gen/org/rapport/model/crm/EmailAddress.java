/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Email Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mail address of a party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.EmailAddress#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rapport.model.crm.EmailAddress#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getEmailAddress()
 * @model annotation="http://rapport.org/crm/text en='Mail address' fr='Adresse mail' en.plural='Mail addresses' fr.plural='Adresses mail'"
 *        annotation="http://rapport.org/crm label='address' icon='mail'"
 * @generated
 */
public interface EmailAddress extends Row {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address as RFC 5322 writes it, without display name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.rapport.model.crm.CrmPackage#getEmailAddress_Address()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Address' fr='Adresse'"
	 *        annotation="http://rapport.org/crm format='email' searchable='true' length='254' indexed='true' match='mail'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.EmailAddress#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"work"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the address belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.ContactKind
	 * @see #setKind(ContactKind)
	 * @see org.rapport.model.crm.CrmPackage#getEmailAddress_Kind()
	 * @model default="work"
	 *        annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.EmailAddress#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

} // EmailAddress
