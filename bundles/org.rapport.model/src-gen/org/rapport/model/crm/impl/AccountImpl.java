/**
 */
package org.rapport.model.crm.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.AccountImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AccountImpl#getIndustry <em>Industry</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AccountImpl#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AccountImpl#getVatNumber <em>Vat Number</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AccountImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AccountImpl#getCustomerSince <em>Customer Since</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountImpl extends PartyImpl implements Account {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.ACCOUNT__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.ACCOUNT__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndustry() {
		return (String)eGet(CrmPackage.Literals.ACCOUNT__INDUSTRY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndustry(String newIndustry) {
		eSet(CrmPackage.Literals.ACCOUNT__INDUSTRY, newIndustry);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStaff() {
		return (Integer)eGet(CrmPackage.Literals.ACCOUNT__STAFF, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaff(Integer newStaff) {
		eSet(CrmPackage.Literals.ACCOUNT__STAFF, newStaff);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVatNumber() {
		return (String)eGet(CrmPackage.Literals.ACCOUNT__VAT_NUMBER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVatNumber(String newVatNumber) {
		eSet(CrmPackage.Literals.ACCOUNT__VAT_NUMBER, newVatNumber);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return (String)eGet(CrmPackage.Literals.ACCOUNT__LANGUAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		eSet(CrmPackage.Literals.ACCOUNT__LANGUAGE, newLanguage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCustomerSince() {
		return (LocalDate)eGet(CrmPackage.Literals.ACCOUNT__CUSTOMER_SINCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomerSince(LocalDate newCustomerSince) {
		eSet(CrmPackage.Literals.ACCOUNT__CUSTOMER_SINCE, newCustomerSince);
	}

} //AccountImpl
