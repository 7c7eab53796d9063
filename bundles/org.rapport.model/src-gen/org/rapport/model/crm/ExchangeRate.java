/**
 */
package org.rapport.model.crm;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exchange Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one unit of a currency was worth in another on a day; it holds until the next one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.ExchangeRate#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.crm.ExchangeRate#getTo <em>To</em>}</li>
 *   <li>{@link org.rapport.model.crm.ExchangeRate#getDay <em>Day</em>}</li>
 *   <li>{@link org.rapport.model.crm.ExchangeRate#getRate <em>Rate</em>}</li>
 *   <li>{@link org.rapport.model.crm.ExchangeRate#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getExchangeRate()
 * @model annotation="http://rapport.org/crm/text en='Exchange rate' fr='Taux de change' en.plural='Exchange rates' fr.plural='Taux de change'"
 *        annotation="http://rapport.org/crm label='from to day' icon='coins' setting='true'"
 * @generated
 */
public interface ExchangeRate extends Root {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The currency of which one unit is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Currency)
	 * @see org.rapport.model.crm.CrmPackage#getExchangeRate_From()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='From' fr='De'"
	 *        annotation="http://rapport.org/crm listed='1' onDelete='refuse'"
	 * @generated
	 */
	Currency getFrom();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExchangeRate#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Currency value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The currency in which it is valued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Currency)
	 * @see org.rapport.model.crm.CrmPackage#getExchangeRate_To()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='To' fr='En'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='refuse'"
	 * @generated
	 */
	Currency getTo();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExchangeRate#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Currency value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getExchangeRate_Day()
	 * @model dataType="org.rapport.model.crm.Date" required="true"
	 *        annotation="http://rapport.org/crm/text en='From day' fr='\300 partir du'"
	 *        annotation="http://rapport.org/crm listed='3' sortable='true' indexed='true'"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExchangeRate#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many units of the second one unit of the first is worth; up to eight digits after the point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(BigDecimal)
	 * @see org.rapport.model.crm.CrmPackage#getExchangeRate_Rate()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Rate' fr='Taux'"
	 *        annotation="http://rapport.org/crm listed='4' positive='true'"
	 * @generated
	 */
	BigDecimal getRate();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExchangeRate#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.rapport.model.crm.CrmPackage#getExchangeRate_Source()
	 * @model annotation="http://rapport.org/crm/text en='Source' fr='Source'"
	 *        annotation="http://rapport.org/crm listed='5' length='100'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.ExchangeRate#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // ExchangeRate
