/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent Purpose</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a party is approached or its data are used for, such as Newsletter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.ConsentPurpose#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.ConsentPurpose#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.ConsentPurpose#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getConsentPurpose()
 * @model annotation="http://rapport.org/crm/text en='Purpose' fr='Finalit\351' en.plural='Purposes' fr.plural='Finalit\351s'"
 *        annotation="http://rapport.org/crm label='name' icon='flag' setting='true'"
 * @generated
 */
public interface ConsentPurpose extends Root {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name by which modules and files know the purpose, such as newsletter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.rapport.model.crm.CrmPackage#getConsentPurpose_Code()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Code' fr='Code'"
	 *        annotation="http://rapport.org/crm unique='true' sortable='true' listed='2' length='60'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ConsentPurpose#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getConsentPurpose_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ConsentPurpose#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getConsentPurpose_Translations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations' fr='Traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

} // ConsentPurpose
