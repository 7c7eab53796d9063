/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Currency;
import org.rapport.model.crm.LegalEntity;
import org.rapport.model.crm.PostalAddress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Legal Entity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getVatId <em>Vat Id</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getRegistration <em>Registration</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getFiscalYearStart <em>Fiscal Year Start</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LegalEntityImpl#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LegalEntityImpl extends RootImpl implements LegalEntity {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LegalEntityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.LEGAL_ENTITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.LEGAL_ENTITY__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.LEGAL_ENTITY__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return (String)eGet(CrmPackage.Literals.LEGAL_ENTITY__COUNTRY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		eSet(CrmPackage.Literals.LEGAL_ENTITY__COUNTRY, newCountry);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Currency getCurrency() {
		return (Currency)eGet(CrmPackage.Literals.LEGAL_ENTITY__CURRENCY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(Currency newCurrency) {
		eSet(CrmPackage.Literals.LEGAL_ENTITY__CURRENCY, newCurrency);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVatId() {
		return (String)eGet(CrmPackage.Literals.LEGAL_ENTITY__VAT_ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVatId(String newVatId) {
		eSet(CrmPackage.Literals.LEGAL_ENTITY__VAT_ID, newVatId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegistration() {
		return (String)eGet(CrmPackage.Literals.LEGAL_ENTITY__REGISTRATION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistration(String newRegistration) {
		eSet(CrmPackage.Literals.LEGAL_ENTITY__REGISTRATION, newRegistration);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFiscalYearStart() {
		return (Integer)eGet(CrmPackage.Literals.LEGAL_ENTITY__FISCAL_YEAR_START, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYearStart(Integer newFiscalYearStart) {
		eSet(CrmPackage.Literals.LEGAL_ENTITY__FISCAL_YEAR_START, newFiscalYearStart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PostalAddress> getAddresses() {
		return (EList<PostalAddress>)eGet(CrmPackage.Literals.LEGAL_ENTITY__ADDRESSES, true);
	}

} //LegalEntityImpl
