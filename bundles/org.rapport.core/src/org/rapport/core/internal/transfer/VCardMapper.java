package org.rapport.core.internal.transfer;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.Link;
import org.rapport.model.crm.LinkKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;

/** Makes a contact or an account of a vCard; what has no feature of its own goes to the notes. */
final class VCardMapper {

  private static final CrmFactory NEW = CrmFactory.eINSTANCE;

  private final Types types;
  private final String typeName;
  private final Locale locale;

  /** @param typeName {@code Contact} or {@code Account}; null to let each card say */
  VCardMapper(Types types, String typeName, Locale locale) throws RapportException {
    if (typeName != null && !typeName.equals("Contact") && !typeName.equals("Account")) {
      throw new RapportException("usage", Texts.in(locale, "vcard.type", typeName), Texts.in(locale, "vcard.type.hint"));
    }
    this.types = types;
    this.typeName = typeName;
    this.locale = locale;
  }

  /** A draft of the card; a failed one where the card says nothing of anybody. */
  Draft draft(VCard card, String file, int line, String mark) {
    boolean account = typeName == null ? isAccount(card) : typeName.equals("Account");
    Party party = account ? NEW.createAccount() : NEW.createContact();
    party.setId(Uuids.next());
    Draft draft = new Draft(file, line, party, mark);
    if (party instanceof Account company) {
      name(card, company);
    } else {
      name(card, (Contact) party, draft);
    }
    reach(card, party);
    addresses(card, party);
    rest(card, party, draft);
    boolean unnamed = party instanceof Account company ? isBlank(company.getName())
        : card.getStructuredName() == null && card.getFormattedName() == null && card.getOrganizations().isEmpty();
    if (unnamed && (party instanceof Account || party.getEmails().isEmpty() && party.getPhones().isEmpty())) {
      draft.fail(0, Texts.in(locale, "vcard.nobody"));
    }
    return draft;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether it is a company's card: it says so, or it has an organisation and no person's name. */
  private static boolean isAccount(VCard card) {
    if (card.getKind() != null) {
      return card.getKind().isOrg();
    }
    String organization = card.getOrganization() == null ? "" : String.join(" ", card.getOrganization().getValues()).strip();
    String formatted = card.getFormattedName() == null ? "" : card.getFormattedName().getValue().strip();
    return !organization.isEmpty() && parts(card.getStructuredName()).isEmpty()
        && (formatted.isEmpty() || formatted.equalsIgnoreCase(card.getOrganization().getValues().get(0).strip()));
  }

  private static List<String> parts(StructuredName name) {
    return name == null ? List.of() : Stream.of(name.getPrefixes(), list(name.getGiven()), name.getAdditionalNames(), list(name.getFamily()),
        name.getSuffixes()).flatMap(Collection::stream).filter(part -> !isBlank(part)).toList();
  }

  private static List<String> list(String text) {
    return isBlank(text) ? List.of() : List.of(text);
  }

  private static String join(Collection<String> texts) {
    String joined = texts.stream().filter(text -> !isBlank(text)).map(String::strip).collect(Collectors.joining(" "));
    return joined.isEmpty() ? null : joined;
  }

  private void name(VCard card, Account company) {
    String organization = card.getOrganization() == null || card.getOrganization().getValues().isEmpty() ? null
        : card.getOrganization().getValues().get(0);
    String formatted = card.getFormattedName() == null ? null : card.getFormattedName().getValue();
    company.setName(isBlank(organization) ? formatted : organization.strip());
    if (!isBlank(formatted) && !formatted.strip().equalsIgnoreCase(company.getName())) {
      Cleaning.note(company, say("name"), formatted);
    }
    organizations(card, company, 0);
    card.getTitles().forEach(title -> Cleaning.note(company, say("title"), title.getValue()));
  }

  private void name(VCard card, Contact person, Draft draft) {
    StructuredName name = card.getStructuredName();
    String formatted = card.getFormattedName() == null ? null : card.getFormattedName().getValue();
    if (!parts(name).isEmpty()) {
      person.setPrefix(join(name.getPrefixes()));
      person.setGivenName(join(list(name.getGiven())));
      person.setMiddleName(join(name.getAdditionalNames()));
      person.setFamilyName(join(list(name.getFamily())));
      person.setSuffix(join(name.getSuffixes()));
      if (!isBlank(formatted) && !words(String.join(" ", parts(name))).containsAll(words(formatted))) {
        Cleaning.note(person, say("name"), formatted);
      }
    } else if (!isBlank(formatted)) {
      String whole = formatted.strip();
      int blank = whole.lastIndexOf(' ');
      person.setGivenName(blank < 0 ? null : whole.substring(0, blank));
      person.setFamilyName(whole.substring(blank + 1));
    }
    List<String> nicknames = card.getNicknames().stream().flatMap(each -> each.getValues().stream()).toList();
    person.setNickname(nicknames.isEmpty() ? null : String.join(", ", nicknames));
    Organization organization = card.getOrganization();
    if (organization != null && !organization.getValues().isEmpty() && !isBlank(organization.getValues().get(0))) {
      person.setEmployer((Account) Records.proxy(types, new Ref("Account", new java.util.UUID(0, 0))));
      draft.refer(person, CrmPackage.Literals.CONTACT__EMPLOYER, cut(organization.getValues().get(0).strip(), person), true, 0);
    }
    organizations(card, person, 0);
    List<String> titles = card.getTitles().stream().map(Title::getValue).filter(text -> !isBlank(text)).toList();
    if (!titles.isEmpty()) {
      person.setJobTitle(titles.get(0).strip());
      titles.stream().skip(1).forEach(title -> Cleaning.note(person, say("title"), title));
    }
    birthday(card, person);
  }

  /** The name of an employer as long as an account's name may be; a longer one stands whole in the notes. */
  private String cut(String name, Party person) {
    int most = org.rapport.model.Annotations.number(CrmPackage.Literals.ACCOUNT__NAME, "length").orElse(Integer.MAX_VALUE);
    if (name.length() <= most) {
      return name;
    }
    Cleaning.note(person, say("organization"), name);
    return name.substring(0, most).strip();
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[\\s,]+")));
  }

  /** Departments, and further organisations. */
  private void organizations(VCard card, Party party, int first) {
    for (int i = first; i < card.getOrganizations().size(); i++) {
      List<String> values = card.getOrganizations().get(i).getValues();
      if (i > 0 && !values.isEmpty() && !values.equals(card.getOrganizations().get(0).getValues())) {
        Cleaning.note(party, say("organization"), String.join(", ", values));
      } else if (values.size() > 1) {
        Cleaning.note(party, say("department"), String.join(", ", values.subList(1, values.size())));
      }
    }
  }

  private void birthday(VCard card, Contact person) {
    for (Birthday birthday : card.getBirthdays()) {
      if (birthday.getDate() != null && person.getBirthday() == null) {
        person.setBirthday(LocalDate.from(birthday.getDate()));
      } else {
        Cleaning.note(person, say("birthday"), Objects.requireNonNullElseGet(birthday.getText(),
            () -> String.valueOf(birthday.getDate() != null ? birthday.getDate() : birthday.getPartialDate())));
      }
    }
  }

  private void reach(VCard card, Party party) {
    for (Email email : card.getEmails()) {
      if (!isBlank(email.getValue())) {
        EmailAddress row = NEW.createEmailAddress();
        row.setId(Uuids.next());
        row.setAddress(email.getValue().strip().replaceFirst("(?i)^mailto:", ""));
        row.setKind(email.getTypes().contains(EmailType.HOME) ? ContactKind.HOME
            : email.getTypes().contains(EmailType.WORK) ? ContactKind.WORK : ContactKind.OTHER);
        party.getEmails().add(row);
      }
    }
    for (Telephone phone : card.getTelephoneNumbers()) {
      String number = phone.getUri() != null ? phone.getUri().getNumber() : phone.getText();
      if (!isBlank(number)) {
        PhoneNumber row = NEW.createPhoneNumber();
        row.setId(Uuids.next());
        row.setTyped(number.strip());
        row.setKind(kind(phone.getTypes()));
        party.getPhones().add(row);
        if (phone.getTypes().contains(TelephoneType.PAGER) || label(card, phone) != null) {
          Cleaning.note(party, label(card, phone) == null ? say("pager") : label(card, phone), number.strip());
        }
      }
    }
    for (Url url : card.getUrls()) {
      link(party, url.getValue(), LinkKind.WEB);
    }
    for (Impp impp : card.getImpps()) {
      link(party, impp.getUri() == null ? null : impp.getUri().toString(), LinkKind.MESSAGING);
    }
  }

  /** What an address book of Apple calls a property. */
  private static String label(VCard card, ezvcard.property.VCardProperty property) {
    if (property.getGroup() == null) {
      return null;
    }
    return card.getExtendedProperties("X-ABLabel").stream().filter(each -> property.getGroup().equals(each.getGroup())).findFirst()
        .map(each -> each.getValue().replaceAll("^_\\$!<|>!\\$_$", "")).orElse(null);
  }

  private static ContactKind kind(List<TelephoneType> kinds) {
    return kinds.contains(TelephoneType.FAX) ? ContactKind.FAX : kinds.contains(TelephoneType.CELL) ? ContactKind.MOBILE
        : kinds.contains(TelephoneType.HOME) ? ContactKind.HOME : kinds.contains(TelephoneType.WORK) ? ContactKind.WORK : ContactKind.OTHER;
  }

  private static void link(Party party, String url, LinkKind kind) {
    if (!isBlank(url)) {
      Link row = NEW.createLink();
      row.setId(Uuids.next());
      row.setUrl(url.strip());
      row.setKind(kind);
      party.getLinks().add(row);
    }
  }

  private void addresses(VCard card, Party party) {
    for (Address address : card.getAddresses()) {
      PostalAddress row = NEW.createPostalAddress();
      row.setId(Uuids.next());
      row.setKind(address.getTypes().contains(AddressType.HOME) ? ContactKind.HOME
          : address.getTypes().contains(AddressType.WORK) ? ContactKind.WORK : ContactKind.OTHER);
      row.setStreet(join(address.getStreetAddresses()));
      row.setExtra(join(Stream.concat(address.getPoBoxes().stream(), address.getExtendedAddresses().stream()).toList()));
      row.setCity(join(address.getLocalities()));
      row.setRegion(join(address.getRegions()));
      row.setPostcode(join(address.getPostalCodes()));
      row.setCountry(join(address.getCountries()));
      if (Stream.of(row.getStreet(), row.getExtra(), row.getCity(), row.getRegion(), row.getPostcode(), row.getCountry())
          .anyMatch(Objects::nonNull)) {
        party.getAddresses().add(row);
      }
      if (!isBlank(address.getLabel())) {
        Cleaning.note(party, say("label"), address.getLabel());
      }
    }
    card.getOrphanedLabels().forEach(label -> Cleaning.note(party, say("label"), label.getValue()));
  }

  private void rest(VCard card, Party party, Draft draft) {
    for (Note note : card.getNotes()) {
      if (!isBlank(note.getValue())) {
        Cleaning.note(party, null, note.getValue());
      }
    }
    Set<String> tags = new LinkedHashSet<>();
    for (Categories categories : card.getCategoriesList()) {
      categories.getValues().stream().filter(text -> !isBlank(text)).map(String::strip).forEach(tags::add);
    }
    for (String tag : tags) {
      TagLink row = NEW.createTagLink();
      row.setId(Uuids.next());
      row.setTag((Tag) Records.proxy(types, new Ref("Tag", new java.util.UUID(0, 0))));
      party.getTags().add(row);
      draft.refer(row, CrmPackage.Literals.TAG_LINK__TAG, tag, true, 0);
    }
    Uid uid = card.getUid();
    if (uid != null && !isBlank(uid.getValue())) {
      ExternalId row = NEW.createExternalId();
      row.setId(Uuids.next());
      row.setSystem("vcard");
      row.setValue(uid.getValue().strip());
      party.getExternalIds().add(row);
    }
    texts("ROLE", card.getRoles(), party);
    texts("MAILER", optional(card.getMailer()), party);
    dates(card, party);
    extended(card, party);
    pictures(card, draft);
  }

  private static <T> List<T> optional(T property) {
    return property == null ? List.of() : List.of(property);
  }

  private static void texts(String name, List<? extends TextProperty> properties, Party party) {
    properties.stream().filter(each -> !isBlank(each.getValue())).forEach(each -> Cleaning.note(party, name, each.getValue()));
  }

  private void dates(VCard card, Party party) {
    card.getAnniversaries().forEach(each -> Cleaning.note(party, "ANNIVERSARY",
        String.valueOf(each.getDate() != null ? each.getDate() : each.getText() != null ? each.getText() : each.getPartialDate())));
    if (card.getGender() != null && !isBlank(card.getGender().getGender())) {
      Cleaning.note(party, "GENDER", card.getGender().getGender());
    }
    card.getLanguages().forEach(each -> Cleaning.note(party, "LANG", each.getValue()));
    card.getRelations().forEach(each -> Cleaning.note(party, "RELATED", each.getText() != null ? each.getText() : each.getUri()));
    if (card.getGeo() != null) {
      Cleaning.note(party, "GEO", card.getGeo().getLatitude() + ", " + card.getGeo().getLongitude());
    }
    if (card.getTimezone() != null) {
      Cleaning.note(party, "TZ", card.getTimezone().getText() != null ? card.getTimezone().getText() : String.valueOf(card.getTimezone().getOffset()));
    }
    card.getHobbies().forEach(each -> Cleaning.note(party, "HOBBY", each.getValue()));
    card.getInterests().forEach(each -> Cleaning.note(party, "INTEREST", each.getValue()));
    card.getExpertise().forEach(each -> Cleaning.note(party, "EXPERTISE", each.getValue()));
  }

  private static void extended(VCard card, Party party) {
    for (RawProperty each : card.getExtendedProperties()) {
      String name = each.getPropertyName().toUpperCase(Locale.ROOT);
      String value = each.getValue();
      if (isBlank(value) || name.equals("X-ABLABEL") || name.equals("X-ABADR") || name.equals("X-ABUID")) {
        continue;
      }
      if (name.equals("X-SOCIALPROFILE") || name.equals("X-TWITTER") || name.equals("X-LINKEDIN") || name.equals("X-FACEBOOK")) {
        link(party, value, LinkKind.SOCIAL);
      } else if (name.matches("X-(AIM|ICQ|JABBER|MSN|YAHOO|SKYPE|SKYPE-USERNAME|QQ|GOOGLE-TALK|GTALK|MS-IMADDRESS)")) {
        link(party, name.substring(2).toLowerCase(Locale.ROOT).replace("-username", "") + ":" + value, LinkKind.MESSAGING);
      } else {
        String label = label(card, each);
        Cleaning.note(party, label == null ? name : label, value.replace("\\n", "\n").replace("\\,", ","));
      }
    }
  }

  private void pictures(VCard card, Draft draft) {
    List<String> binary = new ArrayList<>();
    if (!card.getPhotos().isEmpty()) {
      binary.add("PHOTO");
    }
    if (!card.getLogos().isEmpty()) {
      binary.add("LOGO");
    }
    if (!card.getSounds().isEmpty()) {
      binary.add("SOUND");
    }
    if (!card.getKeys().isEmpty()) {
      binary.add("KEY");
    }
    if (card.getAgent() != null) {
      binary.add("AGENT");
    }
    if (!binary.isEmpty()) {
      draft.warn(0, Texts.in(locale, "vcard.binary", String.join(", ", binary)));
    }
  }

  private String say(String key) {
    return Texts.in(locale, "vcard.note." + key);
  }
}
