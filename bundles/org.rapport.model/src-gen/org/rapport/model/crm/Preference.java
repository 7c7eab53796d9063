/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something a party told us it likes, such as coffee without sugar or mornings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Preference#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.rapport.model.crm.Preference#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPreference()
 * @model annotation="http://rapport.org/crm/text en='Preference' fr='Pr\351f\351rence' en.plural='Preferences' fr.plural='Pr\351f\351rences'"
 *        annotation="http://rapport.org/crm label='topic value' icon='check'"
 * @generated
 */
public interface Preference extends Row {
	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about, such as language or time of day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see #setTopic(String)
	 * @see org.rapport.model.crm.CrmPackage#getPreference_Topic()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Topic' fr='Sujet'"
	 *        annotation="http://rapport.org/crm length='100'"
	 * @generated
	 */
	String getTopic();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Preference#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is preferred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.rapport.model.crm.CrmPackage#getPreference_Value()
	 * @model annotation="http://rapport.org/crm/text en='Preference' fr='Pr\351f\351rence'"
	 *        annotation="http://rapport.org/crm searchable='true' length='200'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Preference#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Preference
