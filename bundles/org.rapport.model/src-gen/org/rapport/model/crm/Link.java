/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An address on the web of a party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Link#getUrl <em>Url</em>}</li>
 *   <li>{@link org.rapport.model.crm.Link#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getLink()
 * @model annotation="http://rapport.org/crm/text en='Link' fr='Lien' en.plural='Links' fr.plural='Liens'"
 *        annotation="http://rapport.org/crm label='url' icon='link'"
 * @generated
 */
public interface Link extends Row {
	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address, or the name in a network where there is no address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.rapport.model.crm.CrmPackage#getLink_Url()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Address' fr='Adresse'"
	 *        annotation="http://rapport.org/crm format='url' length='2000'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Link#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"web"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.crm.LinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the link leads to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.LinkKind
	 * @see #setKind(LinkKind)
	 * @see org.rapport.model.crm.CrmPackage#getLink_Kind()
	 * @model default="web"
	 *        annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 * @generated
	 */
	LinkKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Link#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.LinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LinkKind value);

} // Link
