/**
 */
package org.rapport.model.crm.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getGivenName <em>Given Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getMiddleName <em>Middle Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getFamilyName <em>Family Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getNickname <em>Nickname</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getEmployer <em>Employer</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ContactImpl#getBirthday <em>Birthday</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactImpl extends PartyImpl implements Contact {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.CONTACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return (String)eGet(CrmPackage.Literals.CONTACT__PREFIX, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		eSet(CrmPackage.Literals.CONTACT__PREFIX, newPrefix);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGivenName() {
		return (String)eGet(CrmPackage.Literals.CONTACT__GIVEN_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenName(String newGivenName) {
		eSet(CrmPackage.Literals.CONTACT__GIVEN_NAME, newGivenName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMiddleName() {
		return (String)eGet(CrmPackage.Literals.CONTACT__MIDDLE_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMiddleName(String newMiddleName) {
		eSet(CrmPackage.Literals.CONTACT__MIDDLE_NAME, newMiddleName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamilyName() {
		return (String)eGet(CrmPackage.Literals.CONTACT__FAMILY_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamilyName(String newFamilyName) {
		eSet(CrmPackage.Literals.CONTACT__FAMILY_NAME, newFamilyName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return (String)eGet(CrmPackage.Literals.CONTACT__SUFFIX, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		eSet(CrmPackage.Literals.CONTACT__SUFFIX, newSuffix);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNickname() {
		return (String)eGet(CrmPackage.Literals.CONTACT__NICKNAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNickname(String newNickname) {
		eSet(CrmPackage.Literals.CONTACT__NICKNAME, newNickname);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getEmployer() {
		return (Account)eGet(CrmPackage.Literals.CONTACT__EMPLOYER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmployer(Account newEmployer) {
		eSet(CrmPackage.Literals.CONTACT__EMPLOYER, newEmployer);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJobTitle() {
		return (String)eGet(CrmPackage.Literals.CONTACT__JOB_TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJobTitle(String newJobTitle) {
		eSet(CrmPackage.Literals.CONTACT__JOB_TITLE, newJobTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBirthday() {
		return (LocalDate)eGet(CrmPackage.Literals.CONTACT__BIRTHDAY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthday(LocalDate newBirthday) {
		eSet(CrmPackage.Literals.CONTACT__BIRTHDAY, newBirthday);
	}

} //ContactImpl
