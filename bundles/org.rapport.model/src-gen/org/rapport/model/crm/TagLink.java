/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One tag on one party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.TagLink#getTag <em>Tag</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getTagLink()
 * @model annotation="http://rapport.org/crm/text en='Tag' fr='\311tiquette' en.plural='Tags' fr.plural='\311tiquettes'"
 *        annotation="http://rapport.org/crm label='tag' icon='tag'"
 * @generated
 */
public interface TagLink extends Row {
	/**
	 * Returns the value of the '<em><b>Tag</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' reference.
	 * @see #setTag(Tag)
	 * @see org.rapport.model.crm.CrmPackage#getTagLink_Tag()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Tag' fr='\311tiquette'"
	 *        annotation="http://rapport.org/crm onDelete='cascade'"
	 * @generated
	 */
	Tag getTag();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.TagLink#getTag <em>Tag</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' reference.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(Tag value);

} // TagLink
