/**
 */
package org.rapport.model.crm;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A company or another organisation that we deal with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Account#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Account#getIndustry <em>Industry</em>}</li>
 *   <li>{@link org.rapport.model.crm.Account#getStaff <em>Staff</em>}</li>
 *   <li>{@link org.rapport.model.crm.Account#getVatNumber <em>Vat Number</em>}</li>
 *   <li>{@link org.rapport.model.crm.Account#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.crm.Account#getCustomerSince <em>Customer Since</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getAccount()
 * @model annotation="http://rapport.org/crm/text en='Account' fr='Compte' en.plural='Accounts' fr.plural='Comptes'"
 *        annotation="http://rapport.org/crm label='name' icon='building-2' shortcut='A'"
 * @generated
 */
public interface Account extends Party {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as the company writes it, with its legal form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getAccount_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' indexed='true' listed='1' section='identity' width='2' length='200' match='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Account#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The trade the company is in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Industry</em>' attribute.
	 * @see #setIndustry(String)
	 * @see org.rapport.model.crm.CrmPackage#getAccount_Industry()
	 * @model annotation="http://rapport.org/crm/text en='Industry' fr='Secteur'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='10' section='identity'"
	 * @generated
	 */
	String getIndustry();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Account#getIndustry <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Industry</em>' attribute.
	 * @see #getIndustry()
	 * @generated
	 */
	void setIndustry(String value);

	/**
	 * Returns the value of the '<em><b>Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people work there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff</em>' attribute.
	 * @see #setStaff(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getAccount_Staff()
	 * @model annotation="http://rapport.org/crm/text en='Staff' fr='Effectif'"
	 *        annotation="http://rapport.org/crm sortable='true' min='0' section='identity' listed='20'"
	 * @generated
	 */
	Integer getStaff();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Account#getStaff <em>Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff</em>' attribute.
	 * @see #getStaff()
	 * @generated
	 */
	void setStaff(Integer value);

	/**
	 * Returns the value of the '<em><b>Vat Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VAT identification number, with the country prefix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vat Number</em>' attribute.
	 * @see #setVatNumber(String)
	 * @see org.rapport.model.crm.CrmPackage#getAccount_VatNumber()
	 * @model annotation="http://rapport.org/crm/text en='VAT number' fr='Num\351ro de TVA'"
	 *        annotation="http://rapport.org/crm searchable='true' section='identity' length='20' match='key'"
	 * @generated
	 */
	String getVatNumber();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Account#getVatNumber <em>Vat Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vat Number</em>' attribute.
	 * @see #getVatNumber()
	 * @generated
	 */
	void setVatNumber(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of correspondence as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.rapport.model.crm.CrmPackage#getAccount_Language()
	 * @model annotation="http://rapport.org/crm/text en='Language' fr='Langue'"
	 *        annotation="http://rapport.org/crm format='language' section='identity'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Account#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Customer Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the first order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Since</em>' attribute.
	 * @see #setCustomerSince(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getAccount_CustomerSince()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Customer since' fr='Client depuis'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='30' section='identity'"
	 * @generated
	 */
	LocalDate getCustomerSince();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Account#getCustomerSince <em>Customer Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Since</em>' attribute.
	 * @see #getCustomerSince()
	 * @generated
	 */
	void setCustomerSince(LocalDate value);

} // Account
