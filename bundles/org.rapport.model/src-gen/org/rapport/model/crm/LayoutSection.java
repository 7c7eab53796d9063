/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layout Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One section of an arranged form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.LayoutSection#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutSection#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutSection#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getLayoutSection()
 * @model annotation="http://rapport.org/crm/text en='Section' fr='Section' en.plural='Sections' fr.plural='Sections'"
 *        annotation="http://rapport.org/crm label='code' icon='rows-3'"
 * @generated
 */
public interface LayoutSection extends Row {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name by which fields know it: that of a section of the model, or of a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutSection_Code()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Code' fr='Code'"
	 *        annotation="http://rapport.org/crm length='60'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutSection#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its heading; empty for that of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutSection_Title()
	 * @model annotation="http://rapport.org/crm/text en='Heading' fr='Titre'"
	 *        annotation="http://rapport.org/crm length='100'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutSection#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getLayoutSection_Translations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations' fr='Traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

} // LayoutSection
