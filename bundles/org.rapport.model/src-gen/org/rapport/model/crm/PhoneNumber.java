/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phone Number</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phone number of a party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.PhoneNumber#getTyped <em>Typed</em>}</li>
 *   <li>{@link org.rapport.model.crm.PhoneNumber#getE164 <em>E164</em>}</li>
 *   <li>{@link org.rapport.model.crm.PhoneNumber#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPhoneNumber()
 * @model annotation="http://rapport.org/crm/text en='Phone' fr='T\351l\351phone' en.plural='Phones' fr.plural='T\351l\351phones'"
 *        annotation="http://rapport.org/crm label='typed' icon='phone'"
 * @generated
 */
public interface PhoneNumber extends Row {
	/**
	 * Returns the value of the '<em><b>Typed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number as somebody wrote it; never changed by the product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typed</em>' attribute.
	 * @see #setTyped(String)
	 * @see org.rapport.model.crm.CrmPackage#getPhoneNumber_Typed()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Number' fr='Num\351ro'"
	 *        annotation="http://rapport.org/crm format='phone' searchable='true' length='64' match='phone'"
	 * @generated
	 */
	String getTyped();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PhoneNumber#getTyped <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typed</em>' attribute.
	 * @see #getTyped()
	 * @generated
	 */
	void setTyped(String value);

	/**
	 * Returns the value of the '<em><b>E164</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same number in ITU-T E.164 form with a leading plus, or empty where it cannot be told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>E164</em>' attribute.
	 * @see #setE164(String)
	 * @see org.rapport.model.crm.CrmPackage#getPhoneNumber_E164()
	 * @model annotation="http://rapport.org/crm/text en='International form' fr='Forme internationale'"
	 *        annotation="http://rapport.org/crm searchable='true' indexed='true' length='16' match='phone'"
	 * @generated
	 */
	String getE164();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PhoneNumber#getE164 <em>E164</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>E164</em>' attribute.
	 * @see #getE164()
	 * @generated
	 */
	void setE164(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"work"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the phone stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.ContactKind
	 * @see #setKind(ContactKind)
	 * @see org.rapport.model.crm.CrmPackage#getPhoneNumber_Kind()
	 * @model default="work"
	 *        annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PhoneNumber#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

} // PhoneNumber
