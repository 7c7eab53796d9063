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
import org.rapport.model.crm.Answer;
import org.rapport.model.crm.Attachment;
import org.rapport.model.crm.Attendee;
import org.rapport.model.crm.AttendeeRole;
import org.rapport.model.crm.Channel;
import org.rapport.model.crm.Consent;
import org.rapport.model.crm.ConsentProof;
import org.rapport.model.crm.ConsentPurpose;
import org.rapport.model.crm.ConsentState;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Currency;
import org.rapport.model.crm.Direction;
import org.rapport.model.crm.DuplicatePair;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.Event;
import org.rapport.model.crm.EventState;
import org.rapport.model.crm.ExchangeRate;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.FieldRule;
import org.rapport.model.crm.ImportBatch;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.LayoutField;
import org.rapport.model.crm.LayoutSection;
import org.rapport.model.crm.LegalEntity;
import org.rapport.model.crm.Link;
import org.rapport.model.crm.LinkKind;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.PageLayout;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.PickValue;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Preference;
import org.rapport.model.crm.Priority;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Relationship;
import org.rapport.model.crm.RelationshipKind;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Row;
import org.rapport.model.crm.SavedList;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Setting;
import org.rapport.model.crm.SettingLevel;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;
import org.rapport.model.crm.ShowAs;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;
import org.rapport.model.crm.Task;
import org.rapport.model.crm.TaskState;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.Territory;
import org.rapport.model.crm.TerritoryLink;
import org.rapport.model.crm.Translation;
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
	private EClass shareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass translationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass territoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass territoryLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass permissionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipKindEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentPurposeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentProofEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass preferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interactionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exchangeRateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass legalEntityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savedListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importBatchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendeeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pickListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pickValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageLayoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layoutSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layoutFieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass duplicatePairEClass = null;

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
	private EEnum scopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fieldAccessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shareLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum channelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interactionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum taskStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum priorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum settingLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fieldKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum showAsEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum answerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attendeeRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pairStateEEnum = null;

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
	public EReference getRoot_Owner() {
		return (EReference)rootEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoot_Shares() {
		return (EReference)rootEClass.getEStructuralFeatures().get(8);
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
	public EReference getParty_Emails() {
		return (EReference)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Phones() {
		return (EReference)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Addresses() {
		return (EReference)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Links() {
		return (EReference)partyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_ExternalIds() {
		return (EReference)partyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Tags() {
		return (EReference)partyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Inactive() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(6);
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
	public EReference getParty_Territory() {
		return (EReference)partyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Preferences() {
		return (EReference)partyEClass.getEStructuralFeatures().get(9);
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
	public EAttribute getUser_Email() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Language() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUser_Zone() {
		return (EAttribute)userEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUser_Territories() {
		return (EReference)userEClass.getEStructuralFeatures().get(8);
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
	public EAttribute getRole_Administrator() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRole_Permissions() {
		return (EReference)roleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRole_FieldRules() {
		return (EReference)roleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShare() {
		return shareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShare_User() {
		return (EReference)shareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShare_Team() {
		return (EReference)shareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShare_Level() {
		return (EAttribute)shareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTranslation() {
		return translationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Language() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslation_Text() {
		return (EAttribute)translationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerritory() {
		return territoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Name() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerritory_Parent() {
		return (EReference)territoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerritoryLink() {
		return territoryLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerritoryLink_Territory() {
		return (EReference)territoryLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPermission() {
		return permissionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_Type() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_Read() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_Change() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_Create() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_Delete() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_Export() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPermission_MassChange() {
		return (EAttribute)permissionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldRule() {
		return fieldRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldRule_Type() {
		return (EAttribute)fieldRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldRule_Feature() {
		return (EAttribute)fieldRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldRule_Access() {
		return (EAttribute)fieldRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationshipKind() {
		return relationshipKindEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipKind_Code() {
		return (EAttribute)relationshipKindEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipKind_Name() {
		return (EAttribute)relationshipKindEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipKind_InverseName() {
		return (EAttribute)relationshipKindEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipKind_Symmetric() {
		return (EAttribute)relationshipKindEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationshipKind_Exclusive() {
		return (EAttribute)relationshipKindEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationshipKind_Translations() {
		return (EReference)relationshipKindEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationshipKind_InverseTranslations() {
		return (EReference)relationshipKindEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_From() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Kind() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_To() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Role() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Since() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Until() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Notes() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsentPurpose() {
		return consentPurposeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentPurpose_Code() {
		return (EAttribute)consentPurposeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentPurpose_Name() {
		return (EAttribute)consentPurposeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsentPurpose_Translations() {
		return (EReference)consentPurposeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Party() {
		return (EReference)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Purpose() {
		return (EReference)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Channel() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_State() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Source() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_ValidUntil() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Proofs() {
		return (EReference)consentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsentProof() {
		return consentProofEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentProof_At() {
		return (EAttribute)consentProofEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentProof_State() {
		return (EAttribute)consentProofEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentProof_Source() {
		return (EAttribute)consentProofEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsentProof_Evidence() {
		return (EAttribute)consentProofEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPreference() {
		return preferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPreference_Topic() {
		return (EAttribute)preferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPreference_Value() {
		return (EAttribute)preferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInteraction() {
		return interactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInteraction_With() {
		return (EReference)interactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Kind() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Direction() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_When() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Minutes() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Subject() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Outcome() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInteraction_Text() {
		return (EAttribute)interactionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInteraction_About() {
		return (EReference)interactionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNote_About() {
		return (EReference)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Title() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Pinned() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachment() {
		return attachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttachment_About() {
		return (EReference)attachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Name() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_MediaType() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Size() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Sha256() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExchangeRate() {
		return exchangeRateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExchangeRate_From() {
		return (EReference)exchangeRateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExchangeRate_To() {
		return (EReference)exchangeRateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExchangeRate_Day() {
		return (EAttribute)exchangeRateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExchangeRate_Rate() {
		return (EAttribute)exchangeRateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExchangeRate_Source() {
		return (EAttribute)exchangeRateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLegalEntity() {
		return legalEntityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalEntity_Name() {
		return (EAttribute)legalEntityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalEntity_Country() {
		return (EAttribute)legalEntityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLegalEntity_Currency() {
		return (EReference)legalEntityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalEntity_VatId() {
		return (EAttribute)legalEntityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalEntity_Registration() {
		return (EAttribute)legalEntityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLegalEntity_FiscalYearStart() {
		return (EAttribute)legalEntityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLegalEntity_Addresses() {
		return (EReference)legalEntityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavedList() {
		return savedListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedList_Name() {
		return (EAttribute)savedListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedList_Type() {
		return (EAttribute)savedListEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedList_Condition() {
		return (EAttribute)savedListEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedList_Columns() {
		return (EAttribute)savedListEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedList_Sort() {
		return (EAttribute)savedListEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportBatch() {
		return importBatchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_File() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_At() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Type() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Batch() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Read() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Created() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Merged() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Skipped() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Failed() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportBatch_Mapping() {
		return (EAttribute)importBatchEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSetting() {
		return settingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Key() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Level() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSetting_Team() {
		return (EReference)settingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSetting_User() {
		return (EReference)settingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Value() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecordLink() {
		return recordLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecordLink_Record() {
		return (EReference)recordLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Subject() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Due() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_State() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Priority() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_DoneAt() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Outcome() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Description() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_About() {
		return (EReference)taskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendee() {
		return attendeeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendee_Who() {
		return (EReference)attendeeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendee_Name() {
		return (EAttribute)attendeeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendee_Email() {
		return (EAttribute)attendeeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendee_Role() {
		return (EAttribute)attendeeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendee_Answer() {
		return (EAttribute)attendeeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent() {
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Subject() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Start() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_End() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_AllDay() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Zone() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Location() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_State() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_ShowAs() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Private() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Outcome() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Description() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Uid() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_About() {
		return (EReference)eventEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Attendees() {
		return (EReference)eventEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPickList() {
		return pickListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPickList_Code() {
		return (EAttribute)pickListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPickList_Name() {
		return (EAttribute)pickListEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPickList_Values() {
		return (EReference)pickListEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPickValue() {
		return pickValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPickValue_Code() {
		return (EAttribute)pickValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPickValue_Name() {
		return (EAttribute)pickValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPickValue_Retired() {
		return (EAttribute)pickValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPickValue_Parent() {
		return (EAttribute)pickValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPickValue_Translations() {
		return (EReference)pickValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldDefinition() {
		return fieldDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Type() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Name() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Kind() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Title() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldDefinition_Translations() {
		return (EReference)fieldDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Help() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldDefinition_PickList() {
		return (EReference)fieldDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Required() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Searchable() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Sortable() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Listed() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Length() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Position() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldDefinition_Retired() {
		return (EAttribute)fieldDefinitionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageLayout() {
		return pageLayoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageLayout_Type() {
		return (EAttribute)pageLayoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPageLayout_Sections() {
		return (EReference)pageLayoutEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPageLayout_Fields() {
		return (EReference)pageLayoutEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayoutSection() {
		return layoutSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutSection_Code() {
		return (EAttribute)layoutSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutSection_Title() {
		return (EAttribute)layoutSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutSection_Translations() {
		return (EReference)layoutSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayoutField() {
		return layoutFieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutField_Feature() {
		return (EAttribute)layoutFieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutField_Section() {
		return (EAttribute)layoutFieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutField_Hidden() {
		return (EAttribute)layoutFieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutField_Required() {
		return (EAttribute)layoutFieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutField_DefaultValue() {
		return (EAttribute)layoutFieldEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayoutField_Title() {
		return (EAttribute)layoutFieldEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLayoutField_Translations() {
		return (EReference)layoutFieldEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuplicatePair() {
		return duplicatePairEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicatePair_Type() {
		return (EAttribute)duplicatePairEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDuplicatePair_One() {
		return (EReference)duplicatePairEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDuplicatePair_Other() {
		return (EReference)duplicatePairEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicatePair_Score() {
		return (EAttribute)duplicatePairEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuplicatePair_State() {
		return (EAttribute)duplicatePairEClass.getEStructuralFeatures().get(4);
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
	public EEnum getScope() {
		return scopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFieldAccess() {
		return fieldAccessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShareLevel() {
		return shareLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChannel() {
		return channelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsentState() {
		return consentStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInteractionKind() {
		return interactionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTaskState() {
		return taskStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPriority() {
		return priorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSettingLevel() {
		return settingLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFieldKind() {
		return fieldKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventState() {
		return eventStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShowAs() {
		return showAsEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnswer() {
		return answerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttendeeRole() {
		return attendeeRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPairState() {
		return pairStateEEnum;
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
		createEReference(rootEClass, ROOT__OWNER);
		createEReference(rootEClass, ROOT__SHARES);

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
		createEReference(partyEClass, PARTY__EMAILS);
		createEReference(partyEClass, PARTY__PHONES);
		createEReference(partyEClass, PARTY__ADDRESSES);
		createEReference(partyEClass, PARTY__LINKS);
		createEReference(partyEClass, PARTY__EXTERNAL_IDS);
		createEReference(partyEClass, PARTY__TAGS);
		createEAttribute(partyEClass, PARTY__INACTIVE);
		createEAttribute(partyEClass, PARTY__NOTES);
		createEReference(partyEClass, PARTY__TERRITORY);
		createEReference(partyEClass, PARTY__PREFERENCES);

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
		createEAttribute(userEClass, USER__EMAIL);
		createEAttribute(userEClass, USER__LANGUAGE);
		createEAttribute(userEClass, USER__ZONE);
		createEReference(userEClass, USER__TERRITORIES);

		roleLinkEClass = createEClass(ROLE_LINK);
		createEReference(roleLinkEClass, ROLE_LINK__ROLE);

		teamEClass = createEClass(TEAM);
		createEAttribute(teamEClass, TEAM__NAME);
		createEReference(teamEClass, TEAM__PARENT);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__NAME);
		createEAttribute(roleEClass, ROLE__ADMINISTRATOR);
		createEReference(roleEClass, ROLE__PERMISSIONS);
		createEReference(roleEClass, ROLE__FIELD_RULES);

		shareEClass = createEClass(SHARE);
		createEReference(shareEClass, SHARE__USER);
		createEReference(shareEClass, SHARE__TEAM);
		createEAttribute(shareEClass, SHARE__LEVEL);

		translationEClass = createEClass(TRANSLATION);
		createEAttribute(translationEClass, TRANSLATION__LANGUAGE);
		createEAttribute(translationEClass, TRANSLATION__TEXT);

		territoryEClass = createEClass(TERRITORY);
		createEAttribute(territoryEClass, TERRITORY__NAME);
		createEReference(territoryEClass, TERRITORY__PARENT);

		territoryLinkEClass = createEClass(TERRITORY_LINK);
		createEReference(territoryLinkEClass, TERRITORY_LINK__TERRITORY);

		permissionEClass = createEClass(PERMISSION);
		createEAttribute(permissionEClass, PERMISSION__TYPE);
		createEAttribute(permissionEClass, PERMISSION__READ);
		createEAttribute(permissionEClass, PERMISSION__CHANGE);
		createEAttribute(permissionEClass, PERMISSION__CREATE);
		createEAttribute(permissionEClass, PERMISSION__DELETE);
		createEAttribute(permissionEClass, PERMISSION__EXPORT);
		createEAttribute(permissionEClass, PERMISSION__MASS_CHANGE);

		fieldRuleEClass = createEClass(FIELD_RULE);
		createEAttribute(fieldRuleEClass, FIELD_RULE__TYPE);
		createEAttribute(fieldRuleEClass, FIELD_RULE__FEATURE);
		createEAttribute(fieldRuleEClass, FIELD_RULE__ACCESS);

		relationshipKindEClass = createEClass(RELATIONSHIP_KIND);
		createEAttribute(relationshipKindEClass, RELATIONSHIP_KIND__CODE);
		createEAttribute(relationshipKindEClass, RELATIONSHIP_KIND__NAME);
		createEAttribute(relationshipKindEClass, RELATIONSHIP_KIND__INVERSE_NAME);
		createEAttribute(relationshipKindEClass, RELATIONSHIP_KIND__SYMMETRIC);
		createEAttribute(relationshipKindEClass, RELATIONSHIP_KIND__EXCLUSIVE);
		createEReference(relationshipKindEClass, RELATIONSHIP_KIND__TRANSLATIONS);
		createEReference(relationshipKindEClass, RELATIONSHIP_KIND__INVERSE_TRANSLATIONS);

		relationshipEClass = createEClass(RELATIONSHIP);
		createEReference(relationshipEClass, RELATIONSHIP__FROM);
		createEReference(relationshipEClass, RELATIONSHIP__KIND);
		createEReference(relationshipEClass, RELATIONSHIP__TO);
		createEAttribute(relationshipEClass, RELATIONSHIP__ROLE);
		createEAttribute(relationshipEClass, RELATIONSHIP__SINCE);
		createEAttribute(relationshipEClass, RELATIONSHIP__UNTIL);
		createEAttribute(relationshipEClass, RELATIONSHIP__NOTES);

		consentPurposeEClass = createEClass(CONSENT_PURPOSE);
		createEAttribute(consentPurposeEClass, CONSENT_PURPOSE__CODE);
		createEAttribute(consentPurposeEClass, CONSENT_PURPOSE__NAME);
		createEReference(consentPurposeEClass, CONSENT_PURPOSE__TRANSLATIONS);

		consentEClass = createEClass(CONSENT);
		createEReference(consentEClass, CONSENT__PARTY);
		createEReference(consentEClass, CONSENT__PURPOSE);
		createEAttribute(consentEClass, CONSENT__CHANNEL);
		createEAttribute(consentEClass, CONSENT__STATE);
		createEAttribute(consentEClass, CONSENT__SOURCE);
		createEAttribute(consentEClass, CONSENT__VALID_UNTIL);
		createEReference(consentEClass, CONSENT__PROOFS);

		consentProofEClass = createEClass(CONSENT_PROOF);
		createEAttribute(consentProofEClass, CONSENT_PROOF__AT);
		createEAttribute(consentProofEClass, CONSENT_PROOF__STATE);
		createEAttribute(consentProofEClass, CONSENT_PROOF__SOURCE);
		createEAttribute(consentProofEClass, CONSENT_PROOF__EVIDENCE);

		preferenceEClass = createEClass(PREFERENCE);
		createEAttribute(preferenceEClass, PREFERENCE__TOPIC);
		createEAttribute(preferenceEClass, PREFERENCE__VALUE);

		interactionEClass = createEClass(INTERACTION);
		createEReference(interactionEClass, INTERACTION__WITH);
		createEAttribute(interactionEClass, INTERACTION__KIND);
		createEAttribute(interactionEClass, INTERACTION__DIRECTION);
		createEAttribute(interactionEClass, INTERACTION__WHEN);
		createEAttribute(interactionEClass, INTERACTION__MINUTES);
		createEAttribute(interactionEClass, INTERACTION__SUBJECT);
		createEAttribute(interactionEClass, INTERACTION__OUTCOME);
		createEAttribute(interactionEClass, INTERACTION__TEXT);
		createEReference(interactionEClass, INTERACTION__ABOUT);

		noteEClass = createEClass(NOTE);
		createEReference(noteEClass, NOTE__ABOUT);
		createEAttribute(noteEClass, NOTE__TITLE);
		createEAttribute(noteEClass, NOTE__TEXT);
		createEAttribute(noteEClass, NOTE__PINNED);

		attachmentEClass = createEClass(ATTACHMENT);
		createEReference(attachmentEClass, ATTACHMENT__ABOUT);
		createEAttribute(attachmentEClass, ATTACHMENT__NAME);
		createEAttribute(attachmentEClass, ATTACHMENT__MEDIA_TYPE);
		createEAttribute(attachmentEClass, ATTACHMENT__SIZE);
		createEAttribute(attachmentEClass, ATTACHMENT__SHA256);

		exchangeRateEClass = createEClass(EXCHANGE_RATE);
		createEReference(exchangeRateEClass, EXCHANGE_RATE__FROM);
		createEReference(exchangeRateEClass, EXCHANGE_RATE__TO);
		createEAttribute(exchangeRateEClass, EXCHANGE_RATE__DAY);
		createEAttribute(exchangeRateEClass, EXCHANGE_RATE__RATE);
		createEAttribute(exchangeRateEClass, EXCHANGE_RATE__SOURCE);

		legalEntityEClass = createEClass(LEGAL_ENTITY);
		createEAttribute(legalEntityEClass, LEGAL_ENTITY__NAME);
		createEAttribute(legalEntityEClass, LEGAL_ENTITY__COUNTRY);
		createEReference(legalEntityEClass, LEGAL_ENTITY__CURRENCY);
		createEAttribute(legalEntityEClass, LEGAL_ENTITY__VAT_ID);
		createEAttribute(legalEntityEClass, LEGAL_ENTITY__REGISTRATION);
		createEAttribute(legalEntityEClass, LEGAL_ENTITY__FISCAL_YEAR_START);
		createEReference(legalEntityEClass, LEGAL_ENTITY__ADDRESSES);

		savedListEClass = createEClass(SAVED_LIST);
		createEAttribute(savedListEClass, SAVED_LIST__NAME);
		createEAttribute(savedListEClass, SAVED_LIST__TYPE);
		createEAttribute(savedListEClass, SAVED_LIST__CONDITION);
		createEAttribute(savedListEClass, SAVED_LIST__COLUMNS);
		createEAttribute(savedListEClass, SAVED_LIST__SORT);

		importBatchEClass = createEClass(IMPORT_BATCH);
		createEAttribute(importBatchEClass, IMPORT_BATCH__FILE);
		createEAttribute(importBatchEClass, IMPORT_BATCH__AT);
		createEAttribute(importBatchEClass, IMPORT_BATCH__TYPE);
		createEAttribute(importBatchEClass, IMPORT_BATCH__BATCH);
		createEAttribute(importBatchEClass, IMPORT_BATCH__READ);
		createEAttribute(importBatchEClass, IMPORT_BATCH__CREATED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__MERGED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__SKIPPED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__FAILED);
		createEAttribute(importBatchEClass, IMPORT_BATCH__MAPPING);

		settingEClass = createEClass(SETTING);
		createEAttribute(settingEClass, SETTING__KEY);
		createEAttribute(settingEClass, SETTING__LEVEL);
		createEReference(settingEClass, SETTING__TEAM);
		createEReference(settingEClass, SETTING__USER);
		createEAttribute(settingEClass, SETTING__VALUE);

		recordLinkEClass = createEClass(RECORD_LINK);
		createEReference(recordLinkEClass, RECORD_LINK__RECORD);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__SUBJECT);
		createEAttribute(taskEClass, TASK__DUE);
		createEAttribute(taskEClass, TASK__STATE);
		createEAttribute(taskEClass, TASK__PRIORITY);
		createEAttribute(taskEClass, TASK__DONE_AT);
		createEAttribute(taskEClass, TASK__OUTCOME);
		createEAttribute(taskEClass, TASK__DESCRIPTION);
		createEReference(taskEClass, TASK__ABOUT);

		attendeeEClass = createEClass(ATTENDEE);
		createEReference(attendeeEClass, ATTENDEE__WHO);
		createEAttribute(attendeeEClass, ATTENDEE__NAME);
		createEAttribute(attendeeEClass, ATTENDEE__EMAIL);
		createEAttribute(attendeeEClass, ATTENDEE__ROLE);
		createEAttribute(attendeeEClass, ATTENDEE__ANSWER);

		eventEClass = createEClass(EVENT);
		createEAttribute(eventEClass, EVENT__SUBJECT);
		createEAttribute(eventEClass, EVENT__START);
		createEAttribute(eventEClass, EVENT__END);
		createEAttribute(eventEClass, EVENT__ALL_DAY);
		createEAttribute(eventEClass, EVENT__ZONE);
		createEAttribute(eventEClass, EVENT__LOCATION);
		createEAttribute(eventEClass, EVENT__STATE);
		createEAttribute(eventEClass, EVENT__SHOW_AS);
		createEAttribute(eventEClass, EVENT__PRIVATE);
		createEAttribute(eventEClass, EVENT__OUTCOME);
		createEAttribute(eventEClass, EVENT__DESCRIPTION);
		createEAttribute(eventEClass, EVENT__UID);
		createEReference(eventEClass, EVENT__ABOUT);
		createEReference(eventEClass, EVENT__ATTENDEES);

		pickListEClass = createEClass(PICK_LIST);
		createEAttribute(pickListEClass, PICK_LIST__CODE);
		createEAttribute(pickListEClass, PICK_LIST__NAME);
		createEReference(pickListEClass, PICK_LIST__VALUES);

		pickValueEClass = createEClass(PICK_VALUE);
		createEAttribute(pickValueEClass, PICK_VALUE__CODE);
		createEAttribute(pickValueEClass, PICK_VALUE__NAME);
		createEAttribute(pickValueEClass, PICK_VALUE__RETIRED);
		createEAttribute(pickValueEClass, PICK_VALUE__PARENT);
		createEReference(pickValueEClass, PICK_VALUE__TRANSLATIONS);

		fieldDefinitionEClass = createEClass(FIELD_DEFINITION);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__TYPE);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__NAME);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__KIND);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__TITLE);
		createEReference(fieldDefinitionEClass, FIELD_DEFINITION__TRANSLATIONS);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__HELP);
		createEReference(fieldDefinitionEClass, FIELD_DEFINITION__PICK_LIST);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__REQUIRED);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__SEARCHABLE);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__SORTABLE);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__LISTED);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__LENGTH);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__POSITION);
		createEAttribute(fieldDefinitionEClass, FIELD_DEFINITION__RETIRED);

		pageLayoutEClass = createEClass(PAGE_LAYOUT);
		createEAttribute(pageLayoutEClass, PAGE_LAYOUT__TYPE);
		createEReference(pageLayoutEClass, PAGE_LAYOUT__SECTIONS);
		createEReference(pageLayoutEClass, PAGE_LAYOUT__FIELDS);

		layoutSectionEClass = createEClass(LAYOUT_SECTION);
		createEAttribute(layoutSectionEClass, LAYOUT_SECTION__CODE);
		createEAttribute(layoutSectionEClass, LAYOUT_SECTION__TITLE);
		createEReference(layoutSectionEClass, LAYOUT_SECTION__TRANSLATIONS);

		layoutFieldEClass = createEClass(LAYOUT_FIELD);
		createEAttribute(layoutFieldEClass, LAYOUT_FIELD__FEATURE);
		createEAttribute(layoutFieldEClass, LAYOUT_FIELD__SECTION);
		createEAttribute(layoutFieldEClass, LAYOUT_FIELD__HIDDEN);
		createEAttribute(layoutFieldEClass, LAYOUT_FIELD__REQUIRED);
		createEAttribute(layoutFieldEClass, LAYOUT_FIELD__DEFAULT_VALUE);
		createEAttribute(layoutFieldEClass, LAYOUT_FIELD__TITLE);
		createEReference(layoutFieldEClass, LAYOUT_FIELD__TRANSLATIONS);

		duplicatePairEClass = createEClass(DUPLICATE_PAIR);
		createEAttribute(duplicatePairEClass, DUPLICATE_PAIR__TYPE);
		createEReference(duplicatePairEClass, DUPLICATE_PAIR__ONE);
		createEReference(duplicatePairEClass, DUPLICATE_PAIR__OTHER);
		createEAttribute(duplicatePairEClass, DUPLICATE_PAIR__SCORE);
		createEAttribute(duplicatePairEClass, DUPLICATE_PAIR__STATE);

		// Create enums
		contactKindEEnum = createEEnum(CONTACT_KIND);
		linkKindEEnum = createEEnum(LINK_KIND);
		scopeEEnum = createEEnum(SCOPE);
		fieldAccessEEnum = createEEnum(FIELD_ACCESS);
		shareLevelEEnum = createEEnum(SHARE_LEVEL);
		channelEEnum = createEEnum(CHANNEL);
		consentStateEEnum = createEEnum(CONSENT_STATE);
		interactionKindEEnum = createEEnum(INTERACTION_KIND);
		directionEEnum = createEEnum(DIRECTION);
		taskStateEEnum = createEEnum(TASK_STATE);
		priorityEEnum = createEEnum(PRIORITY);
		settingLevelEEnum = createEEnum(SETTING_LEVEL);
		fieldKindEEnum = createEEnum(FIELD_KIND);
		eventStateEEnum = createEEnum(EVENT_STATE);
		showAsEEnum = createEEnum(SHOW_AS);
		answerEEnum = createEEnum(ANSWER);
		attendeeRoleEEnum = createEEnum(ATTENDEE_ROLE);
		pairStateEEnum = createEEnum(PAIR_STATE);

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
		shareEClass.getESuperTypes().add(this.getRow());
		translationEClass.getESuperTypes().add(this.getRow());
		territoryEClass.getESuperTypes().add(this.getRoot());
		territoryLinkEClass.getESuperTypes().add(this.getRow());
		permissionEClass.getESuperTypes().add(this.getRow());
		fieldRuleEClass.getESuperTypes().add(this.getRow());
		relationshipKindEClass.getESuperTypes().add(this.getRoot());
		relationshipEClass.getESuperTypes().add(this.getRoot());
		consentPurposeEClass.getESuperTypes().add(this.getRoot());
		consentEClass.getESuperTypes().add(this.getRoot());
		consentProofEClass.getESuperTypes().add(this.getRow());
		preferenceEClass.getESuperTypes().add(this.getRow());
		interactionEClass.getESuperTypes().add(this.getRoot());
		noteEClass.getESuperTypes().add(this.getRoot());
		attachmentEClass.getESuperTypes().add(this.getRoot());
		exchangeRateEClass.getESuperTypes().add(this.getRoot());
		legalEntityEClass.getESuperTypes().add(this.getRoot());
		savedListEClass.getESuperTypes().add(this.getRoot());
		importBatchEClass.getESuperTypes().add(this.getRoot());
		settingEClass.getESuperTypes().add(this.getRoot());
		recordLinkEClass.getESuperTypes().add(this.getRow());
		taskEClass.getESuperTypes().add(this.getRoot());
		attendeeEClass.getESuperTypes().add(this.getRow());
		eventEClass.getESuperTypes().add(this.getRoot());
		pickListEClass.getESuperTypes().add(this.getRoot());
		pickValueEClass.getESuperTypes().add(this.getRow());
		fieldDefinitionEClass.getESuperTypes().add(this.getRoot());
		pageLayoutEClass.getESuperTypes().add(this.getRoot());
		layoutSectionEClass.getESuperTypes().add(this.getRow());
		layoutFieldEClass.getESuperTypes().add(this.getRow());
		duplicatePairEClass.getESuperTypes().add(this.getRoot());

		// Initialize classes, features, and operations; add parameters
		initEClass(rootEClass, Root.class, "Root", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoot_Id(), this.getUUID(), "id", null, 1, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_Version(), ecorePackage.getELong(), "version", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_Label(), ecorePackage.getEString(), "label", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_CreatedAt(), this.getInstant(), "createdAt", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_ChangedAt(), this.getInstant(), "changedAt", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoot_ChangedBy(), ecorePackage.getEString(), "changedBy", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoot_Owner(), this.getUser(), null, "owner", null, 0, 1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoot_Shares(), this.getShare(), null, "shares", null, 0, -1, Root.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		initEReference(getParty_Emails(), this.getEmailAddress(), null, "emails", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Phones(), this.getPhoneNumber(), null, "phones", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Addresses(), this.getPostalAddress(), null, "addresses", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Links(), this.getLink(), null, "links", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_ExternalIds(), this.getExternalId(), null, "externalIds", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Tags(), this.getTagLink(), null, "tags", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Inactive(), ecorePackage.getEBoolean(), "inactive", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Territory(), this.getTerritory(), null, "territory", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Preferences(), this.getPreference(), null, "preferences", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		initEAttribute(getUser_Email(), ecorePackage.getEString(), "email", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Language(), ecorePackage.getEString(), "language", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUser_Zone(), ecorePackage.getEString(), "zone", null, 0, 1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUser_Territories(), this.getTerritoryLink(), null, "territories", null, 0, -1, User.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleLinkEClass, RoleLink.class, "RoleLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoleLink_Role(), this.getRole(), null, "role", null, 1, 1, RoleLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamEClass, Team.class, "Team", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeam_Name(), ecorePackage.getEString(), "name", null, 1, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Parent(), this.getTeam(), null, "parent", null, 0, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Name(), ecorePackage.getEString(), "name", null, 1, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRole_Administrator(), ecorePackage.getEBoolean(), "administrator", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRole_Permissions(), this.getPermission(), null, "permissions", null, 0, -1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRole_FieldRules(), this.getFieldRule(), null, "fieldRules", null, 0, -1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shareEClass, Share.class, "Share", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getShare_User(), this.getUser(), null, "user", null, 0, 1, Share.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShare_Team(), this.getTeam(), null, "team", null, 0, 1, Share.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShare_Level(), this.getShareLevel(), "level", null, 0, 1, Share.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(translationEClass, Translation.class, "Translation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTranslation_Language(), ecorePackage.getEString(), "language", null, 1, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslation_Text(), ecorePackage.getEString(), "text", null, 1, 1, Translation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(territoryEClass, Territory.class, "Territory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerritory_Name(), ecorePackage.getEString(), "name", null, 1, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTerritory_Parent(), this.getTerritory(), null, "parent", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(territoryLinkEClass, TerritoryLink.class, "TerritoryLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTerritoryLink_Territory(), this.getTerritory(), null, "territory", null, 1, 1, TerritoryLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(permissionEClass, Permission.class, "Permission", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPermission_Type(), ecorePackage.getEString(), "type", null, 1, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPermission_Read(), this.getScope(), "read", null, 0, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPermission_Change(), this.getScope(), "change", null, 0, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPermission_Create(), ecorePackage.getEBoolean(), "create", null, 0, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPermission_Delete(), this.getScope(), "delete", null, 0, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPermission_Export(), ecorePackage.getEBoolean(), "export", null, 0, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPermission_MassChange(), ecorePackage.getEBoolean(), "massChange", null, 0, 1, Permission.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldRuleEClass, FieldRule.class, "FieldRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldRule_Type(), ecorePackage.getEString(), "type", null, 1, 1, FieldRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldRule_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, FieldRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldRule_Access(), this.getFieldAccess(), "access", null, 0, 1, FieldRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipKindEClass, RelationshipKind.class, "RelationshipKind", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationshipKind_Code(), ecorePackage.getEString(), "code", null, 1, 1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipKind_Name(), ecorePackage.getEString(), "name", null, 1, 1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipKind_InverseName(), ecorePackage.getEString(), "inverseName", null, 0, 1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipKind_Symmetric(), ecorePackage.getEBoolean(), "symmetric", null, 0, 1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationshipKind_Exclusive(), ecorePackage.getEBoolean(), "exclusive", null, 0, 1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationshipKind_Translations(), this.getTranslation(), null, "translations", null, 0, -1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationshipKind_InverseTranslations(), this.getTranslation(), null, "inverseTranslations", null, 0, -1, RelationshipKind.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRelationship_From(), this.getParty(), null, "from", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Kind(), this.getRelationshipKind(), null, "kind", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_To(), this.getParty(), null, "to", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Role(), ecorePackage.getEString(), "role", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Since(), this.getDate(), "since", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Until(), this.getDate(), "until", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentPurposeEClass, ConsentPurpose.class, "ConsentPurpose", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsentPurpose_Code(), ecorePackage.getEString(), "code", null, 1, 1, ConsentPurpose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentPurpose_Name(), ecorePackage.getEString(), "name", null, 1, 1, ConsentPurpose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsentPurpose_Translations(), this.getTranslation(), null, "translations", null, 0, -1, ConsentPurpose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConsent_Party(), this.getParty(), null, "party", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsent_Purpose(), this.getConsentPurpose(), null, "purpose", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Channel(), this.getChannel(), "channel", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_State(), this.getConsentState(), "state", "unknown", 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Source(), ecorePackage.getEString(), "source", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_ValidUntil(), this.getDate(), "validUntil", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsent_Proofs(), this.getConsentProof(), null, "proofs", null, 0, -1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentProofEClass, ConsentProof.class, "ConsentProof", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsentProof_At(), this.getInstant(), "at", null, 1, 1, ConsentProof.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentProof_State(), this.getConsentState(), "state", null, 0, 1, ConsentProof.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentProof_Source(), ecorePackage.getEString(), "source", null, 0, 1, ConsentProof.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsentProof_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, ConsentProof.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(preferenceEClass, Preference.class, "Preference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPreference_Topic(), ecorePackage.getEString(), "topic", null, 1, 1, Preference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreference_Value(), ecorePackage.getEString(), "value", null, 0, 1, Preference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interactionEClass, Interaction.class, "Interaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInteraction_With(), this.getParty(), null, "with", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Kind(), this.getInteractionKind(), "kind", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Direction(), this.getDirection(), "direction", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_When(), this.getInstant(), "when", null, 1, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInteraction_Text(), ecorePackage.getEString(), "text", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInteraction_About(), this.getRoot(), null, "about", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNote_About(), this.getRoot(), null, "about", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Title(), ecorePackage.getEString(), "title", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Pinned(), ecorePackage.getEBoolean(), "pinned", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttachment_About(), this.getRoot(), null, "about", null, 1, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Name(), ecorePackage.getEString(), "name", null, 1, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Size(), ecorePackage.getELongObject(), "size", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exchangeRateEClass, ExchangeRate.class, "ExchangeRate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExchangeRate_From(), this.getCurrency(), null, "from", null, 1, 1, ExchangeRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExchangeRate_To(), this.getCurrency(), null, "to", null, 1, 1, ExchangeRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExchangeRate_Day(), this.getDate(), "day", null, 1, 1, ExchangeRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExchangeRate_Rate(), ecorePackage.getEBigDecimal(), "rate", null, 1, 1, ExchangeRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExchangeRate_Source(), ecorePackage.getEString(), "source", null, 0, 1, ExchangeRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(legalEntityEClass, LegalEntity.class, "LegalEntity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLegalEntity_Name(), ecorePackage.getEString(), "name", null, 1, 1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalEntity_Country(), ecorePackage.getEString(), "country", null, 0, 1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLegalEntity_Currency(), this.getCurrency(), null, "currency", null, 0, 1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalEntity_VatId(), ecorePackage.getEString(), "vatId", null, 0, 1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalEntity_Registration(), ecorePackage.getEString(), "registration", null, 0, 1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLegalEntity_FiscalYearStart(), ecorePackage.getEIntegerObject(), "fiscalYearStart", "1", 0, 1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLegalEntity_Addresses(), this.getPostalAddress(), null, "addresses", null, 0, -1, LegalEntity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savedListEClass, SavedList.class, "SavedList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSavedList_Name(), ecorePackage.getEString(), "name", null, 1, 1, SavedList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedList_Type(), ecorePackage.getEString(), "type", null, 1, 1, SavedList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedList_Condition(), ecorePackage.getEString(), "condition", null, 0, 1, SavedList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedList_Columns(), ecorePackage.getEString(), "columns", null, 0, 1, SavedList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedList_Sort(), ecorePackage.getEString(), "sort", null, 0, 1, SavedList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importBatchEClass, ImportBatch.class, "ImportBatch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportBatch_File(), ecorePackage.getEString(), "file", null, 1, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_At(), this.getInstant(), "at", null, 1, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Type(), ecorePackage.getEString(), "type", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Batch(), this.getUUID(), "batch", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Read(), ecorePackage.getEIntegerObject(), "read", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Created(), ecorePackage.getEIntegerObject(), "created", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Merged(), ecorePackage.getEIntegerObject(), "merged", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Skipped(), ecorePackage.getEIntegerObject(), "skipped", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Failed(), ecorePackage.getEIntegerObject(), "failed", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportBatch_Mapping(), ecorePackage.getEString(), "mapping", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingEClass, Setting.class, "Setting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSetting_Key(), ecorePackage.getEString(), "key", null, 1, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Level(), this.getSettingLevel(), "level", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSetting_Team(), this.getTeam(), null, "team", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSetting_User(), this.getUser(), null, "user", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Value(), ecorePackage.getEString(), "value", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recordLinkEClass, RecordLink.class, "RecordLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRecordLink_Record(), this.getRoot(), null, "record", null, 1, 1, RecordLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Due(), this.getDate(), "due", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_State(), this.getTaskState(), "state", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Priority(), this.getPriority(), "priority", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_DoneAt(), this.getInstant(), "doneAt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Description(), ecorePackage.getEString(), "description", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_About(), this.getRecordLink(), null, "about", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendeeEClass, Attendee.class, "Attendee", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttendee_Who(), this.getRoot(), null, "who", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendee_Name(), ecorePackage.getEString(), "name", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendee_Email(), ecorePackage.getEString(), "email", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendee_Role(), this.getAttendeeRole(), "role", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendee_Answer(), this.getAnswer(), "answer", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvent_Subject(), ecorePackage.getEString(), "subject", null, 1, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Start(), this.getInstant(), "start", null, 1, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_End(), this.getInstant(), "end", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_AllDay(), ecorePackage.getEBoolean(), "allDay", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Zone(), ecorePackage.getEString(), "zone", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Location(), ecorePackage.getEString(), "location", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_State(), this.getEventState(), "state", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_ShowAs(), this.getShowAs(), "showAs", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Private(), ecorePackage.getEBoolean(), "private", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Description(), ecorePackage.getEString(), "description", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Uid(), ecorePackage.getEString(), "uid", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_About(), this.getRecordLink(), null, "about", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Attendees(), this.getAttendee(), null, "attendees", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pickListEClass, PickList.class, "PickList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPickList_Code(), ecorePackage.getEString(), "code", null, 1, 1, PickList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPickList_Name(), ecorePackage.getEString(), "name", null, 1, 1, PickList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPickList_Values(), this.getPickValue(), null, "values", null, 0, -1, PickList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pickValueEClass, PickValue.class, "PickValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPickValue_Code(), ecorePackage.getEString(), "code", null, 1, 1, PickValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPickValue_Name(), ecorePackage.getEString(), "name", null, 1, 1, PickValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPickValue_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, PickValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPickValue_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, PickValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPickValue_Translations(), this.getTranslation(), null, "translations", null, 0, -1, PickValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldDefinitionEClass, FieldDefinition.class, "FieldDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldDefinition_Type(), ecorePackage.getEString(), "type", null, 1, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Name(), ecorePackage.getEString(), "name", null, 1, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Kind(), this.getFieldKind(), "kind", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Title(), ecorePackage.getEString(), "title", null, 1, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFieldDefinition_Translations(), this.getTranslation(), null, "translations", null, 0, -1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Help(), ecorePackage.getEString(), "help", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFieldDefinition_PickList(), this.getPickList(), null, "pickList", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Searchable(), ecorePackage.getEBoolean(), "searchable", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Sortable(), ecorePackage.getEBoolean(), "sortable", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Listed(), ecorePackage.getEBoolean(), "listed", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Length(), ecorePackage.getEIntegerObject(), "length", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Position(), ecorePackage.getEIntegerObject(), "position", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldDefinition_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, FieldDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageLayoutEClass, PageLayout.class, "PageLayout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageLayout_Type(), ecorePackage.getEString(), "type", null, 1, 1, PageLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPageLayout_Sections(), this.getLayoutSection(), null, "sections", null, 0, -1, PageLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPageLayout_Fields(), this.getLayoutField(), null, "fields", null, 0, -1, PageLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layoutSectionEClass, LayoutSection.class, "LayoutSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayoutSection_Code(), ecorePackage.getEString(), "code", null, 1, 1, LayoutSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutSection_Title(), ecorePackage.getEString(), "title", null, 0, 1, LayoutSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutSection_Translations(), this.getTranslation(), null, "translations", null, 0, -1, LayoutSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layoutFieldEClass, LayoutField.class, "LayoutField", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayoutField_Feature(), ecorePackage.getEString(), "feature", null, 1, 1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutField_Section(), ecorePackage.getEString(), "section", null, 0, 1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutField_Hidden(), ecorePackage.getEBoolean(), "hidden", null, 0, 1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutField_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutField_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayoutField_Title(), ecorePackage.getEString(), "title", null, 0, 1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLayoutField_Translations(), this.getTranslation(), null, "translations", null, 0, -1, LayoutField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(duplicatePairEClass, DuplicatePair.class, "DuplicatePair", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDuplicatePair_Type(), ecorePackage.getEString(), "type", null, 1, 1, DuplicatePair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDuplicatePair_One(), this.getRoot(), null, "one", null, 1, 1, DuplicatePair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDuplicatePair_Other(), this.getRoot(), null, "other", null, 1, 1, DuplicatePair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicatePair_Score(), ecorePackage.getEIntegerObject(), "score", null, 0, 1, DuplicatePair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuplicatePair_State(), this.getPairState(), "state", "open", 0, 1, DuplicatePair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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

		initEEnum(scopeEEnum, Scope.class, "Scope");
		addEEnumLiteral(scopeEEnum, Scope.NONE);
		addEEnumLiteral(scopeEEnum, Scope.OWN);
		addEEnumLiteral(scopeEEnum, Scope.TEAM);
		addEEnumLiteral(scopeEEnum, Scope.TERRITORY);
		addEEnumLiteral(scopeEEnum, Scope.ALL);

		initEEnum(fieldAccessEEnum, FieldAccess.class, "FieldAccess");
		addEEnumLiteral(fieldAccessEEnum, FieldAccess.FULL);
		addEEnumLiteral(fieldAccessEEnum, FieldAccess.READ_ONLY);
		addEEnumLiteral(fieldAccessEEnum, FieldAccess.HIDDEN);

		initEEnum(shareLevelEEnum, ShareLevel.class, "ShareLevel");
		addEEnumLiteral(shareLevelEEnum, ShareLevel.READ);
		addEEnumLiteral(shareLevelEEnum, ShareLevel.CHANGE);

		initEEnum(channelEEnum, Channel.class, "Channel");
		addEEnumLiteral(channelEEnum, Channel.ANY);
		addEEnumLiteral(channelEEnum, Channel.EMAIL);
		addEEnumLiteral(channelEEnum, Channel.PHONE);
		addEEnumLiteral(channelEEnum, Channel.SMS);
		addEEnumLiteral(channelEEnum, Channel.POST);
		addEEnumLiteral(channelEEnum, Channel.VISIT);
		addEEnumLiteral(channelEEnum, Channel.WEB);
		addEEnumLiteral(channelEEnum, Channel.SOCIAL);

		initEEnum(consentStateEEnum, ConsentState.class, "ConsentState");
		addEEnumLiteral(consentStateEEnum, ConsentState.GRANTED);
		addEEnumLiteral(consentStateEEnum, ConsentState.PENDING);
		addEEnumLiteral(consentStateEEnum, ConsentState.UNKNOWN);
		addEEnumLiteral(consentStateEEnum, ConsentState.DENIED);
		addEEnumLiteral(consentStateEEnum, ConsentState.WITHDRAWN);

		initEEnum(interactionKindEEnum, InteractionKind.class, "InteractionKind");
		addEEnumLiteral(interactionKindEEnum, InteractionKind.CALL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.EMAIL);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MEETING);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.LETTER);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.MESSAGE);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.VISIT);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.PURCHASE);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.RESPONSE);
		addEEnumLiteral(interactionKindEEnum, InteractionKind.OTHER);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.INBOUND);
		addEEnumLiteral(directionEEnum, Direction.OUTBOUND);

		initEEnum(taskStateEEnum, TaskState.class, "TaskState");
		addEEnumLiteral(taskStateEEnum, TaskState.OPEN);
		addEEnumLiteral(taskStateEEnum, TaskState.IN_PROGRESS);
		addEEnumLiteral(taskStateEEnum, TaskState.DONE);
		addEEnumLiteral(taskStateEEnum, TaskState.CANCELLED);

		initEEnum(priorityEEnum, Priority.class, "Priority");
		addEEnumLiteral(priorityEEnum, Priority.NORMAL);
		addEEnumLiteral(priorityEEnum, Priority.HIGH);
		addEEnumLiteral(priorityEEnum, Priority.LOW);

		initEEnum(settingLevelEEnum, SettingLevel.class, "SettingLevel");
		addEEnumLiteral(settingLevelEEnum, SettingLevel.BASE);
		addEEnumLiteral(settingLevelEEnum, SettingLevel.TEAM);
		addEEnumLiteral(settingLevelEEnum, SettingLevel.USER);

		initEEnum(fieldKindEEnum, FieldKind.class, "FieldKind");
		addEEnumLiteral(fieldKindEEnum, FieldKind.STRING);
		addEEnumLiteral(fieldKindEEnum, FieldKind.TEXT);
		addEEnumLiteral(fieldKindEEnum, FieldKind.INTEGER);
		addEEnumLiteral(fieldKindEEnum, FieldKind.DECIMAL);
		addEEnumLiteral(fieldKindEEnum, FieldKind.BOOLEAN);
		addEEnumLiteral(fieldKindEEnum, FieldKind.DATE);
		addEEnumLiteral(fieldKindEEnum, FieldKind.INSTANT);
		addEEnumLiteral(fieldKindEEnum, FieldKind.MONEY);
		addEEnumLiteral(fieldKindEEnum, FieldKind.PICK);

		initEEnum(eventStateEEnum, EventState.class, "EventState");
		addEEnumLiteral(eventStateEEnum, EventState.CONFIRMED);
		addEEnumLiteral(eventStateEEnum, EventState.TENTATIVE);
		addEEnumLiteral(eventStateEEnum, EventState.CANCELLED);

		initEEnum(showAsEEnum, ShowAs.class, "ShowAs");
		addEEnumLiteral(showAsEEnum, ShowAs.BUSY);
		addEEnumLiteral(showAsEEnum, ShowAs.FREE);
		addEEnumLiteral(showAsEEnum, ShowAs.TENTATIVE);
		addEEnumLiteral(showAsEEnum, ShowAs.AWAY);

		initEEnum(answerEEnum, Answer.class, "Answer");
		addEEnumLiteral(answerEEnum, Answer.NEEDS_ACTION);
		addEEnumLiteral(answerEEnum, Answer.ACCEPTED);
		addEEnumLiteral(answerEEnum, Answer.TENTATIVE);
		addEEnumLiteral(answerEEnum, Answer.DECLINED);
		addEEnumLiteral(answerEEnum, Answer.DELEGATED);

		initEEnum(attendeeRoleEEnum, AttendeeRole.class, "AttendeeRole");
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.REQUIRED);
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.OPTIONAL);
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.CHAIR);
		addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.INFORMED);

		initEEnum(pairStateEEnum, PairState.class, "PairState");
		addEEnumLiteral(pairStateEEnum, PairState.OPEN);
		addEEnumLiteral(pairStateEEnum, PairState.APART);

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
		// http://rapport.org/crm/rules
		createRulesAnnotations();
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
		  (getRoot_Owner(),
		   source,
		   new String[] {
			   "listed", "70",
			   "onDelete", "clear",
			   "section", "rights"
		   });
		addAnnotation
		  (getRoot_Shares(),
		   source,
		   new String[] {
			   "section", "rights"
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
			   "indexed", "true",
			   "match", "mail"
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
			   "length", "64",
			   "match", "phone"
		   });
		addAnnotation
		  (getPhoneNumber_E164(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "indexed", "true",
			   "length", "16",
			   "match", "phone"
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
			   "width", "2",
			   "match", "street"
		   });
		addAnnotation
		  (getPostalAddress_Extra(),
		   source,
		   new String[] {
			   "match", "extra"
		   });
		addAnnotation
		  (getPostalAddress_Postcode(),
		   source,
		   new String[] {
			   "width", "1",
			   "length", "20",
			   "match", "postcode"
		   });
		addAnnotation
		  (getPostalAddress_City(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "match", "place"
		   });
		addAnnotation
		  (getPostalAddress_Region(),
		   source,
		   new String[] {
			   "match", "region"
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
			   "width", "1",
			   "match", "issuer"
		   });
		addAnnotation
		  (getExternalId_Value(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "indexed", "true",
			   "match", "key"
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
		  (partyEClass,
		   source,
		   new String[] {
			   "snapshot", "true"
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
		  (getParty_Inactive(),
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
		  (getParty_Territory(),
		   source,
		   new String[] {
			   "onDelete", "clear",
			   "section", "rights"
		   });
		addAnnotation
		  (getParty_Preferences(),
		   source,
		   new String[] {
			   "section", "terms"
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
			   "length", "200",
			   "match", "name"
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
			   "length", "20",
			   "match", "key"
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
			   "length", "100",
			   "match", "given"
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
			   "length", "100",
			   "match", "family"
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
			   "length", "100",
			   "match", "given"
		   });
		addAnnotation
		  (getContact_Employer(),
		   source,
		   new String[] {
			   "listed", "10",
			   "relationship", "employer",
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
			   "section", "identity",
			   "match", "date"
		   });
		addAnnotation
		  (tagEClass,
		   source,
		   new String[] {
			   "setting", "true",
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
			   "setting", "true",
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
			   "setting", "true",
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
		  (getUser_Email(),
		   source,
		   new String[] {
			   "format", "email",
			   "length", "254"
		   });
		addAnnotation
		  (getUser_Language(),
		   source,
		   new String[] {
			   "length", "20"
		   });
		addAnnotation
		  (getUser_Zone(),
		   source,
		   new String[] {
			   "length", "60"
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
			   "setting", "true",
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
			   "setting", "true",
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
		addAnnotation
		  (getRole_Administrator(),
		   source,
		   new String[] {
			   "listed", "2"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "icon", "phone"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "icon", "mail"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "icon", "users"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "icon", "mail"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "icon", "message-square"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "icon", "globe"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "icon", "shopping-cart"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "icon", "reply"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "icon", "history"
		   });
		addAnnotation
		  (shareEClass,
		   source,
		   new String[] {
			   "label", "user team",
			   "icon", "users"
		   });
		addAnnotation
		  (getShare_User(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getShare_Team(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (translationEClass,
		   source,
		   new String[] {
			   "label", "language text",
			   "icon", "globe"
		   });
		addAnnotation
		  (getTranslation_Language(),
		   source,
		   new String[] {
			   "length", "20",
			   "width", "1"
		   });
		addAnnotation
		  (getTranslation_Text(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (territoryEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "map-pin",
			   "setting", "true"
		   });
		addAnnotation
		  (getTerritory_Name(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (getTerritory_Parent(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (territoryLinkEClass,
		   source,
		   new String[] {
			   "label", "territory",
			   "icon", "map-pin"
		   });
		addAnnotation
		  (getTerritoryLink_Territory(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (permissionEClass,
		   source,
		   new String[] {
			   "label", "type",
			   "icon", "lock"
		   });
		addAnnotation
		  (getPermission_Type(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (fieldRuleEClass,
		   source,
		   new String[] {
			   "label", "type feature",
			   "icon", "eye"
		   });
		addAnnotation
		  (getFieldRule_Type(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getFieldRule_Feature(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (relationshipKindEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "link",
			   "setting", "true"
		   });
		addAnnotation
		  (getRelationshipKind_Code(),
		   source,
		   new String[] {
			   "unique", "true",
			   "sortable", "true",
			   "listed", "2",
			   "length", "60"
		   });
		addAnnotation
		  (getRelationshipKind_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (getRelationshipKind_InverseName(),
		   source,
		   new String[] {
			   "listed", "3",
			   "length", "100"
		   });
		addAnnotation
		  (getRelationshipKind_Symmetric(),
		   source,
		   new String[] {
			   "listed", "4"
		   });
		addAnnotation
		  (relationshipEClass,
		   source,
		   new String[] {
			   "label", "from kind to",
			   "icon", "link",
			   "between", "from to"
		   });
		addAnnotation
		  (getRelationship_From(),
		   source,
		   new String[] {
			   "listed", "1",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getRelationship_Kind(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "refuse",
			   "width", "2"
		   });
		addAnnotation
		  (getRelationship_To(),
		   source,
		   new String[] {
			   "listed", "3",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getRelationship_Role(),
		   source,
		   new String[] {
			   "listed", "4",
			   "searchable", "true",
			   "length", "100"
		   });
		addAnnotation
		  (getRelationship_Since(),
		   source,
		   new String[] {
			   "listed", "5",
			   "sortable", "true"
		   });
		addAnnotation
		  (getRelationship_Until(),
		   source,
		   new String[] {
			   "listed", "6",
			   "sortable", "true"
		   });
		addAnnotation
		  (getRelationship_Notes(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "width", "4"
		   });
		addAnnotation
		  (consentPurposeEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "flag",
			   "setting", "true"
		   });
		addAnnotation
		  (getConsentPurpose_Code(),
		   source,
		   new String[] {
			   "unique", "true",
			   "sortable", "true",
			   "listed", "2",
			   "length", "60"
		   });
		addAnnotation
		  (getConsentPurpose_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "label", "party purpose channel",
			   "icon", "check",
			   "strictest", "state",
			   "identity", "party purpose channel"
		   });
		addAnnotation
		  (getConsent_Party(),
		   source,
		   new String[] {
			   "listed", "1",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getConsent_Purpose(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "refuse",
			   "width", "2"
		   });
		addAnnotation
		  (getConsent_Channel(),
		   source,
		   new String[] {
			   "listed", "3"
		   });
		addAnnotation
		  (getConsent_State(),
		   source,
		   new String[] {
			   "listed", "4",
			   "sortable", "true"
		   });
		addAnnotation
		  (getConsent_Source(),
		   source,
		   new String[] {
			   "listed", "5",
			   "searchable", "true",
			   "length", "200"
		   });
		addAnnotation
		  (getConsent_ValidUntil(),
		   source,
		   new String[] {
			   "sortable", "true"
		   });
		addAnnotation
		  (consentProofEClass,
		   source,
		   new String[] {
			   "label", "state at",
			   "icon", "file-text"
		   });
		addAnnotation
		  (getConsentProof_Source(),
		   source,
		   new String[] {
			   "length", "200"
		   });
		addAnnotation
		  (getConsentProof_Evidence(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "width", "4"
		   });
		addAnnotation
		  (preferenceEClass,
		   source,
		   new String[] {
			   "label", "topic value",
			   "icon", "check"
		   });
		addAnnotation
		  (getPreference_Topic(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getPreference_Value(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "length", "200"
		   });
		addAnnotation
		  (interactionEClass,
		   source,
		   new String[] {
			   "label", "kind subject",
			   "icon", "history",
			   "timeline", "when"
		   });
		addAnnotation
		  (getInteraction_With(),
		   source,
		   new String[] {
			   "listed", "1",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getInteraction_Kind(),
		   source,
		   new String[] {
			   "listed", "2",
			   "indexed", "true"
		   });
		addAnnotation
		  (getInteraction_Direction(),
		   source,
		   new String[] {
			   "listed", "6"
		   });
		addAnnotation
		  (getInteraction_When(),
		   source,
		   new String[] {
			   "listed", "4",
			   "sortable", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getInteraction_Minutes(),
		   source,
		   new String[] {
			   "min", "0",
			   "width", "1"
		   });
		addAnnotation
		  (getInteraction_Subject(),
		   source,
		   new String[] {
			   "listed", "3",
			   "searchable", "true",
			   "sortable", "true",
			   "length", "200",
			   "width", "4"
		   });
		addAnnotation
		  (getInteraction_Outcome(),
		   source,
		   new String[] {
			   "listed", "5",
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getInteraction_Text(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "searchable", "true",
			   "width", "4"
		   });
		addAnnotation
		  (getInteraction_About(),
		   source,
		   new String[] {
			   "onDelete", "clear",
			   "width", "2"
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "label", "title",
			   "icon", "file-text",
			   "timeline", "createdAt"
		   });
		addAnnotation
		  (getNote_About(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getNote_Title(),
		   source,
		   new String[] {
			   "listed", "1",
			   "searchable", "true",
			   "sortable", "true",
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "searchable", "true",
			   "width", "4"
		   });
		addAnnotation
		  (getNote_Pinned(),
		   source,
		   new String[] {
			   "listed", "3"
		   });
		addAnnotation
		  (attachmentEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "package",
			   "card", "900"
		   });
		addAnnotation
		  (getAttachment_About(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getAttachment_Name(),
		   source,
		   new String[] {
			   "listed", "1",
			   "searchable", "true",
			   "sortable", "true",
			   "length", "255",
			   "width", "2"
		   });
		addAnnotation
		  (getAttachment_MediaType(),
		   source,
		   new String[] {
			   "listed", "3",
			   "length", "127"
		   });
		addAnnotation
		  (getAttachment_Size(),
		   source,
		   new String[] {
			   "listed", "4",
			   "sortable", "true",
			   "min", "0"
		   });
		addAnnotation
		  (getAttachment_Sha256(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "length", "64",
			   "width", "2"
		   });
		addAnnotation
		  (exchangeRateEClass,
		   source,
		   new String[] {
			   "label", "from to day",
			   "icon", "coins",
			   "setting", "true"
		   });
		addAnnotation
		  (getExchangeRate_From(),
		   source,
		   new String[] {
			   "listed", "1",
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (getExchangeRate_To(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (getExchangeRate_Day(),
		   source,
		   new String[] {
			   "listed", "3",
			   "sortable", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getExchangeRate_Rate(),
		   source,
		   new String[] {
			   "listed", "4",
			   "positive", "true"
		   });
		addAnnotation
		  (getExchangeRate_Source(),
		   source,
		   new String[] {
			   "listed", "5",
			   "length", "100"
		   });
		addAnnotation
		  (legalEntityEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "building-2",
			   "setting", "true"
		   });
		addAnnotation
		  (getLegalEntity_Name(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getLegalEntity_Country(),
		   source,
		   new String[] {
			   "listed", "2",
			   "format", "country",
			   "width", "1"
		   });
		addAnnotation
		  (getLegalEntity_Currency(),
		   source,
		   new String[] {
			   "listed", "3",
			   "onDelete", "refuse",
			   "width", "1"
		   });
		addAnnotation
		  (getLegalEntity_VatId(),
		   source,
		   new String[] {
			   "listed", "4",
			   "length", "30"
		   });
		addAnnotation
		  (getLegalEntity_Registration(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getLegalEntity_FiscalYearStart(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "12",
			   "width", "2"
		   });
		addAnnotation
		  (savedListEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "list-filter"
		   });
		addAnnotation
		  (getSavedList_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100",
			   "width", "2"
		   });
		addAnnotation
		  (getSavedList_Type(),
		   source,
		   new String[] {
			   "listed", "2",
			   "indexed", "true",
			   "length", "120"
		   });
		addAnnotation
		  (getSavedList_Condition(),
		   source,
		   new String[] {
			   "listed", "3",
			   "multiline", "true",
			   "width", "4"
		   });
		addAnnotation
		  (getSavedList_Columns(),
		   source,
		   new String[] {
			   "width", "4"
		   });
		addAnnotation
		  (getSavedList_Sort(),
		   source,
		   new String[] {
			   "width", "4"
		   });
		addAnnotation
		  (importBatchEClass,
		   source,
		   new String[] {
			   "label", "file at",
			   "icon", "upload"
		   });
		addAnnotation
		  (getImportBatch_File(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "1000",
			   "width", "2"
		   });
		addAnnotation
		  (getImportBatch_At(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "2"
		   });
		addAnnotation
		  (getImportBatch_Type(),
		   source,
		   new String[] {
			   "listed", "3",
			   "length", "120"
		   });
		addAnnotation
		  (getImportBatch_Batch(),
		   source,
		   new String[] {
			   "indexed", "true"
		   });
		addAnnotation
		  (getImportBatch_Read(),
		   source,
		   new String[] {
			   "listed", "4",
			   "min", "0"
		   });
		addAnnotation
		  (getImportBatch_Created(),
		   source,
		   new String[] {
			   "listed", "5",
			   "min", "0"
		   });
		addAnnotation
		  (getImportBatch_Merged(),
		   source,
		   new String[] {
			   "listed", "6",
			   "min", "0"
		   });
		addAnnotation
		  (getImportBatch_Skipped(),
		   source,
		   new String[] {
			   "listed", "7",
			   "min", "0"
		   });
		addAnnotation
		  (getImportBatch_Failed(),
		   source,
		   new String[] {
			   "listed", "8",
			   "min", "0"
		   });
		addAnnotation
		  (getImportBatch_Mapping(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "width", "4"
		   });
		addAnnotation
		  (settingEClass,
		   source,
		   new String[] {
			   "label", "key",
			   "icon", "settings",
			   "setting", "true"
		   });
		addAnnotation
		  (getSetting_Key(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "indexed", "true",
			   "listed", "1",
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getSetting_Level(),
		   source,
		   new String[] {
			   "listed", "2"
		   });
		addAnnotation
		  (getSetting_Team(),
		   source,
		   new String[] {
			   "listed", "3",
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getSetting_User(),
		   source,
		   new String[] {
			   "listed", "4",
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getSetting_Value(),
		   source,
		   new String[] {
			   "listed", "5",
			   "multiline", "true",
			   "width", "4"
		   });
		addAnnotation
		  (recordLinkEClass,
		   source,
		   new String[] {
			   "label", "record",
			   "icon", "link"
		   });
		addAnnotation
		  (getRecordLink_Record(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[] {
			   "label", "subject",
			   "icon", "square-check",
			   "timeline", "doneAt"
		   });
		addAnnotation
		  (getTask_Subject(),
		   source,
		   new String[] {
			   "listed", "1",
			   "searchable", "true",
			   "sortable", "true",
			   "length", "255",
			   "width", "4"
		   });
		addAnnotation
		  (getTask_Due(),
		   source,
		   new String[] {
			   "listed", "2",
			   "sortable", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getTask_State(),
		   source,
		   new String[] {
			   "listed", "3",
			   "indexed", "true"
		   });
		addAnnotation
		  (getTask_Priority(),
		   source,
		   new String[] {
			   "listed", "4"
		   });
		addAnnotation
		  (getTask_DoneAt(),
		   source,
		   new String[] {
			   "sortable", "true"
		   });
		addAnnotation
		  (getTask_Outcome(),
		   source,
		   new String[] {
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getTask_Description(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "searchable", "true",
			   "width", "4"
		   });
		addAnnotation
		  (attendeeEClass,
		   source,
		   new String[] {
			   "label", "name email",
			   "icon", "user"
		   });
		addAnnotation
		  (getAttendee_Who(),
		   source,
		   new String[] {
			   "onDelete", "clear",
			   "width", "2"
		   });
		addAnnotation
		  (getAttendee_Name(),
		   source,
		   new String[] {
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getAttendee_Email(),
		   source,
		   new String[] {
			   "length", "254",
			   "width", "2"
		   });
		addAnnotation
		  (eventEClass,
		   source,
		   new String[] {
			   "label", "subject",
			   "icon", "calendar",
			   "timeline", "start"
		   });
		addAnnotation
		  (getEvent_Subject(),
		   source,
		   new String[] {
			   "listed", "1",
			   "searchable", "true",
			   "sortable", "true",
			   "length", "255",
			   "width", "4"
		   });
		addAnnotation
		  (getEvent_Start(),
		   source,
		   new String[] {
			   "listed", "2",
			   "sortable", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getEvent_End(),
		   source,
		   new String[] {
			   "listed", "3",
			   "sortable", "true",
			   "indexed", "true"
		   });
		addAnnotation
		  (getEvent_Zone(),
		   source,
		   new String[] {
			   "length", "64"
		   });
		addAnnotation
		  (getEvent_Location(),
		   source,
		   new String[] {
			   "listed", "4",
			   "searchable", "true",
			   "length", "255",
			   "width", "2"
		   });
		addAnnotation
		  (getEvent_State(),
		   source,
		   new String[] {
			   "listed", "5",
			   "indexed", "true"
		   });
		addAnnotation
		  (getEvent_Outcome(),
		   source,
		   new String[] {
			   "length", "200",
			   "width", "2"
		   });
		addAnnotation
		  (getEvent_Description(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "searchable", "true",
			   "width", "4"
		   });
		addAnnotation
		  (getEvent_Uid(),
		   source,
		   new String[] {
			   "indexed", "true",
			   "length", "255"
		   });
		addAnnotation
		  (pickListEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "list",
			   "setting", "true"
		   });
		addAnnotation
		  (getPickList_Code(),
		   source,
		   new String[] {
			   "unique", "true",
			   "sortable", "true",
			   "listed", "2",
			   "length", "60"
		   });
		addAnnotation
		  (getPickList_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (pickValueEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "check"
		   });
		addAnnotation
		  (getPickValue_Code(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getPickValue_Name(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (getPickValue_Parent(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (fieldDefinitionEClass,
		   source,
		   new String[] {
			   "label", "type name",
			   "icon", "columns-3",
			   "setting", "true"
		   });
		addAnnotation
		  (getFieldDefinition_Type(),
		   source,
		   new String[] {
			   "listed", "1",
			   "sortable", "true",
			   "indexed", "true",
			   "immutable", "true",
			   "length", "120"
		   });
		addAnnotation
		  (getFieldDefinition_Name(),
		   source,
		   new String[] {
			   "listed", "2",
			   "sortable", "true",
			   "immutable", "true",
			   "length", "60"
		   });
		addAnnotation
		  (getFieldDefinition_Kind(),
		   source,
		   new String[] {
			   "listed", "3",
			   "immutable", "true"
		   });
		addAnnotation
		  (getFieldDefinition_Title(),
		   source,
		   new String[] {
			   "listed", "4",
			   "searchable", "true",
			   "length", "100"
		   });
		addAnnotation
		  (getFieldDefinition_Help(),
		   source,
		   new String[] {
			   "length", "500",
			   "width", "4"
		   });
		addAnnotation
		  (getFieldDefinition_PickList(),
		   source,
		   new String[] {
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (getFieldDefinition_Listed(),
		   source,
		   new String[] {
			   "listed", "5"
		   });
		addAnnotation
		  (getFieldDefinition_Length(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "10000"
		   });
		addAnnotation
		  (getFieldDefinition_Position(),
		   source,
		   new String[] {
			   "min", "1"
		   });
		addAnnotation
		  (getFieldDefinition_Retired(),
		   source,
		   new String[] {
			   "listed", "6"
		   });
		addAnnotation
		  (pageLayoutEClass,
		   source,
		   new String[] {
			   "label", "type",
			   "icon", "layout-list",
			   "setting", "true",
			   "administered", "true"
		   });
		addAnnotation
		  (getPageLayout_Type(),
		   source,
		   new String[] {
			   "listed", "1",
			   "sortable", "true",
			   "unique", "true",
			   "immutable", "true",
			   "length", "120"
		   });
		addAnnotation
		  (layoutSectionEClass,
		   source,
		   new String[] {
			   "label", "code",
			   "icon", "rows-3"
		   });
		addAnnotation
		  (getLayoutSection_Code(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getLayoutSection_Title(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (layoutFieldEClass,
		   source,
		   new String[] {
			   "label", "feature",
			   "icon", "columns-3"
		   });
		addAnnotation
		  (getLayoutField_Feature(),
		   source,
		   new String[] {
			   "length", "120"
		   });
		addAnnotation
		  (getLayoutField_Section(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getLayoutField_DefaultValue(),
		   source,
		   new String[] {
			   "length", "500",
			   "width", "2"
		   });
		addAnnotation
		  (getLayoutField_Title(),
		   source,
		   new String[] {
			   "length", "100"
		   });
		addAnnotation
		  (duplicatePairEClass,
		   source,
		   new String[] {
			   "label", "type score",
			   "icon", "copy",
			   "identity", "one other",
			   "strictest", "state",
			   "between", "one other"
		   });
		addAnnotation
		  (getDuplicatePair_Type(),
		   source,
		   new String[] {
			   "listed", "1",
			   "indexed", "true",
			   "immutable", "true",
			   "length", "120"
		   });
		addAnnotation
		  (getDuplicatePair_One(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getDuplicatePair_Other(),
		   source,
		   new String[] {
			   "listed", "3",
			   "onDelete", "cascade",
			   "width", "2"
		   });
		addAnnotation
		  (getDuplicatePair_Score(),
		   source,
		   new String[] {
			   "listed", "4",
			   "sortable", "true",
			   "indexed", "true",
			   "min", "0",
			   "max", "100",
			   "unit", "%"
		   });
		addAnnotation
		  (getDuplicatePair_State(),
		   source,
		   new String[] {
			   "listed", "5",
			   "sortable", "true",
			   "indexed", "true"
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
		  (getRoot_Owner(),
		   source,
		   new String[] {
			   "en", "Owner",
			   "fr", "Responsable"
		   });
		addAnnotation
		  (getRoot_Shares(),
		   source,
		   new String[] {
			   "en", "Shared with",
			   "fr", "Partag\u00e9 avec"
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
		  (getParty_Inactive(),
		   source,
		   new String[] {
			   "en", "Inactive",
			   "fr", "Inactif"
		   });
		addAnnotation
		  (getParty_Notes(),
		   source,
		   new String[] {
			   "en", "Notes",
			   "fr", "Notes"
		   });
		addAnnotation
		  (getParty_Territory(),
		   source,
		   new String[] {
			   "en", "Territory",
			   "fr", "Territoire"
		   });
		addAnnotation
		  (getParty_Preferences(),
		   source,
		   new String[] {
			   "en", "Preferences",
			   "fr", "Pr\u00e9f\u00e9rences"
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
		  (getUser_Email(),
		   source,
		   new String[] {
			   "en", "Mail address",
			   "fr", "Adresse mail"
		   });
		addAnnotation
		  (getUser_Language(),
		   source,
		   new String[] {
			   "en", "Language",
			   "fr", "Langue"
		   });
		addAnnotation
		  (getUser_Zone(),
		   source,
		   new String[] {
			   "en", "Time zone",
			   "fr", "Fuseau horaire"
		   });
		addAnnotation
		  (getUser_Territories(),
		   source,
		   new String[] {
			   "en", "Territories",
			   "fr", "Territoires"
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
		addAnnotation
		  (getRole_Administrator(),
		   source,
		   new String[] {
			   "en", "Administrator",
			   "fr", "Administrateur"
		   });
		addAnnotation
		  (getRole_Permissions(),
		   source,
		   new String[] {
			   "en", "Permissions",
			   "fr", "Autorisations"
		   });
		addAnnotation
		  (getRole_FieldRules(),
		   source,
		   new String[] {
			   "en", "Field rules",
			   "fr", "R\u00e8gles de champs"
		   });
		addAnnotation
		  (scopeEEnum,
		   source,
		   new String[] {
			   "en", "Which records",
			   "fr", "Quelles fiches"
		   });
		addAnnotation
		  (scopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "None",
			   "fr", "Aucune"
		   });
		addAnnotation
		  (scopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Own",
			   "fr", "Les siennes"
		   });
		addAnnotation
		  (scopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Team",
			   "fr", "L\'\u00e9quipe"
		   });
		addAnnotation
		  (scopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Territory",
			   "fr", "Le territoire"
		   });
		addAnnotation
		  (scopeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "All",
			   "fr", "Toutes"
		   });
		addAnnotation
		  (fieldAccessEEnum,
		   source,
		   new String[] {
			   "en", "Access to a field",
			   "fr", "Acc\u00e8s au champ"
		   });
		addAnnotation
		  (fieldAccessEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Read and change",
			   "fr", "Lire et modifier"
		   });
		addAnnotation
		  (fieldAccessEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Read only",
			   "fr", "Lecture seule"
		   });
		addAnnotation
		  (fieldAccessEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Hidden",
			   "fr", "Masqu\u00e9"
		   });
		addAnnotation
		  (shareLevelEEnum,
		   source,
		   new String[] {
			   "en", "Level of sharing",
			   "fr", "Niveau de partage"
		   });
		addAnnotation
		  (shareLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Read",
			   "fr", "Lire"
		   });
		addAnnotation
		  (shareLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Change",
			   "fr", "Modifier"
		   });
		addAnnotation
		  (channelEEnum,
		   source,
		   new String[] {
			   "en", "Channel",
			   "fr", "Canal"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Any",
			   "fr", "Tous"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Mail",
			   "fr", "Mail"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Phone",
			   "fr", "T\u00e9l\u00e9phone"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Text message",
			   "fr", "SMS"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Letter",
			   "fr", "Courrier"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Visit",
			   "fr", "Visite"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Web",
			   "fr", "Web"
		   });
		addAnnotation
		  (channelEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Social network",
			   "fr", "R\u00e9seau social"
		   });
		addAnnotation
		  (consentStateEEnum,
		   source,
		   new String[] {
			   "en", "Consent",
			   "fr", "Consentement"
		   });
		addAnnotation
		  (consentStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Granted",
			   "fr", "Accord\u00e9"
		   });
		addAnnotation
		  (consentStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Pending",
			   "fr", "En attente"
		   });
		addAnnotation
		  (consentStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Unknown",
			   "fr", "Inconnu"
		   });
		addAnnotation
		  (consentStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Denied",
			   "fr", "Refus\u00e9"
		   });
		addAnnotation
		  (consentStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Withdrawn",
			   "fr", "Retir\u00e9"
		   });
		addAnnotation
		  (interactionKindEEnum,
		   source,
		   new String[] {
			   "en", "Kind of interaction",
			   "fr", "Genre d\'interaction"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Call",
			   "fr", "Appel"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Mail",
			   "fr", "Mail"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Meeting",
			   "fr", "R\u00e9union"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Letter",
			   "fr", "Courrier"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Message",
			   "fr", "Message"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Web visit",
			   "fr", "Visite web"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Purchase",
			   "fr", "Achat"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Response",
			   "fr", "R\u00e9ponse"
		   });
		addAnnotation
		  (interactionKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Other",
			   "fr", "Autre"
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "en", "Direction",
			   "fr", "Sens"
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "From them",
			   "fr", "Re\u00e7u"
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "From us",
			   "fr", "\u00c9mis"
		   });
		addAnnotation
		  (taskStateEEnum,
		   source,
		   new String[] {
			   "en", "State of a task",
			   "fr", "\u00c9tat de la t\u00e2che"
		   });
		addAnnotation
		  (taskStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Open",
			   "fr", "\u00c0 faire"
		   });
		addAnnotation
		  (taskStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "In progress",
			   "fr", "En cours"
		   });
		addAnnotation
		  (taskStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Done",
			   "fr", "Termin\u00e9e"
		   });
		addAnnotation
		  (taskStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Cancelled",
			   "fr", "Annul\u00e9e"
		   });
		addAnnotation
		  (priorityEEnum,
		   source,
		   new String[] {
			   "en", "Priority",
			   "fr", "Priorit\u00e9"
		   });
		addAnnotation
		  (priorityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Normal",
			   "fr", "Normale"
		   });
		addAnnotation
		  (priorityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "High",
			   "fr", "Haute"
		   });
		addAnnotation
		  (priorityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Low",
			   "fr", "Basse"
		   });
		addAnnotation
		  (settingLevelEEnum,
		   source,
		   new String[] {
			   "en", "Level of a setting",
			   "fr", "Niveau du r\u00e9glage"
		   });
		addAnnotation
		  (settingLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Everybody",
			   "fr", "Tous"
		   });
		addAnnotation
		  (settingLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Team",
			   "fr", "\u00c9quipe"
		   });
		addAnnotation
		  (settingLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "User",
			   "fr", "Utilisateur"
		   });
		addAnnotation
		  (fieldKindEEnum,
		   source,
		   new String[] {
			   "en", "Kind of field",
			   "fr", "Genre de champ"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Text",
			   "fr", "Texte"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Long text",
			   "fr", "Texte long"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Whole number",
			   "fr", "Nombre entier"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Number",
			   "fr", "Nombre"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Yes or no",
			   "fr", "Oui ou non"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Date",
			   "fr", "Date"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Moment",
			   "fr", "Moment"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Amount",
			   "fr", "Montant"
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Pick-list",
			   "fr", "Liste de choix"
		   });
		addAnnotation
		  (shareEClass,
		   source,
		   new String[] {
			   "en", "Share",
			   "fr", "Partage",
			   "en.plural", "Shares",
			   "fr.plural", "Partages"
		   });
		addAnnotation
		  (getShare_User(),
		   source,
		   new String[] {
			   "en", "User",
			   "fr", "Utilisateur"
		   });
		addAnnotation
		  (getShare_Team(),
		   source,
		   new String[] {
			   "en", "Team",
			   "fr", "\u00c9quipe"
		   });
		addAnnotation
		  (getShare_Level(),
		   source,
		   new String[] {
			   "en", "May",
			   "fr", "Peut"
		   });
		addAnnotation
		  (translationEClass,
		   source,
		   new String[] {
			   "en", "Translation",
			   "fr", "Traduction",
			   "en.plural", "Translations",
			   "fr.plural", "Traductions"
		   });
		addAnnotation
		  (getTranslation_Language(),
		   source,
		   new String[] {
			   "en", "Language",
			   "fr", "Langue"
		   });
		addAnnotation
		  (getTranslation_Text(),
		   source,
		   new String[] {
			   "en", "Text",
			   "fr", "Texte"
		   });
		addAnnotation
		  (territoryEClass,
		   source,
		   new String[] {
			   "en", "Territory",
			   "fr", "Territoire",
			   "en.plural", "Territories",
			   "fr.plural", "Territoires"
		   });
		addAnnotation
		  (getTerritory_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getTerritory_Parent(),
		   source,
		   new String[] {
			   "en", "Belongs to",
			   "fr", "Fait partie de"
		   });
		addAnnotation
		  (territoryLinkEClass,
		   source,
		   new String[] {
			   "en", "Territory",
			   "fr", "Territoire",
			   "en.plural", "Territories",
			   "fr.plural", "Territoires"
		   });
		addAnnotation
		  (getTerritoryLink_Territory(),
		   source,
		   new String[] {
			   "en", "Territory",
			   "fr", "Territoire"
		   });
		addAnnotation
		  (permissionEClass,
		   source,
		   new String[] {
			   "en", "Permission",
			   "fr", "Autorisation",
			   "en.plural", "Permissions",
			   "fr.plural", "Autorisations"
		   });
		addAnnotation
		  (getPermission_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getPermission_Read(),
		   source,
		   new String[] {
			   "en", "Read",
			   "fr", "Lire"
		   });
		addAnnotation
		  (getPermission_Change(),
		   source,
		   new String[] {
			   "en", "Change",
			   "fr", "Modifier"
		   });
		addAnnotation
		  (getPermission_Create(),
		   source,
		   new String[] {
			   "en", "Create",
			   "fr", "Cr\u00e9er"
		   });
		addAnnotation
		  (getPermission_Delete(),
		   source,
		   new String[] {
			   "en", "Delete",
			   "fr", "Supprimer"
		   });
		addAnnotation
		  (getPermission_Export(),
		   source,
		   new String[] {
			   "en", "Export",
			   "fr", "Exporter"
		   });
		addAnnotation
		  (getPermission_MassChange(),
		   source,
		   new String[] {
			   "en", "Mass change",
			   "fr", "Modification en masse"
		   });
		addAnnotation
		  (fieldRuleEClass,
		   source,
		   new String[] {
			   "en", "Field rule",
			   "fr", "R\u00e8gle de champ",
			   "en.plural", "Field rules",
			   "fr.plural", "R\u00e8gles de champs"
		   });
		addAnnotation
		  (getFieldRule_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getFieldRule_Feature(),
		   source,
		   new String[] {
			   "en", "Field",
			   "fr", "Champ"
		   });
		addAnnotation
		  (getFieldRule_Access(),
		   source,
		   new String[] {
			   "en", "Access",
			   "fr", "Acc\u00e8s"
		   });
		addAnnotation
		  (relationshipKindEClass,
		   source,
		   new String[] {
			   "en", "Kind of relationship",
			   "fr", "Genre de relation",
			   "en.plural", "Kinds of relationship",
			   "fr.plural", "Genres de relation"
		   });
		addAnnotation
		  (getRelationshipKind_Code(),
		   source,
		   new String[] {
			   "en", "Code",
			   "fr", "Code"
		   });
		addAnnotation
		  (getRelationshipKind_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getRelationshipKind_InverseName(),
		   source,
		   new String[] {
			   "en", "Seen from the other side",
			   "fr", "Vu de l\'autre c\u00f4t\u00e9"
		   });
		addAnnotation
		  (getRelationshipKind_Symmetric(),
		   source,
		   new String[] {
			   "en", "The same from both sides",
			   "fr", "Identique des deux c\u00f4t\u00e9s"
		   });
		addAnnotation
		  (getRelationshipKind_Exclusive(),
		   source,
		   new String[] {
			   "en", "One at a time",
			   "fr", "Une seule \u00e0 la fois"
		   });
		addAnnotation
		  (getRelationshipKind_Translations(),
		   source,
		   new String[] {
			   "en", "Translations",
			   "fr", "Traductions"
		   });
		addAnnotation
		  (getRelationshipKind_InverseTranslations(),
		   source,
		   new String[] {
			   "en", "Translations from the other side",
			   "fr", "Traductions de l\'autre c\u00f4t\u00e9"
		   });
		addAnnotation
		  (relationshipEClass,
		   source,
		   new String[] {
			   "en", "Relationship",
			   "fr", "Relation",
			   "en.plural", "Relationships",
			   "en.rule.period", "A relationship cannot end before it begins.",
			   "fr.rule.period", "Une relation ne peut pas finir avant son d\u00e9but.",
			   "fr.plural", "Relations"
		   });
		addAnnotation
		  (getRelationship_From(),
		   source,
		   new String[] {
			   "en", "Party",
			   "fr", "Tiers"
		   });
		addAnnotation
		  (getRelationship_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (getRelationship_To(),
		   source,
		   new String[] {
			   "en", "To",
			   "fr", "Avec"
		   });
		addAnnotation
		  (getRelationship_Role(),
		   source,
		   new String[] {
			   "en", "Role",
			   "fr", "R\u00f4le"
		   });
		addAnnotation
		  (getRelationship_Since(),
		   source,
		   new String[] {
			   "en", "Since",
			   "fr", "Depuis"
		   });
		addAnnotation
		  (getRelationship_Until(),
		   source,
		   new String[] {
			   "en", "Until",
			   "fr", "Jusqu\'au"
		   });
		addAnnotation
		  (getRelationship_Notes(),
		   source,
		   new String[] {
			   "en", "Notes",
			   "fr", "Notes"
		   });
		addAnnotation
		  (consentPurposeEClass,
		   source,
		   new String[] {
			   "en", "Purpose",
			   "fr", "Finalit\u00e9",
			   "en.plural", "Purposes",
			   "fr.plural", "Finalit\u00e9s"
		   });
		addAnnotation
		  (getConsentPurpose_Code(),
		   source,
		   new String[] {
			   "en", "Code",
			   "fr", "Code"
		   });
		addAnnotation
		  (getConsentPurpose_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getConsentPurpose_Translations(),
		   source,
		   new String[] {
			   "en", "Translations",
			   "fr", "Traductions"
		   });
		addAnnotation
		  (consentEClass,
		   source,
		   new String[] {
			   "en", "Consent",
			   "fr", "Consentement",
			   "en.plural", "Consents",
			   "fr.plural", "Consentements"
		   });
		addAnnotation
		  (getConsent_Party(),
		   source,
		   new String[] {
			   "en", "Party",
			   "fr", "Tiers"
		   });
		addAnnotation
		  (getConsent_Purpose(),
		   source,
		   new String[] {
			   "en", "Purpose",
			   "fr", "Finalit\u00e9"
		   });
		addAnnotation
		  (getConsent_Channel(),
		   source,
		   new String[] {
			   "en", "Channel",
			   "fr", "Canal"
		   });
		addAnnotation
		  (getConsent_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "fr", "\u00c9tat"
		   });
		addAnnotation
		  (getConsent_Source(),
		   source,
		   new String[] {
			   "en", "Source",
			   "fr", "Source"
		   });
		addAnnotation
		  (getConsent_ValidUntil(),
		   source,
		   new String[] {
			   "en", "Valid until",
			   "fr", "Valable jusqu\'au"
		   });
		addAnnotation
		  (getConsent_Proofs(),
		   source,
		   new String[] {
			   "en", "Proofs",
			   "fr", "Preuves"
		   });
		addAnnotation
		  (consentProofEClass,
		   source,
		   new String[] {
			   "en", "Proof",
			   "fr", "Preuve",
			   "en.plural", "Proofs",
			   "fr.plural", "Preuves"
		   });
		addAnnotation
		  (getConsentProof_At(),
		   source,
		   new String[] {
			   "en", "At",
			   "fr", "Le"
		   });
		addAnnotation
		  (getConsentProof_State(),
		   source,
		   new String[] {
			   "en", "Answer",
			   "fr", "R\u00e9ponse"
		   });
		addAnnotation
		  (getConsentProof_Source(),
		   source,
		   new String[] {
			   "en", "Source",
			   "fr", "Source"
		   });
		addAnnotation
		  (getConsentProof_Evidence(),
		   source,
		   new String[] {
			   "en", "Evidence",
			   "fr", "Preuve"
		   });
		addAnnotation
		  (preferenceEClass,
		   source,
		   new String[] {
			   "en", "Preference",
			   "fr", "Pr\u00e9f\u00e9rence",
			   "en.plural", "Preferences",
			   "fr.plural", "Pr\u00e9f\u00e9rences"
		   });
		addAnnotation
		  (getPreference_Topic(),
		   source,
		   new String[] {
			   "en", "Topic",
			   "fr", "Sujet"
		   });
		addAnnotation
		  (getPreference_Value(),
		   source,
		   new String[] {
			   "en", "Preference",
			   "fr", "Pr\u00e9f\u00e9rence"
		   });
		addAnnotation
		  (interactionEClass,
		   source,
		   new String[] {
			   "en", "Interaction",
			   "fr", "Interaction",
			   "en.plural", "Interactions",
			   "fr.plural", "Interactions"
		   });
		addAnnotation
		  (getInteraction_With(),
		   source,
		   new String[] {
			   "en", "With",
			   "fr", "Avec"
		   });
		addAnnotation
		  (getInteraction_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (getInteraction_Direction(),
		   source,
		   new String[] {
			   "en", "Direction",
			   "fr", "Sens"
		   });
		addAnnotation
		  (getInteraction_When(),
		   source,
		   new String[] {
			   "en", "When",
			   "fr", "Quand"
		   });
		addAnnotation
		  (getInteraction_Minutes(),
		   source,
		   new String[] {
			   "en", "Minutes",
			   "fr", "Minutes"
		   });
		addAnnotation
		  (getInteraction_Subject(),
		   source,
		   new String[] {
			   "en", "Subject",
			   "fr", "Objet"
		   });
		addAnnotation
		  (getInteraction_Outcome(),
		   source,
		   new String[] {
			   "en", "Outcome",
			   "fr", "R\u00e9sultat"
		   });
		addAnnotation
		  (getInteraction_Text(),
		   source,
		   new String[] {
			   "en", "Text",
			   "fr", "Texte"
		   });
		addAnnotation
		  (getInteraction_About(),
		   source,
		   new String[] {
			   "en", "About",
			   "fr", "Au sujet de"
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "en", "Note",
			   "fr", "Note",
			   "en.plural", "Notes",
			   "fr.plural", "Notes"
		   });
		addAnnotation
		  (getNote_About(),
		   source,
		   new String[] {
			   "en", "About",
			   "fr", "Au sujet de"
		   });
		addAnnotation
		  (getNote_Title(),
		   source,
		   new String[] {
			   "en", "Title",
			   "fr", "Titre"
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "en", "Text",
			   "fr", "Texte"
		   });
		addAnnotation
		  (getNote_Pinned(),
		   source,
		   new String[] {
			   "en", "Pinned",
			   "fr", "\u00c9pingl\u00e9e"
		   });
		addAnnotation
		  (attachmentEClass,
		   source,
		   new String[] {
			   "en", "Attachment",
			   "fr", "Pi\u00e8ce jointe",
			   "en.plural", "Attachments",
			   "fr.plural", "Pi\u00e8ces jointes"
		   });
		addAnnotation
		  (getAttachment_About(),
		   source,
		   new String[] {
			   "en", "About",
			   "fr", "Au sujet de"
		   });
		addAnnotation
		  (getAttachment_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getAttachment_MediaType(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getAttachment_Size(),
		   source,
		   new String[] {
			   "en", "Size",
			   "fr", "Taille"
		   });
		addAnnotation
		  (getAttachment_Sha256(),
		   source,
		   new String[] {
			   "en", "Fingerprint",
			   "fr", "Empreinte"
		   });
		addAnnotation
		  (exchangeRateEClass,
		   source,
		   new String[] {
			   "en", "Exchange rate",
			   "fr", "Taux de change",
			   "en.plural", "Exchange rates",
			   "fr.plural", "Taux de change"
		   });
		addAnnotation
		  (getExchangeRate_From(),
		   source,
		   new String[] {
			   "en", "From",
			   "fr", "De"
		   });
		addAnnotation
		  (getExchangeRate_To(),
		   source,
		   new String[] {
			   "en", "To",
			   "fr", "En"
		   });
		addAnnotation
		  (getExchangeRate_Day(),
		   source,
		   new String[] {
			   "en", "From day",
			   "fr", "\u00c0 partir du"
		   });
		addAnnotation
		  (getExchangeRate_Rate(),
		   source,
		   new String[] {
			   "en", "Rate",
			   "fr", "Taux"
		   });
		addAnnotation
		  (getExchangeRate_Source(),
		   source,
		   new String[] {
			   "en", "Source",
			   "fr", "Source"
		   });
		addAnnotation
		  (legalEntityEClass,
		   source,
		   new String[] {
			   "en", "Legal entity",
			   "fr", "Entit\u00e9 juridique",
			   "en.plural", "Legal entities",
			   "fr.plural", "Entit\u00e9s juridiques"
		   });
		addAnnotation
		  (getLegalEntity_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getLegalEntity_Country(),
		   source,
		   new String[] {
			   "en", "Country",
			   "fr", "Pays"
		   });
		addAnnotation
		  (getLegalEntity_Currency(),
		   source,
		   new String[] {
			   "en", "Currency",
			   "fr", "Devise"
		   });
		addAnnotation
		  (getLegalEntity_VatId(),
		   source,
		   new String[] {
			   "en", "VAT id",
			   "fr", "N\u00b0 de TVA"
		   });
		addAnnotation
		  (getLegalEntity_Registration(),
		   source,
		   new String[] {
			   "en", "Registration",
			   "fr", "Immatriculation"
		   });
		addAnnotation
		  (getLegalEntity_FiscalYearStart(),
		   source,
		   new String[] {
			   "en", "Fiscal year begins in month",
			   "fr", "D\u00e9but de l\'exercice (mois)"
		   });
		addAnnotation
		  (getLegalEntity_Addresses(),
		   source,
		   new String[] {
			   "en", "Addresses",
			   "fr", "Adresses"
		   });
		addAnnotation
		  (savedListEClass,
		   source,
		   new String[] {
			   "en", "Saved list",
			   "fr", "Liste enregistr\u00e9e",
			   "en.plural", "Saved lists",
			   "fr.plural", "Listes enregistr\u00e9es"
		   });
		addAnnotation
		  (getSavedList_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getSavedList_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getSavedList_Condition(),
		   source,
		   new String[] {
			   "en", "Condition",
			   "fr", "Condition"
		   });
		addAnnotation
		  (getSavedList_Columns(),
		   source,
		   new String[] {
			   "en", "Columns",
			   "fr", "Colonnes"
		   });
		addAnnotation
		  (getSavedList_Sort(),
		   source,
		   new String[] {
			   "en", "Order",
			   "fr", "Tri"
		   });
		addAnnotation
		  (importBatchEClass,
		   source,
		   new String[] {
			   "en", "Import",
			   "fr", "Importation",
			   "en.plural", "Imports",
			   "fr.plural", "Importations"
		   });
		addAnnotation
		  (getImportBatch_File(),
		   source,
		   new String[] {
			   "en", "File",
			   "fr", "Fichier"
		   });
		addAnnotation
		  (getImportBatch_At(),
		   source,
		   new String[] {
			   "en", "At",
			   "fr", "Le"
		   });
		addAnnotation
		  (getImportBatch_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getImportBatch_Batch(),
		   source,
		   new String[] {
			   "en", "Batch",
			   "fr", "Lot"
		   });
		addAnnotation
		  (getImportBatch_Read(),
		   source,
		   new String[] {
			   "en", "Read",
			   "fr", "Lues"
		   });
		addAnnotation
		  (getImportBatch_Created(),
		   source,
		   new String[] {
			   "en", "Created",
			   "fr", "Cr\u00e9\u00e9es"
		   });
		addAnnotation
		  (getImportBatch_Merged(),
		   source,
		   new String[] {
			   "en", "Merged",
			   "fr", "Fusionn\u00e9es"
		   });
		addAnnotation
		  (getImportBatch_Skipped(),
		   source,
		   new String[] {
			   "en", "Skipped",
			   "fr", "Ignor\u00e9es"
		   });
		addAnnotation
		  (getImportBatch_Failed(),
		   source,
		   new String[] {
			   "en", "Failed",
			   "fr", "\u00c9chou\u00e9es"
		   });
		addAnnotation
		  (getImportBatch_Mapping(),
		   source,
		   new String[] {
			   "en", "Mapping",
			   "fr", "Correspondance"
		   });
		addAnnotation
		  (settingEClass,
		   source,
		   new String[] {
			   "en", "Setting",
			   "fr", "R\u00e9glage",
			   "en.plural", "Settings",
			   "fr.plural", "R\u00e9glages"
		   });
		addAnnotation
		  (getSetting_Key(),
		   source,
		   new String[] {
			   "en", "Key",
			   "fr", "Cl\u00e9"
		   });
		addAnnotation
		  (getSetting_Level(),
		   source,
		   new String[] {
			   "en", "Level",
			   "fr", "Niveau"
		   });
		addAnnotation
		  (getSetting_Team(),
		   source,
		   new String[] {
			   "en", "Team",
			   "fr", "\u00c9quipe"
		   });
		addAnnotation
		  (getSetting_User(),
		   source,
		   new String[] {
			   "en", "User",
			   "fr", "Utilisateur"
		   });
		addAnnotation
		  (getSetting_Value(),
		   source,
		   new String[] {
			   "en", "Value",
			   "fr", "Valeur"
		   });
		addAnnotation
		  (recordLinkEClass,
		   source,
		   new String[] {
			   "en", "Record",
			   "fr", "Fiche",
			   "en.plural", "Records",
			   "fr.plural", "Fiches"
		   });
		addAnnotation
		  (getRecordLink_Record(),
		   source,
		   new String[] {
			   "en", "Record",
			   "fr", "Fiche"
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[] {
			   "en", "Task",
			   "fr", "T\u00e2che",
			   "en.plural", "Tasks",
			   "fr.plural", "T\u00e2ches"
		   });
		addAnnotation
		  (getTask_Subject(),
		   source,
		   new String[] {
			   "en", "Subject",
			   "fr", "Objet"
		   });
		addAnnotation
		  (getTask_Due(),
		   source,
		   new String[] {
			   "en", "Due",
			   "fr", "\u00c9ch\u00e9ance"
		   });
		addAnnotation
		  (getTask_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "fr", "\u00c9tat"
		   });
		addAnnotation
		  (getTask_Priority(),
		   source,
		   new String[] {
			   "en", "Priority",
			   "fr", "Priorit\u00e9"
		   });
		addAnnotation
		  (getTask_DoneAt(),
		   source,
		   new String[] {
			   "en", "Done at",
			   "fr", "Termin\u00e9e le"
		   });
		addAnnotation
		  (getTask_Outcome(),
		   source,
		   new String[] {
			   "en", "Outcome",
			   "fr", "R\u00e9sultat"
		   });
		addAnnotation
		  (getTask_Description(),
		   source,
		   new String[] {
			   "en", "Description",
			   "fr", "Description"
		   });
		addAnnotation
		  (getTask_About(),
		   source,
		   new String[] {
			   "en", "About",
			   "fr", "Au sujet de"
		   });
		addAnnotation
		  (eventStateEEnum,
		   source,
		   new String[] {
			   "en", "State of an event",
			   "fr", "\u00c9tat de l\u2019\u00e9v\u00e9nement"
		   });
		addAnnotation
		  (eventStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Confirmed",
			   "fr", "Confirm\u00e9"
		   });
		addAnnotation
		  (eventStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Tentative",
			   "fr", "Provisoire"
		   });
		addAnnotation
		  (eventStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Cancelled",
			   "fr", "Annul\u00e9"
		   });
		addAnnotation
		  (showAsEEnum,
		   source,
		   new String[] {
			   "en", "Time shown as",
			   "fr", "Temps affich\u00e9 comme"
		   });
		addAnnotation
		  (showAsEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Busy",
			   "fr", "Occup\u00e9"
		   });
		addAnnotation
		  (showAsEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Free",
			   "fr", "Libre"
		   });
		addAnnotation
		  (showAsEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Tentative",
			   "fr", "Provisoire"
		   });
		addAnnotation
		  (showAsEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Away",
			   "fr", "Absent"
		   });
		addAnnotation
		  (answerEEnum,
		   source,
		   new String[] {
			   "en", "Answer",
			   "fr", "R\u00e9ponse"
		   });
		addAnnotation
		  (answerEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "No answer yet",
			   "fr", "Sans r\u00e9ponse"
		   });
		addAnnotation
		  (answerEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Accepted",
			   "fr", "Accept\u00e9"
		   });
		addAnnotation
		  (answerEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Tentative",
			   "fr", "Provisoire"
		   });
		addAnnotation
		  (answerEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Declined",
			   "fr", "Refus\u00e9"
		   });
		addAnnotation
		  (answerEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Delegated",
			   "fr", "D\u00e9l\u00e9gu\u00e9"
		   });
		addAnnotation
		  (attendeeRoleEEnum,
		   source,
		   new String[] {
			   "en", "Role at an event",
			   "fr", "R\u00f4le \u00e0 l\u2019\u00e9v\u00e9nement"
		   });
		addAnnotation
		  (attendeeRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Required",
			   "fr", "Obligatoire"
		   });
		addAnnotation
		  (attendeeRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Optional",
			   "fr", "Facultatif"
		   });
		addAnnotation
		  (attendeeRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Chair",
			   "fr", "Pr\u00e9sident"
		   });
		addAnnotation
		  (attendeeRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "For information",
			   "fr", "Pour information"
		   });
		addAnnotation
		  (attendeeEClass,
		   source,
		   new String[] {
			   "en", "Attendee",
			   "fr", "Participant",
			   "en.plural", "Attendees",
			   "fr.plural", "Participants"
		   });
		addAnnotation
		  (getAttendee_Who(),
		   source,
		   new String[] {
			   "en", "Who",
			   "fr", "Qui"
		   });
		addAnnotation
		  (getAttendee_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getAttendee_Email(),
		   source,
		   new String[] {
			   "en", "Email",
			   "fr", "E-mail"
		   });
		addAnnotation
		  (getAttendee_Role(),
		   source,
		   new String[] {
			   "en", "Role",
			   "fr", "R\u00f4le"
		   });
		addAnnotation
		  (getAttendee_Answer(),
		   source,
		   new String[] {
			   "en", "Answer",
			   "fr", "R\u00e9ponse"
		   });
		addAnnotation
		  (eventEClass,
		   source,
		   new String[] {
			   "en", "Event",
			   "fr", "\u00c9v\u00e9nement",
			   "en.plural", "Events",
			   "fr.plural", "\u00c9v\u00e9nements",
			   "en.rule.period", "An event cannot end before it begins.",
			   "fr.rule.period", "Un \u00e9v\u00e9nement ne peut pas finir avant son d\u00e9but."
		   });
		addAnnotation
		  (getEvent_Subject(),
		   source,
		   new String[] {
			   "en", "Subject",
			   "fr", "Objet"
		   });
		addAnnotation
		  (getEvent_Start(),
		   source,
		   new String[] {
			   "en", "Start",
			   "fr", "D\u00e9but"
		   });
		addAnnotation
		  (getEvent_End(),
		   source,
		   new String[] {
			   "en", "End",
			   "fr", "Fin"
		   });
		addAnnotation
		  (getEvent_AllDay(),
		   source,
		   new String[] {
			   "en", "All day",
			   "fr", "Journ\u00e9e enti\u00e8re"
		   });
		addAnnotation
		  (getEvent_Zone(),
		   source,
		   new String[] {
			   "en", "Time zone",
			   "fr", "Fuseau horaire"
		   });
		addAnnotation
		  (getEvent_Location(),
		   source,
		   new String[] {
			   "en", "Location",
			   "fr", "Lieu"
		   });
		addAnnotation
		  (getEvent_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "fr", "\u00c9tat"
		   });
		addAnnotation
		  (getEvent_ShowAs(),
		   source,
		   new String[] {
			   "en", "Show as",
			   "fr", "Afficher comme"
		   });
		addAnnotation
		  (getEvent_Private(),
		   source,
		   new String[] {
			   "en", "Private",
			   "fr", "Priv\u00e9"
		   });
		addAnnotation
		  (getEvent_Outcome(),
		   source,
		   new String[] {
			   "en", "Outcome",
			   "fr", "R\u00e9sultat"
		   });
		addAnnotation
		  (getEvent_Description(),
		   source,
		   new String[] {
			   "en", "Description",
			   "fr", "Description"
		   });
		addAnnotation
		  (getEvent_Uid(),
		   source,
		   new String[] {
			   "en", "Calendar id",
			   "fr", "Identifiant d\u2019agenda"
		   });
		addAnnotation
		  (getEvent_About(),
		   source,
		   new String[] {
			   "en", "About",
			   "fr", "Au sujet de"
		   });
		addAnnotation
		  (getEvent_Attendees(),
		   source,
		   new String[] {
			   "en", "Attendees",
			   "fr", "Participants"
		   });
		addAnnotation
		  (pickListEClass,
		   source,
		   new String[] {
			   "en", "Pick-list",
			   "fr", "Liste de choix",
			   "en.plural", "Pick-lists",
			   "fr.plural", "Listes de choix"
		   });
		addAnnotation
		  (getPickList_Code(),
		   source,
		   new String[] {
			   "en", "Code",
			   "fr", "Code"
		   });
		addAnnotation
		  (getPickList_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getPickList_Values(),
		   source,
		   new String[] {
			   "en", "Values",
			   "fr", "Valeurs"
		   });
		addAnnotation
		  (pickValueEClass,
		   source,
		   new String[] {
			   "en", "Value",
			   "fr", "Valeur",
			   "en.plural", "Values",
			   "fr.plural", "Valeurs"
		   });
		addAnnotation
		  (getPickValue_Code(),
		   source,
		   new String[] {
			   "en", "Code",
			   "fr", "Code"
		   });
		addAnnotation
		  (getPickValue_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getPickValue_Retired(),
		   source,
		   new String[] {
			   "en", "Retired",
			   "fr", "Retir\u00e9e"
		   });
		addAnnotation
		  (getPickValue_Parent(),
		   source,
		   new String[] {
			   "en", "Only with",
			   "fr", "Seulement avec"
		   });
		addAnnotation
		  (getPickValue_Translations(),
		   source,
		   new String[] {
			   "en", "Translations",
			   "fr", "Traductions"
		   });
		addAnnotation
		  (fieldDefinitionEClass,
		   source,
		   new String[] {
			   "en", "Field",
			   "fr", "Champ",
			   "en.plural", "Fields",
			   "fr.plural", "Champs"
		   });
		addAnnotation
		  (getFieldDefinition_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getFieldDefinition_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getFieldDefinition_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "fr", "Genre"
		   });
		addAnnotation
		  (getFieldDefinition_Title(),
		   source,
		   new String[] {
			   "en", "Label",
			   "fr", "Libell\u00e9"
		   });
		addAnnotation
		  (getFieldDefinition_Translations(),
		   source,
		   new String[] {
			   "en", "Translations",
			   "fr", "Traductions"
		   });
		addAnnotation
		  (getFieldDefinition_Help(),
		   source,
		   new String[] {
			   "en", "Help",
			   "fr", "Aide"
		   });
		addAnnotation
		  (getFieldDefinition_PickList(),
		   source,
		   new String[] {
			   "en", "Pick-list",
			   "fr", "Liste de choix"
		   });
		addAnnotation
		  (getFieldDefinition_Required(),
		   source,
		   new String[] {
			   "en", "Required",
			   "fr", "Obligatoire"
		   });
		addAnnotation
		  (getFieldDefinition_Searchable(),
		   source,
		   new String[] {
			   "en", "Searched",
			   "fr", "Recherch\u00e9"
		   });
		addAnnotation
		  (getFieldDefinition_Sortable(),
		   source,
		   new String[] {
			   "en", "Sorted by",
			   "fr", "Triable"
		   });
		addAnnotation
		  (getFieldDefinition_Listed(),
		   source,
		   new String[] {
			   "en", "In lists",
			   "fr", "Dans les listes"
		   });
		addAnnotation
		  (getFieldDefinition_Length(),
		   source,
		   new String[] {
			   "en", "Length",
			   "fr", "Longueur"
		   });
		addAnnotation
		  (getFieldDefinition_Position(),
		   source,
		   new String[] {
			   "en", "Position",
			   "fr", "Position"
		   });
		addAnnotation
		  (getFieldDefinition_Retired(),
		   source,
		   new String[] {
			   "en", "Retired",
			   "fr", "Retir\u00e9"
		   });
		addAnnotation
		  (pageLayoutEClass,
		   source,
		   new String[] {
			   "en", "Page layout",
			   "fr", "Mise en page",
			   "en.plural", "Page layouts",
			   "fr.plural", "Mises en page"
		   });
		addAnnotation
		  (getPageLayout_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getPageLayout_Sections(),
		   source,
		   new String[] {
			   "en", "Sections",
			   "fr", "Sections"
		   });
		addAnnotation
		  (getPageLayout_Fields(),
		   source,
		   new String[] {
			   "en", "Fields",
			   "fr", "Champs"
		   });
		addAnnotation
		  (layoutSectionEClass,
		   source,
		   new String[] {
			   "en", "Section",
			   "fr", "Section",
			   "en.plural", "Sections",
			   "fr.plural", "Sections"
		   });
		addAnnotation
		  (getLayoutSection_Code(),
		   source,
		   new String[] {
			   "en", "Code",
			   "fr", "Code"
		   });
		addAnnotation
		  (getLayoutSection_Title(),
		   source,
		   new String[] {
			   "en", "Heading",
			   "fr", "Titre"
		   });
		addAnnotation
		  (getLayoutSection_Translations(),
		   source,
		   new String[] {
			   "en", "Translations",
			   "fr", "Traductions"
		   });
		addAnnotation
		  (layoutFieldEClass,
		   source,
		   new String[] {
			   "en", "Field of a layout",
			   "fr", "Champ de mise en page",
			   "en.plural", "Fields of layouts",
			   "fr.plural", "Champs de mises en page"
		   });
		addAnnotation
		  (getLayoutField_Feature(),
		   source,
		   new String[] {
			   "en", "Field",
			   "fr", "Champ"
		   });
		addAnnotation
		  (getLayoutField_Section(),
		   source,
		   new String[] {
			   "en", "Section",
			   "fr", "Section"
		   });
		addAnnotation
		  (getLayoutField_Hidden(),
		   source,
		   new String[] {
			   "en", "Hidden",
			   "fr", "Masqu\u00e9"
		   });
		addAnnotation
		  (getLayoutField_Required(),
		   source,
		   new String[] {
			   "en", "Required",
			   "fr", "Obligatoire"
		   });
		addAnnotation
		  (getLayoutField_DefaultValue(),
		   source,
		   new String[] {
			   "en", "Default value",
			   "fr", "Valeur par d\u00e9faut"
		   });
		addAnnotation
		  (getLayoutField_Title(),
		   source,
		   new String[] {
			   "en", "Label",
			   "fr", "Libell\u00e9"
		   });
		addAnnotation
		  (getLayoutField_Translations(),
		   source,
		   new String[] {
			   "en", "Translations",
			   "fr", "Traductions"
		   });
		addAnnotation
		  (pairStateEEnum,
		   source,
		   new String[] {
			   "en", "Decision",
			   "fr", "D\u00e9cision"
		   });
		addAnnotation
		  (pairStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "To review",
			   "fr", "\u00c0 examiner"
		   });
		addAnnotation
		  (pairStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Kept apart",
			   "fr", "Gard\u00e9es s\u00e9par\u00e9es"
		   });
		addAnnotation
		  (duplicatePairEClass,
		   source,
		   new String[] {
			   "en", "Possible duplicate",
			   "fr", "Doublon possible",
			   "en.plural", "Possible duplicates",
			   "fr.plural", "Doublons possibles"
		   });
		addAnnotation
		  (getDuplicatePair_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "fr", "Type"
		   });
		addAnnotation
		  (getDuplicatePair_One(),
		   source,
		   new String[] {
			   "en", "Record",
			   "fr", "Fiche"
		   });
		addAnnotation
		  (getDuplicatePair_Other(),
		   source,
		   new String[] {
			   "en", "Other record",
			   "fr", "Autre fiche"
		   });
		addAnnotation
		  (getDuplicatePair_Score(),
		   source,
		   new String[] {
			   "en", "Score",
			   "fr", "Score"
		   });
		addAnnotation
		  (getDuplicatePair_State(),
		   source,
		   new String[] {
			   "en", "Decision",
			   "fr", "D\u00e9cision"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://rapport.org/crm/rules</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRulesAnnotations() {
		String source = "http://rapport.org/crm/rules";
		addAnnotation
		  (relationshipEClass,
		   source,
		   new String[] {
			   "period", "since is null or until is null or since <= until"
		   });
		addAnnotation
		  (eventEClass,
		   source,
		   new String[] {
			   "period", "start is null or end is null or start <= end"
		   });
	}

} //CrmPackageImpl
