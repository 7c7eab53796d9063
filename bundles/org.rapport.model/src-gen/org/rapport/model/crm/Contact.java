/**
 */
package org.rapport.model.crm;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person that we deal with, at a company or private.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Contact#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getMiddleName <em>Middle Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getNickname <em>Nickname</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getEmployer <em>Employer</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.Contact#getBirthday <em>Birthday</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getContact()
 * @model annotation="http://rapport.org/crm/text en='Contact' fr='Contact' en.plural='Contacts' fr.plural='Contacts'"
 *        annotation="http://rapport.org/crm label='givenName middleName familyName' icon='user' shortcut='C'"
 * @generated
 */
public interface Contact extends Party {
	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before the name, such as Dr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_Prefix()
	 * @model annotation="http://rapport.org/crm/text en='Title' fr='Titre'"
	 *        annotation="http://rapport.org/crm section='identity' length='60' width='1'"
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given Name</em>' attribute.
	 * @see #setGivenName(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_GivenName()
	 * @model annotation="http://rapport.org/crm/text en='First name' fr='Pr\351nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='2' section='identity' length='100' match='given'"
	 * @generated
	 */
	String getGivenName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getGivenName <em>Given Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given Name</em>' attribute.
	 * @see #getGivenName()
	 * @generated
	 */
	void setGivenName(String value);

	/**
	 * Returns the value of the '<em><b>Middle Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further given names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Middle Name</em>' attribute.
	 * @see #setMiddleName(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_MiddleName()
	 * @model annotation="http://rapport.org/crm/text en='Middle name' fr='Deuxi\350me pr\351nom'"
	 *        annotation="http://rapport.org/crm searchable='true' section='identity' length='100'"
	 * @generated
	 */
	String getMiddleName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getMiddleName <em>Middle Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Middle Name</em>' attribute.
	 * @see #getMiddleName()
	 * @generated
	 */
	void setMiddleName(String value);

	/**
	 * Returns the value of the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family Name</em>' attribute.
	 * @see #setFamilyName(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_FamilyName()
	 * @model annotation="http://rapport.org/crm/text en='Last name' fr='Nom de famille'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' indexed='true' listed='1' section='identity' length='100' match='family'"
	 * @generated
	 */
	String getFamilyName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getFamilyName <em>Family Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family Name</em>' attribute.
	 * @see #getFamilyName()
	 * @generated
	 */
	void setFamilyName(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands behind the name, such as Jr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_Suffix()
	 * @model annotation="http://rapport.org/crm/text en='Suffix' fr='Suffixe'"
	 *        annotation="http://rapport.org/crm section='identity' length='60' width='1'"
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Nickname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the person likes to be called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nickname</em>' attribute.
	 * @see #setNickname(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_Nickname()
	 * @model annotation="http://rapport.org/crm/text en='Nickname' fr='Surnom'"
	 *        annotation="http://rapport.org/crm searchable='true' section='identity' length='100' match='given'"
	 * @generated
	 */
	String getNickname();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getNickname <em>Nickname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nickname</em>' attribute.
	 * @see #getNickname()
	 * @generated
	 */
	void setNickname(String value);

	/**
	 * Returns the value of the '<em><b>Employer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The company the person works for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employer</em>' reference.
	 * @see #setEmployer(Account)
	 * @see org.rapport.model.crm.CrmPackage#getContact_Employer()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Employer' fr='Employeur'"
	 *        annotation="http://rapport.org/crm listed='10' relationship='employer' section='identity' onDelete='clear' width='2'"
	 * @generated
	 */
	Account getEmployer();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getEmployer <em>Employer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employer</em>' reference.
	 * @see #getEmployer()
	 * @generated
	 */
	void setEmployer(Account value);

	/**
	 * Returns the value of the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person does there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Job Title</em>' attribute.
	 * @see #setJobTitle(String)
	 * @see org.rapport.model.crm.CrmPackage#getContact_JobTitle()
	 * @model annotation="http://rapport.org/crm/text en='Job title' fr='Fonction'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='20' section='identity'"
	 * @generated
	 */
	String getJobTitle();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getJobTitle <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job Title</em>' attribute.
	 * @see #getJobTitle()
	 * @generated
	 */
	void setJobTitle(String value);

	/**
	 * Returns the value of the '<em><b>Birthday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of birth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birthday</em>' attribute.
	 * @see #setBirthday(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getContact_Birthday()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Birthday' fr='Anniversaire'"
	 *        annotation="http://rapport.org/crm sortable='true' section='identity' match='date'"
	 * @generated
	 */
	LocalDate getBirthday();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Contact#getBirthday <em>Birthday</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birthday</em>' attribute.
	 * @see #getBirthday()
	 * @generated
	 */
	void setBirthday(LocalDate value);

} // Contact
