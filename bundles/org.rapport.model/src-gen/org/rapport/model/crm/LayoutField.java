/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layout Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is said of one field of an arranged form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.LayoutField#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutField#getSection <em>Section</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutField#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutField#isRequired <em>Required</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutField#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutField#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.LayoutField#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getLayoutField()
 * @model annotation="http://rapport.org/crm/text en='Field of a layout' fr='Champ de mise en page' en.plural='Fields of layouts' fr.plural='Champs de mises en page'"
 *        annotation="http://rapport.org/crm label='feature' icon='columns-3'"
 * @generated
 */
public interface LayoutField extends Row {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field, of the model or one that was added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_Feature()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Field' fr='Champ'"
	 *        annotation="http://rapport.org/crm length='120'"
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutField#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the section where it stands; empty for that of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_Section()
	 * @model annotation="http://rapport.org/crm/text en='Section' fr='Section'"
	 *        annotation="http://rapport.org/crm length='60'"
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutField#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether forms and snapshots leave it out. That is no right: lists and files still have it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute.
	 * @see #setHidden(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_Hidden()
	 * @model annotation="http://rapport.org/crm/text en='Hidden' fr='Masqu\351'"
	 * @generated
	 */
	boolean isHidden();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutField#isHidden <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden</em>' attribute.
	 * @see #isHidden()
	 * @generated
	 */
	void setHidden(boolean value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every record needs it, also where the model does not ask for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_Required()
	 * @model annotation="http://rapport.org/crm/text en='Required' fr='Obligatoire'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutField#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a new record has where nothing else is said, written as for programs: 2026-11-17, 12.50 EUR, the code of a choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_DefaultValue()
	 * @model annotation="http://rapport.org/crm/text en='Default value' fr='Valeur par d\351faut'"
	 *        annotation="http://rapport.org/crm length='500' width='2'"
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutField#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people see in place of the name that the model gives; empty for that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_Title()
	 * @model annotation="http://rapport.org/crm/text en='Label' fr='Libell\351'"
	 *        annotation="http://rapport.org/crm length='100'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LayoutField#getTitle <em>Title</em>}' attribute.
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
	 * The label in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getLayoutField_Translations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations' fr='Traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

} // LayoutField
