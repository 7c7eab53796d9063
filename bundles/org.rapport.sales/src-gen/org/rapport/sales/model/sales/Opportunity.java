/**
 */
package org.rapport.sales.model.sales;

import java.time.LocalDate;

import org.rapport.model.Money;

import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A deal that may be won: who may buy, how much, when, how likely.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getAccount <em>Account</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getContact <em>Contact</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getStage <em>Stage</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getExpectedClose <em>Expected Close</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getNextStep <em>Next Step</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Opportunity#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity()
 * @model annotation="http://rapport.org/crm/text en='Deal' fr='Affaire' en.plural='Deals' fr.plural='Affaires'"
 *        annotation="http://rapport.org/crm label='name' icon='handshake' shortcut='D'"
 * @generated
 */
public interface Opportunity extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the deal is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' indexed='true' listed='1' section='identity' width='2' length='200'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may buy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' reference.
	 * @see #setAccount(Account)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Account()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Account' fr='Compte'"
	 *        annotation="http://rapport.org/crm listed='10' section='identity' onDelete='refuse' width='2'"
	 * @generated
	 */
	Account getAccount();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getAccount <em>Account</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' reference.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(Account value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person we talk to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' reference.
	 * @see #setContact(Contact)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Contact()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Contact' fr='Contact'"
	 *        annotation="http://rapport.org/crm section='identity' onDelete='clear' width='2'"
	 * @generated
	 */
	Contact getContact();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getContact <em>Contact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' reference.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(Contact value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the deal is worth, before tax.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Money)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Amount()
	 * @model dataType="org.rapport.model.crm.Money"
	 *        annotation="http://rapport.org/crm/text en='Amount' fr='Montant'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='20' section='terms'"
	 * @generated
	 */
	Money getAmount();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Money value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step the deal is in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' reference.
	 * @see #setStage(Stage)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Stage()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Stage' fr='\311tape'"
	 *        annotation="http://rapport.org/crm listed='30' section='terms' onDelete='refuse'"
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getStage <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' reference.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chance in percent that the deal is won.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(Integer)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Probability()
	 * @model annotation="http://rapport.org/crm/text en='Probability' fr='Probabilit\351'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='40' section='terms' min='0' max='100' unit='%'"
	 * @generated
	 */
	Integer getProbability();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(Integer value);

	/**
	 * Returns the value of the '<em><b>Expected Close</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the customer is expected to decide, or did decide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Close</em>' attribute.
	 * @see #setExpectedClose(LocalDate)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_ExpectedClose()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Expected close' fr='Cl\364ture pr\351vue'"
	 *        annotation="http://rapport.org/crm sortable='true' indexed='true' listed='50' section='terms'"
	 * @generated
	 */
	LocalDate getExpectedClose();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getExpectedClose <em>Expected Close</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Close</em>' attribute.
	 * @see #getExpectedClose()
	 * @generated
	 */
	void setExpectedClose(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Next Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Step</em>' attribute.
	 * @see #setNextStep(String)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_NextStep()
	 * @model annotation="http://rapport.org/crm/text en='Next step' fr='Prochaine action'"
	 *        annotation="http://rapport.org/crm searchable='true' listed='60' section='terms' width='2'"
	 * @generated
	 */
	String getNextStep();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getNextStep <em>Next Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Step</em>' attribute.
	 * @see #getNextStep()
	 * @generated
	 */
	void setNextStep(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text about the deal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.rapport.sales.model.sales.SalesPackage#getOpportunity_Notes()
	 * @model annotation="http://rapport.org/crm/text en='Notes' fr='Notes'"
	 *        annotation="http://rapport.org/crm multiline='true' searchable='true' section='terms' width='4'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Opportunity#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Opportunity
