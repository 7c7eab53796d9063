/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that somebody kept about a record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Note#getAbout <em>About</em>}</li>
 *   <li>{@link org.rapport.model.crm.Note#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.rapport.model.crm.Note#isPinned <em>Pinned</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getNote()
 * @model annotation="http://rapport.org/crm/text en='Note' fr='Note' en.plural='Notes' fr.plural='Notes'"
 *        annotation="http://rapport.org/crm label='title' icon='file-text' timeline='createdAt'"
 * @generated
 */
public interface Note extends Root {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Root)
	 * @see org.rapport.model.crm.CrmPackage#getNote_About()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='About' fr='Au sujet de'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='cascade' width='2'"
	 * @generated
	 */
	Root getAbout();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Note#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Root value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, in a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.rapport.model.crm.CrmPackage#getNote_Title()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Title' fr='Titre'"
	 *        annotation="http://rapport.org/crm listed='1' searchable='true' sortable='true' length='200' width='2'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Note#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rapport.model.crm.CrmPackage#getNote_Text()
	 * @model annotation="http://rapport.org/crm/text en='Text' fr='Texte'"
	 *        annotation="http://rapport.org/crm multiline='true' searchable='true' width='4'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands on top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned</em>' attribute.
	 * @see #setPinned(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getNote_Pinned()
	 * @model annotation="http://rapport.org/crm/text en='Pinned' fr='\311pingl\351e'"
	 *        annotation="http://rapport.org/crm listed='3'"
	 * @generated
	 */
	boolean isPinned();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Note#isPinned <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned</em>' attribute.
	 * @see #isPinned()
	 * @generated
	 */
	void setPinned(boolean value);

} // Note
