/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.rapport.model.Money;

import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Currency;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.Link;
import org.rapport.model.crm.LinkKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Row;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CrmPackageImpl extends EPackageImpl implements CrmPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emailAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phoneNumberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass postalAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass externalIdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass currencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType uuidEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType moneyEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.rapport.model.crm.CrmPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CrmPackageImpl() {
		super(eNS_URI, CrmFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CrmPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CrmPackage init() {
		if (isInited) return (CrmPackage)EPackage.Registry.INSTANCE.getEPackage(CrmPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCrmPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CrmPackageImpl theCrmPackage = registeredCrmPackage instanceof CrmPackageImpl ? (CrmPackageImpl)registeredCrmPackage : new CrmPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCrmPackage.createPackageContents();

		// Initialize created meta-data
		theCrmPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCrmPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CrmPackage.eNS_URI, theCrmPackage);
		return theCrmPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoot() {
		return rootEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_Id() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_Version() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_Label() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_CreatedAt() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_CreatedBy() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_ChangedAt() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoot_ChangedBy() {
		return (EAttribute)rootEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRow() {
		return rowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRow_Id() {
		return (EAttribute)rowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmailAddress() {
		return emailAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailAddress_Address() {
		return (EAttribute)emailAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmailAddress_Kind() {
		return (EAttribute)emailAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhoneNumber() {
		return phoneNumberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneNumber_Typed() {
		return (EAttribute)phoneNumberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneNumber_E164() {
		return (EAttribute)phoneNumberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoneNumber_Kind() {
		return (EAttribute)phoneNumberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Url() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Kind() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPostalAddress() {
		return postalAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_Kind() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_Street() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_Extra() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_Postcode() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_City() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_Region() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPostalAddress_Country() {
		return (EAttribute)postalAddressEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExternalId() {
		return externalIdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalId_System() {
		return (EAttribute)externalIdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExternalId_Value() {
		return (EAttribute)externalIdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTagLink() {
		return tagLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTagLink_Tag() {
		return (EReference)tagLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParty() {
		return partyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Owner() {
		return (EReference)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Emails() {
		return (EReference)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Phones() {
		return (EReference)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Addresses() {
		return (EReference)partyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Links() {
		return (EReference)partyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_ExternalIds() {
		return (EReference)partyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Tags() {
		return (EReference)partyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Notes() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccount() {
		return accountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Name() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Industry() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Staff() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_VatNumber() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Language() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_CustomerSince() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Prefix() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_GivenName() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_MiddleName() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_FamilyName() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Suffix() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Nickname() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContact_Employer() {
		return (EReference)contactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_JobTitle() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Birthday() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTag() {
		return tagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTag_Name() {
		return (EAttribute)tagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurrency() {
		return currencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurrency_Code() {
		return (EAttribute)currencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurrency_Name() {
		return (EAttribute)currencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurrency_Digits() {
		return (EAttribute)currencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUser() {
		return userEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Login() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Name() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUser_Team() {
		return (EReference)userEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Active() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUser_Roles() {
		return (EReference)userEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleLink() {
		return roleLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleLink_Role() {
		return (EReference)roleLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeam() {
		return teamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeam_Name() {
		return (EAttribute)teamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Parent() {
		return (EReference)teamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole() {
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Name() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactKind() {
		return contactKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUUID() {
		return uuidEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMoney() {
		return moneyEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrmFactory getCrmFactory() {
		return (CrmFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		rootEClass = createEClass(ROOT);
		createEAttribute(rootEClass, ROOT__ID);
		createEAttribute(rootEClass, ROOT__VERSION);
		createEAttribute(rootEClass, ROOT__LABEL);
		createEAttribute(rootEClass, ROOT__CREATED_AT);
		createEAttribute(rootEClass, ROOT__CREATED_BY);
		createEAttribute(rootEClass, ROOT__CHANGED_AT);
		createEAttribute(rootEClass, ROOT__CHANGED_BY);

		rowEClass = createEClass(ROW);
		createEAttribute(rowEClass, ROW__ID);

		emailAddressEClass = createEClass(EMAIL_ADDRESS);
		createEAttribute(emailAddressEClass, EMAIL_ADDRESS__ADDRESS);
		createEAttribute(emailAddressEClass, EMAIL_ADDRESS__KIND);

		phoneNumberEClass = createEClass(PHONE_NUMBER);
		createEAttribute(phoneNumberEClass, PHONE_NUMBER__TYPED);
		createEAttribute(phoneNumberEClass, PHONE_NUMBER__E164);
		createEAttribute(phoneNumberEClass, PHONE_NUMBER__KIND);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__URL);
		createEAttribute(linkEClass, LINK__KIND);

		postalAddressEClass = createEClass(POSTAL_ADDRESS);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__KIND);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__STREET);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__EXTRA);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__POSTCODE);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__CITY);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__REGION);
		createEAttribute(postalAddressEClass, POSTAL_ADDRESS__COUNTRY);

		externalIdEClass = createEClass(EXTERNAL_ID);
		createEAttribute(externalIdEClass, EXTERNAL_ID__SYSTEM);
		createEAttribute(externalIdEClass, EXTERNAL_ID__VALUE);

		tagLinkEClass = createEClass(TAG_LINK);
		createEReference(tagLinkEClass, TAG_LINK__TAG);

		partyEClass = createEClass(PARTY);
		createEReference(partyEClass, PARTY__OWNER);
		createEReference(partyEClass, PARTY__EMAILS);
		createEReference(partyEClass, PARTY__PHONES);
		createEReference(partyEClass, PARTY__ADDRESSES);
		createEReference(partyEClass, PARTY__LINKS);
		createEReference(partyEClass, PARTY__EXTERNAL_IDS);
		createEReference(partyEClass, PARTY__TAGS);
		createEAttribute(partyEClass, PARTY__NOTES);

		accountEClass = createEClass(ACCOUNT);
		createEAttribute(accountEClass, ACCOUNT__NAME);
		createEAttribute(accountEClass, ACCOUNT__INDUSTRY);
		createEAttribute(accountEClass, ACCOUNT__STAFF);
		createEAttribute(accountEClass, ACCOUNT__VAT_NUMBER);
		createEAttribute(accountEClass, ACCOUNT__LANGUAGE);
		createEAttribute(accountEClass, ACCOUNT__CUSTOMER_SINCE);

		contactEClass = createEClass(CONTACT);
		createEAttribute(contactEClass, CONTACT__PREFIX);
		createEAttribute(contactEClass, CONTACT__GIVEN_NAME);
		createEAttribute(contactEClass, CONTACT__MIDDLE_NAME);
		createEAttribute(contactEClass, CONTACT__FAMILY_NAME);
		createEAttribute(contactEClass, CONTACT__SUFFIX);
		createEAttribute(contactEClass, CONTACT__NICKNAME);
		createEReference(contactEClass, CONTACT__EMPLOYER);
		createEAttribute(contactEClass, CONTACT__JOB_TITLE);
		createEAttribute(contactEClass, CONTACT__BIRTHDAY);

		tagEClass = createEClass(TAG);
		createEAttribute(tagEClass, TAG__NAME);

		currencyEClass = createEClass(CURRENCY);
		createEAttribute(currencyEClass, CURRENCY__CODE);
		createEAttribute(currencyEClass, CURRENCY__NAME);
		createEAttribute(currencyEClass, CURRENCY__DIGITS);

		userEClass = createEClass(USER);
		createEAttribute(userEClass, USER__LOGIN);
		createEAttribute(userEClass, USER__NAME);
		createEReference(userEClass, USER__TEAM);
		createEAttribute(userEClass, USER__ACTIVE);
		createEReference(userEClass, USER__ROLES);

		roleLinkEClass = createEClass(ROLE_LINK);
		createEReference(roleLinkEClass, ROLE_LINK__ROLE);

		teamEClass = createEClass(TEAM);
		createEAttribute(teamEClass, TEAM__NAME);
		createEReference(teamEClass, TEAM__PARENT);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__NAME);

		// Create enums
		contactKindEEnum = createEEnum(CONTACT_KIND);
		linkKindEEnum = createEEnum(LINK_KIND);

		// Create data types
		uuidEDataType = createEDataType(UUID);
		dateEDataType = createEDataType(DATE);
		instantEDataType = createEDataType(INSTANT);
		moneyEDataType = createEDataType(MONEY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		emailAddressEClass.getESuperTypes().add(this.getRow());
		phoneNumberEClass.getESuperTypes().add(this.getRow());
		linkEClass.getESuperTypes().add(this.getRow());
		postalAddressEClass.getESuperTypes().add(this.getRow());
		externalIdEClass.getESuperTypes().add(this.getRow());
		tagLinkEClass.getESuperTypes().add(this.getRow());
		partyEClass.getESuperTypes().add(this.getRoot());
		accountEClass.getESuperTypes().add(this.getParty());
		contactEClass.getESuperTypes().add(this.getParty());
		tagEClass.getESuperTypes().add(this.getRoot());
		currencyEClass.getESuperTypes().add(this.getRoot());
		userEClass.getESuperTypes().add(this.getRoot());
		roleLinkEClass.getESuperTypes().add(this.getRow());
		teamEClass.getESuperTypes().add(this.getRoot());
		roleEClass.getESuperTypes().add(this.getRoot());

		// Initialize classes, features, and operations; add parameters
		initEClass(rootEClass, Root.class, "Root", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoot_Id(), this.getUUID(), "id", null, 1, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_Version(), ecorePackage.getELong(), "version", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_Label(), ecorePackage.getEString(), "label", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_CreatedAt(), this.getInstant(), "createdAt", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_ChangedAt(), this.getInstant(), "changedAt", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_ChangedBy(), ecorePackage.getEString(), "changedBy", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rowEClass, Row.class, "Row", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRow_Id(), this.getUUID(), "id", null, 1, 1, Row.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emailAddressEClass, EmailAddress.class, "EmailAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmailAddress_Address(), ecorePackage.getEString(), "address", null, 1, 1, EmailAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmailAddress_Kind(), this.getContactKind(), "kind", "work", 0, 1, EmailAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phoneNumberEClass, PhoneNumber.class, "PhoneNumber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhoneNumber_Typed(), ecorePackage.getEString(), "typed", null, 1, 1, PhoneNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneNumber_E164(), ecorePackage.getEString(), "e164", null, 0, 1, PhoneNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoneNumber_Kind(), this.getContactKind(), "kind", "work", 0, 1, PhoneNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Url(), ecorePackage.getEString(), "url", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Kind(), this.getLinkKind(), "kind", "web", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(postalAddressEClass, PostalAddress.class, "PostalAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPostalAddress_Kind(), this.getContactKind(), "kind", "work", 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostalAddress_Street(), ecorePackage.getEString(), "street", null, 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostalAddress_Extra(), ecorePackage.getEString(), "extra", null, 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostalAddress_Postcode(), ecorePackage.getEString(), "postcode", null, 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostalAddress_City(), ecorePackage.getEString(), "city", null, 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostalAddress_Region(), ecorePackage.getEString(), "region", null, 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPostalAddress_Country(), ecorePackage.getEString(), "country", null, 0, 1, PostalAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(externalIdEClass, ExternalId.class, "ExternalId", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExternalId_System(), ecorePackage.getEString(), "system", null, 0, 1, ExternalId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExternalId_Value(), ecorePackage.getEString(), "value", null, 1, 1, ExternalId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagLinkEClass, TagLink.class, "TagLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTagLink_Tag(), this.getTag(), null, "tag", null, 1, 1, TagLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParty_Owner(), this.getUser(), null, "owner", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Emails(), this.getEmailAddress(), null, "emails", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Phones(), this.getPhoneNumber(), null, "phones", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Addresses(), this.getPostalAddress(), null, "addresses", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Links(), this.getLink(), null, "links", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_ExternalIds(), this.getExternalId(), null, "externalIds", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Tags(), this.getTagLink(), null, "tags", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accountEClass, Account.class, "Account", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAccount_Name(), ecorePackage.getEString(), "name", null, 1, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Industry(), ecorePackage.getEString(), "industry", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Staff(), ecorePackage.getEIntegerObject(), "staff", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_VatNumber(), ecorePackage.getEString(), "vatNumber", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Language(), ecorePackage.getEString(), "language", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_CustomerSince(), this.getDate(), "customerSince", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContact_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_GivenName(), ecorePackage.getEString(), "givenName", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_MiddleName(), ecorePackage.getEString(), "middleName", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_FamilyName(), ecorePackage.getEString(), "familyName", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Suffix(), ecorePackage.getEString(), "suffix", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Nickname(), ecorePackage.getEString(), "nickname", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContact_Employer(), this.getAccount(), null, "employer", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_JobTitle(), ecorePackage.getEString(), "jobTitle", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Birthday(), this.getDate(), "birthday", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTag_Name(), ecorePackage.getEString(), "name", null, 1, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(currencyEClass, Currency.class, "Currency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCurrency_Code(), ecorePackage.getEString(), "code", null, 1, 1, Currency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurrency_Name(), ecorePackage.getEString(), "name", null, 0, 1, Currency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurrency_Digits(), ecorePackage.getEIntegerObject(), "digits", null, 0, 1, Currency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userEClass, User.class, "User", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUser_Login(), ecorePackage.getEString(), "login", null, 1, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Name(), ecorePackage.getEString(), "name", null, 1, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUser_Team(), this.getTeam(), null, "team", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Active(), ecorePackage.getEBoolean(), "active", "true", 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUser_Roles(), this.getRoleLink(), null, "roles", null, 0, -1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleLinkEClass, RoleLink.class, "RoleLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoleLink_Role(), this.getRole(), null, "role", null, 1, 1, RoleLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamEClass, Team.class, "Team", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeam_Name(), ecorePackage.getEString(), "name", null, 1, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Parent(), this.getTeam(), null, "parent", null, 0, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Name(), ecorePackage.getEString(), "name", null, 1, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(contactKindEEnum, ContactKind.class, "ContactKind");
		addEEnumLiteral(contactKindEEnum, ContactKind.WORK);
		addEEnumLiteral(contactKindEEnum, ContactKind.HOME);
		addEEnumLiteral(contactKindEEnum, ContactKind.MOBILE);
		addEEnumLiteral(contactKindEEnum, ContactKind.FAX);
		addEEnumLiteral(contactKindEEnum, ContactKind.BILLING);
		addEEnumLiteral(contactKindEEnum, ContactKind.DELIVERY);
		addEEnumLiteral(contactKindEEnum, ContactKind.OTHER);

		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind");
		addEEnumLiteral(linkKindEEnum, LinkKind.WEB);
		addEEnumLiteral(linkKindEEnum, LinkKind.SOCIAL);
		addEEnumLiteral(linkKindEEnum, LinkKind.MESSAGING);

		// Initialize data types
		initEDataType(uuidEDataType, java.util.UUID.class, "UUID", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(moneyEDataType, Money.class, "Money", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://rapport.org/crm
		createCrmAnnotations();
		// http://rapport.org/crm/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://rapport.org/crm</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createCrmAnnotations() {
		String source = "http://rapport.org/crm";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "types", "short"
		   });
		addAnnotation
		  (getRoot_Id(),
		   source,
		   new String[] {
			   "immutable", "true",
			   "computed", "true"
		   });
		addAnnotation
		  (getRoot_Version(),
		   source,
		   new String[] {
			   "computed", "true"
		   });
		addAnnotation
		  (getRoot_Label(),
		   source,
		   new String[] {
			   "computed", "true",
			   "searchable", "true",
			   "sortable", "true"
		   });
		addAnnotation
		  (getRoot_CreatedAt(),
		   source,
		   new String[] {
			   "computed", "true",
			   "sortable", "true"
		   });
		addAnnotation
		  (getRoot_CreatedBy(),
		   source,
		   new String[] {
			   "computed", "true"
		   });
		addAnnotation
		  (getRoot_ChangedAt(),
		   source,
		   new String[] {
			   "computed", "true",
			   "sortable", "true"
		   });
		addAnnotation
		  (getRoot_ChangedBy(),
		   source,
		   new String[] {
			   "computed", "true"
		   });
		addAnnotation
		  (getRow_Id(),
		   source,
		   new String[] {
			   "immutable", "true",
			   "computed", "true"
		   });
		addAnnotation
		  (emailAddressEClass,
		   source,
		   new String[] {
			   "label", "address",
			   "icon", "mail"
		   });
		addAnnotation
		  (getEmailAddress_Address(),
		   source,
		   new String[] {
			   "format", "email",
			   "searchable", "true",
			   "length", "254",
			   "indexed", "true"
		   });
		addAnnotation
		  (phoneNumberEClass,
		   source,
		   new String[] {
			   "label", "typed",
			   "icon", "phone"
		   });
		addAnnotation
		  (getPhoneNumber_Typed(),
		   source,
		   new String[] {
			   "format", "phone",
			   "searchable", "true",
			   "length", "64"
		   });
		addAnnotation
		  (getPhoneNumber_E164(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "indexed", "true",
			   "length", "16"
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "label", "url",
			   "icon", "link"
		   });
		addAnnotation
		  (getLink_Url(),
		   source,
		   new String[] {
			   "format", "url",
			   "length", "2000"
		   });
		addAnnotation
		  (postalAddressEClass,
		   source,
		   new String[] {
			   "label", "street postcode city country",
			   "icon", "map-pin"
		   });
		addAnnotation
		  (getPostalAddress_Street(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "width", "2"
		   });
		addAnnotation
		  (getPostalAddress_Postcode(),
		   source,
		   new String[] {
			   "width", "1",
			   "length", "20"
		   });
		addAnnotation
		  (getPostalAddress_City(),
		   source,
		   new String[] {
			   "searchable", "true"
		   });
		addAnnotation
		  (getPostalAddress_Country(),
		   source,
		   new String[] {
			   "format", "country",
			   "width", "1"
		   });
		addAnnotation
		  (externalIdEClass,
		   source,
		   new String[] {
			   "label", "value",
			   "icon", "fingerprint"
		   });
		addAnnotation
		  (getExternalId_System(),
		   source,
		   new String[] {
			   "width", "1"
		   });
		addAnnotation
		  (getExternalId_Value(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (tagLinkEClass,
		   source,
		   new String[] {
			   "label", "tag",
			   "icon", "tag"
		   });
		addAnnotation
		  (getTagLink_Tag(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getParty_Owner(),
		   source,
		   new String[] {
			   "listed", "40",
			   "onDelete", "clear",
			   "section", "rights"
		   });
		addAnnotation
		  (getParty_Emails(),
		   source,
		   new String[] {
			   "section", "reach"
		   });
		addAnnotation
		  (getParty_Phones(),
		   source,
		   new String[] {
			   "section", "reach"
		   });
		addAnnotation
		  (getParty_Addresses(),
		   source,
		   new String[] {
			   "section", "reach"
		   });
		addAnnotation
		  (getParty_Links(),
		   source,
		   new String[] {
			   "section", "reach"
		   });
		addAnnotation
		  (getParty_ExternalIds(),
		   source,
		   new String[] {
			   "section", "terms"
		   });
		addAnnotation
		  (getParty_Tags(),
		   source,
		   new String[] {
			   "section", "terms"
		   });
		addAnnotation
		  (getParty_Notes(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "searchable", "true",
			   "section", "terms",
			   "width", "4"
		   });
		addAnnotation
		  (accountEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "building-2",
			   "shortcut", "A"
		   });
		addAnnotation
		  (getAccount_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "indexed", "true",
			   "listed", "1",
			   "section", "identity",
			   "width", "2",
			   "length", "200"
		   });
		addAnnotation
		  (getAccount_Industry(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "10",
			   "section", "identity"
		   });
		addAnnotation
		  (getAccount_Staff(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "min", "0",
			   "section", "identity",
			   "listed", "20"
		   });
		addAnnotation
		  (getAccount_VatNumber(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "section", "identity",
			   "length", "20"
		   });
		addAnnotation
		  (getAccount_Language(),
		   source,
		   new String[] {
			   "format", "language",
			   "section", "identity"
		   });
		addAnnotation
		  (getAccount_CustomerSince(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "30",
			   "section", "identity"
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "label", "givenName middleName familyName",
			   "icon", "user",
			   "shortcut", "C"
		   });
		addAnnotation
		  (getContact_Prefix(),
		   source,
		   new String[] {
			   "section", "identity",
			   "length", "60",
			   "width", "1"
		   });
		addAnnotation
		  (getContact_GivenName(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "2",
			   "section", "identity",
			   "length", "100"
		   });
		addAnnotation
		  (getContact_MiddleName(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "section", "identity",
			   "length", "100"
		   });
		addAnnotation
		  (getContact_FamilyName(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "indexed", "true",
			   "listed", "1",
			   "section", "identity",
			   "length", "100"
		   });
		addAnnotation
		  (getContact_Suffix(),
		   source,
		   new String[] {
			   "section", "identity",
			   "length", "60",
			   "width", "1"
		   });
		addAnnotation
		  (getContact_Nickname(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "section", "identity",
			   "length", "100"
		   });
		addAnnotation
		  (getContact_Employer(),
		   source,
		   new String[] {
			   "listed", "10",
			   "section", "identity",
			   "onDelete", "clear",
			   "width", "2"
		   });
		addAnnotation
		  (getContact_JobTitle(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "20",
			   "section", "identity"
		   });
		addAnnotation
		  (getContact_Birthday(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "section", "identity"
		   });
		addAnnotation
		  (tagEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "tag"
		   });
		addAnnotation
		  (getTag_Name(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "60"
		   });
		addAnnotation
		  (currencyEClass,
		   source,
		   new String[] {
			   "label", "code",
			   "icon", "coins"
		   });
		addAnnotation
		  (getCurrency_Code(),
		   source,
		   new String[] {
			   "unique", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "3"
		   });
		addAnnotation
		  (getCurrency_Name(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "2"
		   });
		addAnnotation
		  (getCurrency_Digits(),
		   source,
		   new String[] {
			   "min", "0",
			   "listed", "3"
		   });
		addAnnotation
		  (userEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "circle-user"
		   });
		addAnnotation
		  (getUser_Login(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "2",
			   "length", "60"
		   });
		addAnnotation
		  (getUser_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (getUser_Team(),
		   source,
		   new String[] {
			   "listed", "3",
			   "onDelete", "clear"
		   });
		addAnnotation
		  (getUser_Active(),
		   source,
		   new String[] {
			   "listed", "4"
		   });
		addAnnotation
		  (roleLinkEClass,
		   source,
		   new String[] {
			   "label", "role",
			   "icon", "shield"
		   });
		addAnnotation
		  (getRoleLink_Role(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (teamEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "users"
		   });
		addAnnotation
		  (getTeam_Name(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (getTeam_Parent(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "shield"
		   });
		addAnnotation
		  (getRole_Name(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://rapport.org/crm/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations() {
		String source = "http://rapport.org/crm/text";
		addAnnotation
		  (rootEClass,
		   source,
		   new String[] {
			   "en", "Record",
			   "fr", "Fiche",
			   "en.plural", "Records",
			   "fr.plural", "Fiches"
		   });
		addAnnotation
		  (getRoot_Id(),
		   source,
		   new String[] {
			   "en", "Id",
			   "fr", "Identifiant"
		   });
		addAnnotation
		  (getRoot_Version(),
		   source,
		   new String[] {
			   "en", "Version",
			   "fr", "Version"
		   });
		addAnnotation
		  (getRoot_Label(),
		   source,
		   new String[] {
			   "en", "Label",
			   "fr", "Libell\u00e9"
		   });
		addAnnotation
		  (getRoot_CreatedAt(),
		   source,
		   new String[] {
			   "en", "Created at",
			   "fr", "Cr\u00e9\u00e9 le"
		   });
		addAnnotation
		  (getRoot_CreatedBy(),
		   source,
		   new String[] {
			   "en", "Created by",
			   "fr", "Cr\u00e9\u00e9 par"
		   });
		addAnnotation
		  (getRoot_ChangedAt(),
		   source,
		   new String[] {
			   "en", "Changed at",
			   "fr", "Modifi\u00e9 le"
		   });
		addAnnotation
		  (getRoot_ChangedBy(),
		   source,
		   new String[] {
			   "en", "Changed by",
			   "fr", "Modifi\u00e9 par"
		   });
		addAnnotation
		  (rowEClass,
		   source,
		   new String[] {
			   "en", "Row",
			   "fr", "Ligne",
			   "en.plural", "Rows",
			   "fr.plural", "Lignes"
		   });
		addAnnotation
		  (getRow_Id(),
		   source,
		   new String[] {
			   "en", "Id",
			   "fr", "Identifiant"
		   });
		addAnnotation
		  (contactKindEEnum,
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Work",
			   "fr", "Travail"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Home",
			   "fr", "Domicile"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Mobile",
			   "fr", "Mobile"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Fax",
			   "fr", "Fax"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Billing",
			   "fr", "Facturation"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Delivery",
			   "fr", "Livraison"
		   });
		addAnnotation
		  (contactKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Other",
			   "fr", "Autre"
		   });
		addAnnotation
		  (linkKindEEnum,
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Web site",
			   "fr", "Site web"
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Social profile",
			   "fr", "Profil social"
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Messaging",
			   "fr", "Messagerie"
		   });
		addAnnotation
		  (emailAddressEClass,
		   source,
		   new String[] {
			   "en", "Mail address",
			   "fr", "Adresse mail",
			   "en.plural", "Mail addresses",
			   "fr.plural", "Adresses mail"
		   });
		addAnnotation
		  (getEmailAddress_Address(),
		   source,
		   new String[] {
			   "en", "Address",
			   "fr", "Adresse"
		   });
		addAnnotation
		  (getEmailAddress_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (phoneNumberEClass,
		   source,
		   new String[] {
			   "en", "Phone",
			   "fr", "T\u00e9l\u00e9phone",
			   "en.plural", "Phones",
			   "fr.plural", "T\u00e9l\u00e9phones"
		   });
		addAnnotation
		  (getPhoneNumber_Typed(),
		   source,
		   new String[] {
			   "en", "Number",
			   "fr", "Num\u00e9ro"
		   });
		addAnnotation
		  (getPhoneNumber_E164(),
		   source,
		   new String[] {
			   "en", "International form",
			   "fr", "Forme internationale"
		   });
		addAnnotation
		  (getPhoneNumber_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "en", "Link",
			   "fr", "Lien",
			   "en.plural", "Links",
			   "fr.plural", "Liens"
		   });
		addAnnotation
		  (getLink_Url(),
		   source,
		   new String[] {
			   "en", "Address",
			   "fr", "Adresse"
		   });
		addAnnotation
		  (getLink_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (postalAddressEClass,
		   source,
		   new String[] {
			   "en", "Address",
			   "fr", "Adresse",
			   "en.plural", "Addresses",
			   "fr.plural", "Adresses"
		   });
		addAnnotation
		  (getPostalAddress_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (getPostalAddress_Street(),
		   source,
		   new String[] {
			   "en", "Street",
			   "fr", "Rue"
		   });
		addAnnotation
		  (getPostalAddress_Extra(),
		   source,
		   new String[] {
			   "en", "Address line 2",
			   "fr", "Compl\u00e9ment"
		   });
		addAnnotation
		  (getPostalAddress_Postcode(),
		   source,
		   new String[] {
			   "en", "Postcode",
			   "fr", "Code postal"
		   });
		addAnnotation
		  (getPostalAddress_City(),
		   source,
		   new String[] {
			   "en", "City",
			   "fr", "Ville"
		   });
		addAnnotation
		  (getPostalAddress_Region(),
		   source,
		   new String[] {
			   "en", "Region",
			   "fr", "R\u00e9gion"
		   });
		addAnnotation
		  (getPostalAddress_Country(),
		   source,
		   new String[] {
			   "en", "Country",
			   "fr", "Pays"
		   });
		addAnnotation
		  (externalIdEClass,
		   source,
		   new String[] {
			   "en", "External id",
			   "fr", "Identifiant externe",
			   "en.plural", "External ids",
			   "fr.plural", "Identifiants externes"
		   });
		addAnnotation
		  (getExternalId_System(),
		   source,
		   new String[] {
			   "en", "System",
			   "fr", "Syst\u00e8me"
		   });
		addAnnotation
		  (getExternalId_Value(),
		   source,
		   new String[] {
			   "en", "Value",
			   "fr", "Valeur"
		   });
		addAnnotation
		  (tagLinkEClass,
		   source,
		   new String[] {
			   "en", "Tag",
			   "fr", "\u00c9tiquette",
			   "en.plural", "Tags",
			   "fr.plural", "\u00c9tiquettes"
		   });
		addAnnotation
		  (getTagLink_Tag(),
		   source,
		   new String[] {
			   "en", "Tag",
			   "fr", "\u00c9tiquette"
		   });
		addAnnotation
		  (partyEClass,
		   source,
		   new String[] {
			   "en", "Party",
			   "fr", "Tiers",
			   "en.plural", "Parties",
			   "fr.plural", "Tiers"
		   });
		addAnnotation
		  (getParty_Owner(),
		   source,
		   new String[] {
			   "en", "Owner",
			   "fr", "Responsable"
		   });
		addAnnotation
		  (getParty_Emails(),
		   source,
		   new String[] {
			   "en", "Mail addresses",
			   "fr", "Adresses mail"
		   });
		addAnnotation
		  (getParty_Phones(),
		   source,
		   new String[] {
			   "en", "Phones",
			   "fr", "T\u00e9l\u00e9phones"
		   });
		addAnnotation
		  (getParty_Addresses(),
		   source,
		   new String[] {
			   "en", "Addresses",
			   "fr", "Adresses"
		   });
		addAnnotation
		  (getParty_Links(),
		   source,
		   new String[] {
			   "en", "Links",
			   "fr", "Liens"
		   });
		addAnnotation
		  (getParty_ExternalIds(),
		   source,
		   new String[] {
			   "en", "External ids",
			   "fr", "Identifiants externes"
		   });
		addAnnotation
		  (getParty_Tags(),
		   source,
		   new String[] {
			   "en", "Tags",
			   "fr", "\u00c9tiquettes"
		   });
		addAnnotation
		  (getParty_Notes(),
		   source,
		   new String[] {
			   "en", "Notes",
			   "fr", "Notes"
		   });
		addAnnotation
		  (accountEClass,
		   source,
		   new String[] {
			   "en", "Account",
			   "fr", "Compte",
			   "en.plural", "Accounts",
			   "fr.plural", "Comptes"
		   });
		addAnnotation
		  (getAccount_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getAccount_Industry(),
		   source,
		   new String[] {
			   "en", "Industry",
			   "fr", "Secteur"
		   });
		addAnnotation
		  (getAccount_Staff(),
		   source,
		   new String[] {
			   "en", "Staff",
			   "fr", "Effectif"
		   });
		addAnnotation
		  (getAccount_VatNumber(),
		   source,
		   new String[] {
			   "en", "VAT number",
			   "fr", "Num\u00e9ro de TVA"
		   });
		addAnnotation
		  (getAccount_Language(),
		   source,
		   new String[] {
			   "en", "Language",
			   "fr", "Langue"
		   });
		addAnnotation
		  (getAccount_CustomerSince(),
		   source,
		   new String[] {
			   "en", "Customer since",
			   "fr", "Client depuis"
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "en", "Contact",
			   "fr", "Contact",
			   "en.plural", "Contacts",
			   "fr.plural", "Contacts"
		   });
		addAnnotation
		  (getContact_Prefix(),
		   source,
		   new String[] {
			   "en", "Title",
			   "fr", "Titre"
		   });
		addAnnotation
		  (getContact_GivenName(),
		   source,
		   new String[] {
			   "en", "First name",
			   "fr", "Pr\u00e9nom"
		   });
		addAnnotation
		  (getContact_MiddleName(),
		   source,
		   new String[] {
			   "en", "Middle name",
			   "fr", "Deuxi\u00e8me pr\u00e9nom"
		   });
		addAnnotation
		  (getContact_FamilyName(),
		   source,
		   new String[] {
			   "en", "Last name",
			   "fr", "Nom de famille"
		   });
		addAnnotation
		  (getContact_Suffix(),
		   source,
		   new String[] {
			   "en", "Suffix",
			   "fr", "Suffixe"
		   });
		addAnnotation
		  (getContact_Nickname(),
		   source,
		   new String[] {
			   "en", "Nickname",
			   "fr", "Surnom"
		   });
		addAnnotation
		  (getContact_Employer(),
		   source,
		   new String[] {
			   "en", "Employer",
			   "fr", "Employeur"
		   });
		addAnnotation
		  (getContact_JobTitle(),
		   source,
		   new String[] {
			   "en", "Job title",
			   "fr", "Fonction"
		   });
		addAnnotation
		  (getContact_Birthday(),
		   source,
		   new String[] {
			   "en", "Birthday",
			   "fr", "Anniversaire"
		   });
		addAnnotation
		  (tagEClass,
		   source,
		   new String[] {
			   "en", "Tag",
			   "fr", "\u00c9tiquette",
			   "en.plural", "Tags",
			   "fr.plural", "\u00c9tiquettes"
		   });
		addAnnotation
		  (getTag_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (currencyEClass,
		   source,
		   new String[] {
			   "en", "Currency",
			   "fr", "Devise",
			   "en.plural", "Currencies",
			   "fr.plural", "Devises"
		   });
		addAnnotation
		  (getCurrency_Code(),
		   source,
		   new String[] {
			   "en", "Code",
			   "fr", "Code"
		   });
		addAnnotation
		  (getCurrency_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getCurrency_Digits(),
		   source,
		   new String[] {
			   "en", "Digits",
			   "fr", "D\u00e9cimales"
		   });
		addAnnotation
		  (userEClass,
		   source,
		   new String[] {
			   "en", "User",
			   "fr", "Utilisateur",
			   "en.plural", "Users",
			   "fr.plural", "Utilisateurs"
		   });
		addAnnotation
		  (getUser_Login(),
		   source,
		   new String[] {
			   "en", "Sign-in name",
			   "fr", "Nom de connexion"
		   });
		addAnnotation
		  (getUser_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getUser_Team(),
		   source,
		   new String[] {
			   "en", "Team",
			   "fr", "\u00c9quipe"
		   });
		addAnnotation
		  (getUser_Active(),
		   source,
		   new String[] {
			   "en", "Active",
			   "fr", "Actif"
		   });
		addAnnotation
		  (getUser_Roles(),
		   source,
		   new String[] {
			   "en", "Roles",
			   "fr", "R\u00f4les"
		   });
		addAnnotation
		  (roleLinkEClass,
		   source,
		   new String[] {
			   "en", "Role",
			   "fr", "R\u00f4le",
			   "en.plural", "Roles",
			   "fr.plural", "R\u00f4les"
		   });
		addAnnotation
		  (getRoleLink_Role(),
		   source,
		   new String[] {
			   "en", "Role",
			   "fr", "R\u00f4le"
		   });
		addAnnotation
		  (teamEClass,
		   source,
		   new String[] {
			   "en", "Team",
			   "fr", "\u00c9quipe",
			   "en.plural", "Teams",
			   "fr.plural", "\u00c9quipes"
		   });
		addAnnotation
		  (getTeam_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getTeam_Parent(),
		   source,
		   new String[] {
			   "en", "Belongs to",
			   "fr", "Fait partie de"
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "en", "Role",
			   "fr", "R\u00f4le",
			   "en.plural", "Roles",
			   "fr.plural", "R\u00f4les"
		   });
		addAnnotation
		  (getRole_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
	}

} //CrmPackageImpl
