package org.rapport.testing;

import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;
import org.rapport.model.crm.User;

/**
 * What accounts and contacts have in common.
 *
 * @param <P> what is built
 * @param <B> the builder itself
 */
public abstract class PartyBuilder<P extends Party, B extends PartyBuilder<P, B>> {

  /** What is being built. */
  protected final P party;

  /** Begins with an empty record. */
  @SuppressWarnings("unchecked")
  protected PartyBuilder(EClass eClass) {
    party = (P) Records.create(eClass);
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }

  /** The record's key, where a test wants a fixed one. */
  public B id(UUID id) {
    party.setId(id);
    return self();
  }

  /** Who looks after it. */
  public B owner(Ref user) {
    party.setOwner((User) Records.proxy(TestStores.crmTypes(), user));
    return self();
  }

  /** One more mail address. */
  public B email(String address) {
    EmailAddress row = (EmailAddress) Records.create(CrmPackage.Literals.EMAIL_ADDRESS);
    row.setAddress(address);
    row.setKind(ContactKind.WORK);
    party.getEmails().add(row);
    return self();
  }

  /** One more phone number. */
  public B phone(String typed, String e164) {
    PhoneNumber row = (PhoneNumber) Records.create(CrmPackage.Literals.PHONE_NUMBER);
    row.setTyped(typed);
    row.setE164(e164);
    party.getPhones().add(row);
    return self();
  }

  /** One more postal address. */
  public B address(String street, String postcode, String city, String country) {
    PostalAddress row = (PostalAddress) Records.create(CrmPackage.Literals.POSTAL_ADDRESS);
    row.setStreet(street);
    row.setPostcode(postcode);
    row.setCity(city);
    row.setCountry(country);
    party.getAddresses().add(row);
    return self();
  }

  /** One more number in another system. */
  public B externalId(String system, String value) {
    ExternalId row = (ExternalId) Records.create(CrmPackage.Literals.EXTERNAL_ID);
    row.setSystem(system);
    row.setValue(value);
    party.getExternalIds().add(row);
    return self();
  }

  /** One more tag. */
  public B tag(Ref tag) {
    TagLink row = (TagLink) Records.create(CrmPackage.Literals.TAG_LINK);
    row.setTag((Tag) Records.proxy(TestStores.crmTypes(), tag));
    party.getTags().add(row);
    return self();
  }

  /** Free text. */
  public B notes(String notes) {
    party.setNotes(notes);
    return self();
  }

  /** The record. */
  public P build() {
    return party;
  }
}
