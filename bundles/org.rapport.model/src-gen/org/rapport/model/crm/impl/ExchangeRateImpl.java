/**
 */
package org.rapport.model.crm.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Currency;
import org.rapport.model.crm.ExchangeRate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exchange Rate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ExchangeRateImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ExchangeRateImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ExchangeRateImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ExchangeRateImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ExchangeRateImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExchangeRateImpl extends RootImpl implements ExchangeRate {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExchangeRateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.EXCHANGE_RATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Currency getFrom() {
		return (Currency)eGet(CrmPackage.Literals.EXCHANGE_RATE__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Currency newFrom) {
		eSet(CrmPackage.Literals.EXCHANGE_RATE__FROM, newFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Currency getTo() {
		return (Currency)eGet(CrmPackage.Literals.EXCHANGE_RATE__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Currency newTo) {
		eSet(CrmPackage.Literals.EXCHANGE_RATE__TO, newTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDay() {
		return (LocalDate)eGet(CrmPackage.Literals.EXCHANGE_RATE__DAY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(LocalDate newDay) {
		eSet(CrmPackage.Literals.EXCHANGE_RATE__DAY, newDay);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRate() {
		return (BigDecimal)eGet(CrmPackage.Literals.EXCHANGE_RATE__RATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(BigDecimal newRate) {
		eSet(CrmPackage.Literals.EXCHANGE_RATE__RATE, newRate);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(CrmPackage.Literals.EXCHANGE_RATE__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		eSet(CrmPackage.Literals.EXCHANGE_RATE__SOURCE, newSource);
	}

} //ExchangeRateImpl
