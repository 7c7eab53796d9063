/**
 */
package org.rapport.sales.model.sales.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.Money;

import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;

import org.rapport.model.crm.impl.RootImpl;

import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getExpectedClose <em>Expected Close</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.OpportunityImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpportunityImpl extends RootImpl implements Opportunity {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpportunityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SalesPackage.Literals.OPPORTUNITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(SalesPackage.Literals.OPPORTUNITY__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(SalesPackage.Literals.OPPORTUNITY__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getAccount() {
		return (Account)eGet(SalesPackage.Literals.OPPORTUNITY__ACCOUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(Account newAccount) {
		eSet(SalesPackage.Literals.OPPORTUNITY__ACCOUNT, newAccount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact getContact() {
		return (Contact)eGet(SalesPackage.Literals.OPPORTUNITY__CONTACT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(Contact newContact) {
		eSet(SalesPackage.Literals.OPPORTUNITY__CONTACT, newContact);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Money getAmount() {
		return (Money)eGet(SalesPackage.Literals.OPPORTUNITY__AMOUNT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Money newAmount) {
		eSet(SalesPackage.Literals.OPPORTUNITY__AMOUNT, newAmount);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return (Stage)eGet(SalesPackage.Literals.OPPORTUNITY__STAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		eSet(SalesPackage.Literals.OPPORTUNITY__STAGE, newStage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getProbability() {
		return (Integer)eGet(SalesPackage.Literals.OPPORTUNITY__PROBABILITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbability(Integer newProbability) {
		eSet(SalesPackage.Literals.OPPORTUNITY__PROBABILITY, newProbability);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpectedClose() {
		return (LocalDate)eGet(SalesPackage.Literals.OPPORTUNITY__EXPECTED_CLOSE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedClose(LocalDate newExpectedClose) {
		eSet(SalesPackage.Literals.OPPORTUNITY__EXPECTED_CLOSE, newExpectedClose);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNextStep() {
		return (String)eGet(SalesPackage.Literals.OPPORTUNITY__NEXT_STEP, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextStep(String newNextStep) {
		eSet(SalesPackage.Literals.OPPORTUNITY__NEXT_STEP, newNextStep);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return (String)eGet(SalesPackage.Literals.OPPORTUNITY__NOTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		eSet(SalesPackage.Literals.OPPORTUNITY__NOTES, newNotes);
	}

} //OpportunityImpl
