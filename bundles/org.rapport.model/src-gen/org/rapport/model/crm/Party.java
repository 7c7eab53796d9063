/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whoever we deal with: a company or a person. One party may be customer, supplier and partner at once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Party#getEmails <em>Emails</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getPhones <em>Phones</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getLinks <em>Links</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getTags <em>Tags</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#isInactive <em>Inactive</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.rapport.model.crm.Party#getPreferences <em>Preferences</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getParty()
 * @model abstract="true"
 *        annotation="http://rapport.org/crm/text en='Party' fr='Tiers' en.plural='Parties' fr.plural='Tiers'"
 *        annotation="http://rapport.org/crm snapshot='true'"
 * @generated
 */
public interface Party extends Root {
	/**
	 * Returns the value of the '<em><b>Emails</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.EmailAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mail addresses, the preferred one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emails</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_Emails()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Mail addresses' fr='Adresses mail'"
	 *        annotation="http://rapport.org/crm section='reach'"
	 * @generated
	 */
	EList<EmailAddress> getEmails();

	/**
	 * Returns the value of the '<em><b>Phones</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.PhoneNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phone numbers, the preferred one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phones</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_Phones()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Phones' fr='T\351l\351phones'"
	 *        annotation="http://rapport.org/crm section='reach'"
	 * @generated
	 */
	EList<PhoneNumber> getPhones();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.PostalAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal addresses, the main one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_Addresses()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Addresses' fr='Adresses'"
	 *        annotation="http://rapport.org/crm section='reach'"
	 * @generated
	 */
	EList<PostalAddress> getAddresses();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Web sites and social profiles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_Links()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Links' fr='Liens'"
	 *        annotation="http://rapport.org/crm section='reach'"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>External Ids</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.ExternalId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of this party in other systems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Ids</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_ExternalIds()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='External ids' fr='Identifiants externes'"
	 *        annotation="http://rapport.org/crm section='terms'"
	 * @generated
	 */
	EList<ExternalId> getExternalIds();

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.TagLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_Tags()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Tags' fr='\311tiquettes'"
	 *        annotation="http://rapport.org/crm section='terms'"
	 * @generated
	 */
	EList<TagLink> getTags();

	/**
	 * Returns the value of the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing is done with them any more: they are still found, behind the others and marked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inactive</em>' attribute.
	 * @see #setInactive(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getParty_Inactive()
	 * @model annotation="http://rapport.org/crm/text en='Inactive' fr='Inactif'"
	 *        annotation="http://rapport.org/crm section='terms'"
	 * @generated
	 */
	boolean isInactive();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Party#isInactive <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inactive</em>' attribute.
	 * @see #isInactive()
	 * @generated
	 */
	void setInactive(boolean value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text about the party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.rapport.model.crm.CrmPackage#getParty_Notes()
	 * @model annotation="http://rapport.org/crm/text en='Notes' fr='Notes'"
	 *        annotation="http://rapport.org/crm multiline='true' searchable='true' section='terms' width='4'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Party#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The territory the party belongs to, for the rights and targets of those who cover it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territory</em>' reference.
	 * @see #setTerritory(Territory)
	 * @see org.rapport.model.crm.CrmPackage#getParty_Territory()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Territory' fr='Territoire'"
	 *        annotation="http://rapport.org/crm onDelete='clear' section='rights'"
	 * @generated
	 */
	Territory getTerritory();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Party#getTerritory <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' reference.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(Territory value);

	/**
	 * Returns the value of the '<em><b>Preferences</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Preference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this party told us it likes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferences</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getParty_Preferences()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Preferences' fr='Pr\351f\351rences'"
	 *        annotation="http://rapport.org/crm section='terms'"
	 * @generated
	 */
	EList<Preference> getPreferences();

} // Party
