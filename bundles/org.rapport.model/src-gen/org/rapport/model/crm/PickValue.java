/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pick Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a pick-list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.PickValue#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.PickValue#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.PickValue#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.rapport.model.crm.PickValue#getParent <em>Parent</em>}</li>
 *   <li>{@link org.rapport.model.crm.PickValue#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPickValue()
 * @model annotation="http://rapport.org/crm/text en='Value' fr='Valeur' en.plural='Values' fr.plural='Valeurs'"
 *        annotation="http://rapport.org/crm label='name' icon='check'"
 * @generated
 */
public interface PickValue extends Row {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is stored; never changed once it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.rapport.model.crm.CrmPackage#getPickValue_Code()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Code' fr='Code'"
	 *        annotation="http://rapport.org/crm length='60'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PickValue#getCode <em>Code</em>}' attribute.
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
	 * What is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getPickValue_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PickValue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is no longer offered; records that have it keep it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getPickValue_Retired()
	 * @model annotation="http://rapport.org/crm/text en='Retired' fr='Retir\351e'"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PickValue#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the value of the other list with which alone it is offered; empty for always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.rapport.model.crm.CrmPackage#getPickValue_Parent()
	 * @model annotation="http://rapport.org/crm/text en='Only with' fr='Seulement avec'"
	 *        annotation="http://rapport.org/crm length='60'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PickValue#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Translations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name in further languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translations</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getPickValue_Translations()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Translations' fr='Traductions'"
	 * @generated
	 */
	EList<Translation> getTranslations();

} // PickValue
