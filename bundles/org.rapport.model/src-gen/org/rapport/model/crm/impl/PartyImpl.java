/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.Link;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Preference;
import org.rapport.model.crm.TagLink;
import org.rapport.model.crm.Territory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getEmails <em>Emails</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getPhones <em>Phones</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#isInactive <em>Inactive</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PartyImpl#getPreferences <em>Preferences</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PartyImpl extends RootImpl implements Party {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<EmailAddress> getEmails() {
		return (EList<EmailAddress>)eGet(CrmPackage.Literals.PARTY__EMAILS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PhoneNumber> getPhones() {
		return (EList<PhoneNumber>)eGet(CrmPackage.Literals.PARTY__PHONES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<PostalAddress> getAddresses() {
		return (EList<PostalAddress>)eGet(CrmPackage.Literals.PARTY__ADDRESSES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Link> getLinks() {
		return (EList<Link>)eGet(CrmPackage.Literals.PARTY__LINKS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<ExternalId> getExternalIds() {
		return (EList<ExternalId>)eGet(CrmPackage.Literals.PARTY__EXTERNAL_IDS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TagLink> getTags() {
		return (EList<TagLink>)eGet(CrmPackage.Literals.PARTY__TAGS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInactive() {
		return (Boolean)eGet(CrmPackage.Literals.PARTY__INACTIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInactive(boolean newInactive) {
		eSet(CrmPackage.Literals.PARTY__INACTIVE, newInactive);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return (String)eGet(CrmPackage.Literals.PARTY__NOTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		eSet(CrmPackage.Literals.PARTY__NOTES, newNotes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory getTerritory() {
		return (Territory)eGet(CrmPackage.Literals.PARTY__TERRITORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerritory(Territory newTerritory) {
		eSet(CrmPackage.Literals.PARTY__TERRITORY, newTerritory);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Preference> getPreferences() {
		return (EList<Preference>)eGet(CrmPackage.Literals.PARTY__PREFERENCES, true);
	}

} //PartyImpl
