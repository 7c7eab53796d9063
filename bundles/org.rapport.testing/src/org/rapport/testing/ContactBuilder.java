package org.rapport.testing;

import java.time.LocalDate;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;

/** Builds a contact; one with nothing but its names is valid. */
public final class ContactBuilder extends PartyBuilder<Contact, ContactBuilder> {

  private ContactBuilder(String givenName, String familyName) {
    super(CrmPackage.Literals.CONTACT);
    party.setGivenName(givenName);
    party.setFamilyName(familyName);
  }

  /** Begins a contact. */
  public static ContactBuilder contact(String givenName, String familyName) {
    return new ContactBuilder(givenName, familyName);
  }

  /** Where the person works; null for nowhere. */
  public ContactBuilder employer(Ref account) {
    party.setEmployer(account == null ? null : (Account) Records.proxy(TestStores.crmTypes(), account));
    return this;
  }

  /** The day of birth. */
  public ContactBuilder birthday(LocalDate birthday) {
    party.setBirthday(birthday);
    return this;
  }
}
