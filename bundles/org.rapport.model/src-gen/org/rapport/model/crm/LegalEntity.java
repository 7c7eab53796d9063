/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A company of ours that offers and invoices: documents refer to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getCountry <em>Country</em>}</li>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getVatId <em>Vat Id</em>}</li>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getRegistration <em>Registration</em>}</li>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getFiscalYearStart <em>Fiscal Year Start</em>}</li>
 *   <li>{@link org.rapport.model.crm.LegalEntity#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getLegalEntity()
 * @model annotation="http://rapport.org/crm/text en='Legal entity' fr='Entit\351 juridique' en.plural='Legal entities' fr.plural='Entit\351s juridiques'"
 *        annotation="http://rapport.org/crm label='name' icon='building-2' setting='true'"
 * @generated
 */
public interface LegalEntity extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as registered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm unique='true' searchable='true' sortable='true' listed='1' length='200' width='2'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LegalEntity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country as ISO 3166-1 alpha-2 code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_Country()
	 * @model annotation="http://rapport.org/crm/text en='Country' fr='Pays'"
	 *        annotation="http://rapport.org/crm listed='2' format='country' width='1'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LegalEntity#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The currency of its books.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' reference.
	 * @see #setCurrency(Currency)
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_Currency()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Currency' fr='Devise'"
	 *        annotation="http://rapport.org/crm listed='3' onDelete='refuse' width='1'"
	 * @generated
	 */
	Currency getCurrency();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LegalEntity#getCurrency <em>Currency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' reference.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(Currency value);

	/**
	 * Returns the value of the '<em><b>Vat Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number for value added tax.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vat Id</em>' attribute.
	 * @see #setVatId(String)
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_VatId()
	 * @model annotation="http://rapport.org/crm/text en='VAT id' fr='N\260 de TVA'"
	 *        annotation="http://rapport.org/crm listed='4' length='30'"
	 * @generated
	 */
	String getVatId();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LegalEntity#getVatId <em>Vat Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vat Id</em>' attribute.
	 * @see #getVatId()
	 * @generated
	 */
	void setVatId(String value);

	/**
	 * Returns the value of the '<em><b>Registration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the register of companies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registration</em>' attribute.
	 * @see #setRegistration(String)
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_Registration()
	 * @model annotation="http://rapport.org/crm/text en='Registration' fr='Immatriculation'"
	 *        annotation="http://rapport.org/crm length='60'"
	 * @generated
	 */
	String getRegistration();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LegalEntity#getRegistration <em>Registration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registration</em>' attribute.
	 * @see #getRegistration()
	 * @generated
	 */
	void setRegistration(String value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year Start</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month in which the fiscal year begins, 1 to 12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fiscal Year Start</em>' attribute.
	 * @see #setFiscalYearStart(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_FiscalYearStart()
	 * @model default="1"
	 *        annotation="http://rapport.org/crm/text en='Fiscal year begins in month' fr='D\351but de l\'exercice (mois)'"
	 *        annotation="http://rapport.org/crm min='1' max='12' width='2'"
	 * @generated
	 */
	Integer getFiscalYearStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.LegalEntity#getFiscalYearStart <em>Fiscal Year Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year Start</em>' attribute.
	 * @see #getFiscalYearStart()
	 * @generated
	 */
	void setFiscalYearStart(Integer value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.PostalAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal addresses, the seat first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getLegalEntity_Addresses()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Addresses' fr='Adresses'"
	 * @generated
	 */
	EList<PostalAddress> getAddresses();

} // LegalEntity
