package org.rapport.core.internal.transfer;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.Link;
import org.rapport.model.crm.LinkKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.TagLink;

/** Writes accounts and contacts as vCard 4.0. */
final class VCardSink implements Sink {

  private final VCardWriter writer;

  VCardSink(OutputStream out) {
    writer = new VCardWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), VCardVersion.V4_0);
    writer.setAddProdId(false);
  }

  @Override
  public boolean wantsRecords() {
    return true;
  }

  @Override
  public void records(List<EObject> records, Map<Ref, String> labels) throws IOException {
    for (EObject record : records) {
      writer.write(card((Party) record, labels));
    }
  }

  private static VCard card(Party party, Map<Ref, String> labels) {
    VCard card = new VCard();
    card.setUid(new Uid("urn:uuid:" + party.getId()));
    if (party instanceof Account account) {
      card.setKind(Kind.org());
      card.setFormattedName(account.getName() == null ? "" : account.getName());
      if (account.getName() != null) {
        card.setOrganization(account.getName());
      }
    } else if (party instanceof Contact contact) {
      person(contact, card, labels);
    }
    // What every row has by its model may be hidden from who exports.
    party.getEmails().stream().filter(each -> each.getAddress() != null).forEach(each -> card.addEmail(email(each)));
    party.getPhones().stream().filter(each -> each.getTyped() != null).forEach(each -> card.addTelephoneNumber(phone(each)));
    party.getAddresses().forEach(each -> card.addAddress(address(each)));
    for (Link link : party.getLinks().stream().filter(each -> each.getUrl() != null).toList()) {
      if (link.getKind() == LinkKind.MESSAGING && link.getUrl().contains(":")) {
        card.addImpp(new Impp(link.getUrl()));
      } else {
        card.addUrl(link.getUrl());
      }
    }
    if (party.getNotes() != null) {
      card.addNote(party.getNotes());
    }
    List<String> tags = party.getTags().stream().map(TagLink::getTag).filter(java.util.Objects::nonNull)
        .map(tag -> labels.get(Records.ref(tag))).filter(java.util.Objects::nonNull).toList();
    if (!tags.isEmpty()) {
      card.setCategories(tags.toArray(String[]::new));
    }
    return card;
  }

  private static void person(Contact contact, VCard card, Map<Ref, String> labels) {
    StructuredName name = new StructuredName();
    name.setFamily(contact.getFamilyName());
    name.setGiven(contact.getGivenName());
    add(name.getAdditionalNames(), contact.getMiddleName());
    add(name.getPrefixes(), contact.getPrefix());
    add(name.getSuffixes(), contact.getSuffix());
    card.setStructuredName(name);
    card.setFormattedName(contact.getLabel() == null ? "" : contact.getLabel());
    if (contact.getNickname() != null) {
      card.setNickname(contact.getNickname());
    }
    if (contact.getEmployer() != null && labels.get(Records.ref(contact.getEmployer())) != null) {
      card.setOrganization(labels.get(Records.ref(contact.getEmployer())));
    }
    if (contact.getJobTitle() != null) {
      card.addTitle(contact.getJobTitle());
    }
    if (contact.getBirthday() != null) {
      card.setBirthday(new Birthday(contact.getBirthday()));
    }
  }

  private static void add(List<String> list, String text) {
    if (text != null) {
      list.add(text);
    }
  }

  private static Email email(EmailAddress row) {
    Email email = new Email(row.getAddress());
    if (row.getKind() == ContactKind.HOME || row.getKind() == ContactKind.WORK) {
      email.getTypes().add(row.getKind() == ContactKind.HOME ? EmailType.HOME : EmailType.WORK);
    }
    return email;
  }

  private static Telephone phone(PhoneNumber row) {
    Telephone phone = new Telephone(row.getTyped());
    switch (row.getKind()) {
      case WORK -> phone.getTypes().add(TelephoneType.WORK);
      case HOME -> phone.getTypes().add(TelephoneType.HOME);
      case MOBILE -> phone.getTypes().add(TelephoneType.CELL);
      case FAX -> phone.getTypes().add(TelephoneType.FAX);
      default -> phone.getTypes().add(TelephoneType.VOICE);
    }
    return phone;
  }

  private static Address address(PostalAddress row) {
    Address address = new Address();
    address.setStreetAddress(row.getStreet());
    address.setExtendedAddress(row.getExtra());
    address.setLocality(row.getCity());
    address.setRegion(row.getRegion());
    address.setPostalCode(row.getPostcode());
    address.setCountry(row.getCountry());
    if (row.getKind() == ContactKind.HOME || row.getKind() == ContactKind.WORK) {
      address.getTypes().add(row.getKind() == ContactKind.HOME ? AddressType.HOME : AddressType.WORK);
    }
    return address;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
