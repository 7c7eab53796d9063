package org.rapport.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;
import org.rapport.store.Batch;
import org.rapport.store.Store;

/** Makes the records of a company of any size: the same for the same size. */
final class Company {

  static final int USERS = 1000;
  static final int TEAMS = 50;
  /** So many records of one filling, and it says how far it is. */
  private static final int TOLD = 100_000;
  private static final String[] SYLLABLES = {"ba", "cor", "del", "en", "fi", "gra", "hol", "is", "jan", "ko", "lu", "mar", "nel", "or", "pe", "qui",
      "ro", "san", "ti", "ur", "ver", "wil", "xan", "yo", "zel", "é", "ö"};
  private static final String[] TITLES = {"Buyer", "Director", "Engineer", "Head of sales", "Accountant", "Secretary", "Planner", "Chef de projet"};
  private static final String[] INDUSTRIES = {"Bakery", "Brewery", "Carpentry", "Consulting", "Logistics", "Machines", "Software", "Textiles"};

  private final SplittableRandom random = new SplittableRandom(7);
  private final Instant now = Instant.now();
  private final List<Ref> users = new ArrayList<>();
  private final List<Ref> parties = new ArrayList<>();

  List<Ref> users() {
    return users;
  }

  List<Ref> parties() {
    return parties;
  }

  /** Writes users, parties and interactions. */
  void fill(Base base, int size, int interactions) throws RapportException {
    Store store = base.store();
    List<Ref> teams = new ArrayList<>();
    load(base, IntStream.range(0, TEAMS).mapToObj(i -> {
      Team team = (Team) Records.create(Literals.TEAM);
      team.setName("Team " + i);
      teams.add(Records.ref(team));
      return team;
    }));
    List<Ref> roles = List.of(role(base, Scope.TEAM), role(base, Scope.OWN));
    load(base, IntStream.range(0, USERS).mapToObj(i -> {
      User user = (User) Records.create(Literals.USER);
      user.setLogin("user" + i);
      user.setName("User " + i);
      user.setTeam((Team) Records.proxy(store.types(), teams.get(i % TEAMS)));
      RoleLink link = (RoleLink) Records.create(Literals.ROLE_LINK);
      link.setRole((Role) Records.proxy(store.types(), roles.get(i % roles.size())));
      user.getRoles().add(link);
      users.add(Records.ref(user));
      return user;
    }));
    load(base, made(size / 2, this::account));
    int accounts = parties.size();
    load(base, made(size - size / 2, i -> contact(i, parties.get(random.nextInt(accounts)))));
    load(base, IntStream.range(0, interactions).mapToObj(this::interaction));
  }

  /** A role that reads what belongs to some. */
  private static Ref role(Base base, Scope read) throws RapportException {
    Role role = (Role) Records.create(Literals.ROLE);
    role.setName("Reads " + read);
    Permission permission = (Permission) Records.create(Literals.PERMISSION);
    permission.setType("*");
    permission.setRead(read);
    role.getPermissions().add(permission);
    load(base, Stream.of(role));
    return Records.ref(role);
  }

  private Stream<? extends EObject> made(int count, IntFunction<? extends EObject> make) {
    return IntStream.range(0, count).mapToObj(i -> {
      EObject record = make.apply(i);
      parties.add(Records.ref(record));
      return record;
    });
  }

  /** Takes records in, in one batch. */
  static UUID load(Base base, Stream<? extends EObject> records) throws RapportException {
    long began = System.nanoTime();
    AtomicInteger taken = new AtomicInteger();
    try (Batch batch = base.store().batch(base.administrator(), "bench")) {
      batch.load(records.peek(each -> {
        if (taken.incrementAndGet() % TOLD == 0) {
          System.err.printf(Locale.ROOT, "%s: %d written in %.0f s%n", each.eClass().getName(), taken.get(), (System.nanoTime() - began) / 1e9);
        }
      }).iterator(), null);
      return batch.id();
    }
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Account account(int number) {
    Account account = (Account) Records.create(Literals.ACCOUNT);
    account.setName(word(3) + " " + word(2) + " Ltd");
    account.setIndustry(INDUSTRIES[random.nextInt(INDUSTRIES.length)]);
    account.setStaff(1 + random.nextInt(5000));
    account.setCustomerSince(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)));
    reachable(account, "a" + number);
    return account;
  }

  /** A contact with three contained rows. */
  Contact contact(int number, Ref employer) {
    Contact contact = (Contact) Records.create(Literals.CONTACT);
    contact.setGivenName(word(2));
    contact.setFamilyName(word(3));
    contact.setJobTitle(TITLES[random.nextInt(TITLES.length)]);
    contact.setBirthday(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(14000)));
    if (employer != null) {
      contact.setEmployer((Account) Records.proxy(Base.TYPES, employer));
    }
    reachable(contact, "c" + number);
    return contact;
  }

  private void reachable(Party party, String key) {
    if (!users.isEmpty()) {
      party.setOwner((User) Records.proxy(Base.TYPES, users.get(random.nextInt(users.size()))));
    }
    EmailAddress email = (EmailAddress) Records.create(Literals.EMAIL_ADDRESS);
    email.setAddress(key + "@" + word(3).toLowerCase(Locale.ROOT).replace("é", "e").replace("ö", "o") + ".example");
    party.getEmails().add(email);
    PostalAddress address = (PostalAddress) Records.create(Literals.POSTAL_ADDRESS);
    address.setStreet(word(3) + "street " + (1 + random.nextInt(200)));
    address.setPostcode(String.valueOf(1000 + random.nextInt(9000)));
    address.setCity(word(3));
    address.setCountry("BE");
    party.getAddresses().add(address);
    if (party instanceof Contact) {
      PhoneNumber phone = (PhoneNumber) Records.create(Literals.PHONE_NUMBER);
      phone.setE164("+32" + (400_000_000 + random.nextInt(99_999_999)));
      phone.setTyped(phone.getE164());
      party.getPhones().add(phone);
    } else {
      ExternalId id = (ExternalId) Records.create(Literals.EXTERNAL_ID);
      id.setSystem("erp");
      id.setValue(key);
      party.getExternalIds().add(id);
    }
  }

  private Interaction interaction(int number) {
    Interaction interaction = (Interaction) Records.create(Literals.INTERACTION);
    Ref with = parties.get(random.nextInt(parties.size()));
    interaction.setWith((Party) Records.proxy(Base.TYPES, with));
    interaction.setKind(InteractionKind.VALUES.get(random.nextInt(InteractionKind.VALUES.size())));
    interaction.setWhen(now.minus(Duration.ofMinutes(random.nextInt(3 * 365 * 24 * 60))));
    interaction.setSubject(word(2) + " " + word(3) + " " + number);
    interaction.setOwner((User) Records.proxy(Base.TYPES, users.get(random.nextInt(users.size()))));
    return interaction;
  }
}
