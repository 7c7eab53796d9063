/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Translation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text of coded data in one more language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Translation#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.crm.Translation#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getTranslation()
 * @model annotation="http://rapport.org/crm/text en='Translation' fr='Traduction' en.plural='Translations' fr.plural='Traductions'"
 *        annotation="http://rapport.org/crm label='language text' icon='globe'"
 * @generated
 */
public interface Translation extends Row {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language as a BCP 47 tag such as fr or nl.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.rapport.model.crm.CrmPackage#getTranslation_Language()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Language' fr='Langue'"
	 *        annotation="http://rapport.org/crm length='20' width='1'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Translation#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text in that language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rapport.model.crm.CrmPackage#getTranslation_Text()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Text' fr='Texte'"
	 *        annotation="http://rapport.org/crm length='200'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Translation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Translation
