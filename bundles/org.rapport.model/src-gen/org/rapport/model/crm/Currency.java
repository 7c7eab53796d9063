/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Currency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A currency in which amounts are kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Currency#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.Currency#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Currency#getDigits <em>Digits</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getCurrency()
 * @model annotation="http://rapport.org/crm/text en='Currency' fr='Devise' en.plural='Currencies' fr.plural='Devises'"
 *        annotation="http://rapport.org/crm setting='true' label='code' icon='coins'"
 * @generated
 */
public interface Currency extends Root {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of three letters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.rapport.model.crm.CrmPackage#getCurrency_Code()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Code' fr='Code'"
	 *        annotation="http://rapport.org/crm unique='true' sortable='true' listed='1' length='3'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Currency#getCode <em>Code</em>}' attribute.
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
	 * Name of the currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getCurrency_Name()
	 * @model annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='2'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Currency#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Digits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many digits after the point a document total has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digits</em>' attribute.
	 * @see #setDigits(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getCurrency_Digits()
	 * @model annotation="http://rapport.org/crm/text en='Digits' fr='D\351cimales'"
	 *        annotation="http://rapport.org/crm min='0' listed='3'"
	 * @generated
	 */
	Integer getDigits();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Currency#getDigits <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digits</em>' attribute.
	 * @see #getDigits()
	 * @generated
	 */
	void setDigits(Integer value);

} // Currency
