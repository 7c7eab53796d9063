/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Postal Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A postal address of a party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getStreet <em>Street</em>}</li>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getExtra <em>Extra</em>}</li>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getPostcode <em>Postcode</em>}</li>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getCity <em>City</em>}</li>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getRegion <em>Region</em>}</li>
 *   <li>{@link org.rapport.model.crm.PostalAddress#getCountry <em>Country</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPostalAddress()
 * @model annotation="http://rapport.org/crm/text en='Address' fr='Adresse' en.plural='Addresses' fr.plural='Adresses'"
 *        annotation="http://rapport.org/crm label='street postcode city country' icon='map-pin'"
 * @generated
 */
public interface PostalAddress extends Row {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"work"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the address is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.ContactKind
	 * @see #setKind(ContactKind)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_Kind()
	 * @model default="work"
	 *        annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Street and house number; several lines are kept as several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_Street()
	 * @model annotation="http://rapport.org/crm/text en='Street' fr='Rue'"
	 *        annotation="http://rapport.org/crm searchable='true' width='2' match='street'"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>Extra</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before or after the street: building, floor, care of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extra</em>' attribute.
	 * @see #setExtra(String)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_Extra()
	 * @model annotation="http://rapport.org/crm/text en='Address line 2' fr='Compl\351ment'"
	 *        annotation="http://rapport.org/crm match='extra'"
	 * @generated
	 */
	String getExtra();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getExtra <em>Extra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extra</em>' attribute.
	 * @see #getExtra()
	 * @generated
	 */
	void setExtra(String value);

	/**
	 * Returns the value of the '<em><b>Postcode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal code, as the country writes it, leading zeros kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postcode</em>' attribute.
	 * @see #setPostcode(String)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_Postcode()
	 * @model annotation="http://rapport.org/crm/text en='Postcode' fr='Code postal'"
	 *        annotation="http://rapport.org/crm width='1' length='20' match='postcode'"
	 * @generated
	 */
	String getPostcode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getPostcode <em>Postcode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postcode</em>' attribute.
	 * @see #getPostcode()
	 * @generated
	 */
	void setPostcode(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Town or suburb of the address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_City()
	 * @model annotation="http://rapport.org/crm/text en='City' fr='Ville'"
	 *        annotation="http://rapport.org/crm searchable='true' match='place'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State, province or canton.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_Region()
	 * @model annotation="http://rapport.org/crm/text en='Region' fr='R\351gion'"
	 *        annotation="http://rapport.org/crm match='region'"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country as ISO 3166-1 alpha-2 code where it is known, else as it was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.rapport.model.crm.CrmPackage#getPostalAddress_Country()
	 * @model annotation="http://rapport.org/crm/text en='Country' fr='Pays'"
	 *        annotation="http://rapport.org/crm format='country' width='1'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PostalAddress#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

} // PostalAddress
