/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file kept with a record. Its content is in the base, once for all attachments with the same content.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Attachment#getAbout <em>About</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attachment#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attachment#getSize <em>Size</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attachment#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getAttachment()
 * @model annotation="http://rapport.org/crm/text en='Attachment' fr='Pi\350ce jointe' en.plural='Attachments' fr.plural='Pi\350ces jointes'"
 *        annotation="http://rapport.org/crm label='name' icon='package' card='900'"
 * @generated
 */
public interface Attachment extends Root {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record it is kept with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Root)
	 * @see org.rapport.model.crm.CrmPackage#getAttachment_About()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='About' fr='Au sujet de'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='cascade' width='2'"
	 * @generated
	 */
	Root getAbout();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attachment#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Root value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file, without a folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getAttachment_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm listed='1' searchable='true' sortable='true' length='255' width='2'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attachment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its media type (RFC 6838), such as application/pdf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.rapport.model.crm.CrmPackage#getAttachment_MediaType()
	 * @model annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm listed='3' length='127'"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bytes it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.rapport.model.crm.CrmPackage#getAttachment_Size()
	 * @model annotation="http://rapport.org/crm/text en='Size' fr='Taille'"
	 *        annotation="http://rapport.org/crm listed='4' sortable='true' min='0'"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attachment#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of its content, 64 hexadecimal digits; the key of the content in the base.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.rapport.model.crm.CrmPackage#getAttachment_Sha256()
	 * @model annotation="http://rapport.org/crm/text en='Fingerprint' fr='Empreinte'"
	 *        annotation="http://rapport.org/crm indexed='true' length='64' width='2'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attachment#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

} // Attachment
