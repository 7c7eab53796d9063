package org.rapport.core.internal.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.demo.DemoContext;
import org.rapport.core.demo.DemoContribution;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.ExternalId;
import org.rapport.model.crm.Link;
import org.rapport.model.crm.LinkKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.PhoneNumber;
import org.rapport.model.crm.PostalAddress;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Tag;
import org.rapport.model.crm.TagLink;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;

/** The kernel's part of the demo company: teams, users, tags, accounts in three regions, and the people who work there. */
final class DemoParties implements DemoContribution {

  private static final List<String> REGIONS = List.of("benelux", "france", "dach");
  private static final int PORTION = 200;
  private static final int MOST_PEOPLE = 4;
  private static final int DAYS = 365 * 6;

  private final DemoNames names = new DemoNames();

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void fill(DemoContext context, IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, context.size());
    Map<String, List<User>> users = users(context);
    List<Tag> tags = tags(context);
    RandomGenerator random = context.random("parties");
    Set<String> usedNames = new HashSet<>();
    List<EObject> accounts = new ArrayList<>();
    List<EObject> people = new ArrayList<>();
    for (int i = 0; i < context.size(); i++) {
      String region = REGIONS.get(random.nextInt(REGIONS.size()));
      List<User> team = users.get(region);
      User owner = team.get(random.nextInt(team.size()));
      Account account = account(context, random, region, i, owner, usedNames);
      if (random.nextInt(3) == 0) {
        tag(context, account, tags.get(random.nextInt(tags.size())), "a" + i);
      }
      accounts.add(account);
      for (int k = 1 + random.nextInt(MOST_PEOPLE); k > 0; k--) {
        people.add(person(context, random, region, i + "." + k, account, owner));
      }
      if (accounts.size() == PORTION || i == context.size() - 1) {
        context.save(accounts);
        context.save(people);
        progress.worked(accounts.size());
        accounts.clear();
        people.clear();
      }
    }
  }

  private Map<String, List<User>> users(DemoContext context) throws RapportException {
    Map<String, Team> teams = new LinkedHashMap<>();
    for (String region : REGIONS) {
      Team team = (Team) context.create(Literals.TEAM, region);
      team.setName(names.list(region + ".team").get(0));
      teams.put(region, team);
    }
    context.save(List.copyOf(teams.values()));
    Map<String, List<User>> users = new LinkedHashMap<>();
    List<User> all = new ArrayList<>();
    Optional<Role> role = context.saved("Role").stream().map(Role.class::cast)
        .filter(each -> each.getPermissions().stream().anyMatch(line -> line.getChange() == Scope.TEAM)).findFirst();
    Set<String> logins = new HashSet<>();
    context.saved("User").forEach(each -> logins.add(((User) each).getLogin()));
    for (String entry : names.list("all.user")) {
      String name = entry.substring(0, entry.indexOf('|'));
      String region = entry.substring(entry.indexOf('|') + 1);
      User user = (User) context.create(Literals.USER, name);
      user.setName(name);
      String login = plain(name).replace(' ', '.').toLowerCase(Locale.ROOT);
      user.setLogin(logins.add(login) ? login : login + ".demo");
      user.setTeam((Team) Records.proxy(context.types(), Records.ref(teams.get(region))));
      if (role.isPresent()) {
        RoleLink link = (RoleLink) Records.create(Literals.ROLE_LINK);
        link.setRole((Role) Records.proxy(context.types(), Records.ref(role.get())));
        user.getRoles().add(link);
      }
      users.computeIfAbsent(region, r -> new ArrayList<>()).add(user);
      all.add(user);
    }
    context.save(all);
    context.me().ifPresent(me -> users.values().forEach(team -> team.add(me)));
    return users;
  }

  private List<Tag> tags(DemoContext context) throws RapportException {
    List<Tag> tags = new ArrayList<>();
    for (String name : names.list("all.tag")) {
      Tag tag = (Tag) context.create(Literals.TAG, name);
      tag.setName(name);
      tags.add(tag);
    }
    context.save(tags);
    return tags;
  }

  private static void tag(DemoContext context, Party party, Tag tag, String key) {
    TagLink link = (TagLink) context.create(Literals.TAG_LINK, key);
    link.setTag((Tag) Records.proxy(context.types(), Records.ref(tag)));
    party.getTags().add(link);
  }

  private Account account(DemoContext context, RandomGenerator random, String region, int number, User owner, Set<String> usedNames) {
    Account account = (Account) context.create(Literals.ACCOUNT, String.valueOf(number));
    String[] industry = names.pick("all.industry", random).split("\\|");
    String form = names.pick(region + ".form", random);
    String base = names.pick(region + ".family", random) + " " + industry[1];
    while (!usedNames.add(base)) {
      base = names.pick(region + ".family", random) + " & " + names.pick(region + ".family", random) + " " + industry[1]
          + (usedNames.size() > 20_000 ? " " + (usedNames.size() + 1) : "");
    }
    account.setName(base + " " + form);
    account.setIndustry(industry[0]);
    account.setStaff((int) Math.round(Math.exp(1.6 + random.nextDouble() * 5.2)));
    account.setCustomerSince(context.today().minusDays(random.nextInt(DAYS)));
    account.setLanguage(region.equals("dach") ? "de" : region.equals("france") ? "fr" : random.nextBoolean() ? "nl" : "fr");
    account.setOwner((User) Records.proxy(context.types(), Records.ref(owner)));
    PostalAddress address = address(context, random, region, "a" + number);
    account.getAddresses().add(address);
    String host = plain(base).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + domain(address.getCountry());
    account.getEmails().add(email(context, "info@" + host, "a" + number));
    Link link = (Link) context.create(Literals.LINK, "a" + number);
    link.setUrl("https://www." + host);
    link.setKind(LinkKind.WEB);
    account.getLinks().add(link);
    account.getPhones().add(phone(context, random, address.getCountry(), "a" + number, ContactKind.WORK));
    ExternalId id = (ExternalId) context.create(Literals.EXTERNAL_ID, "a" + number);
    id.setSystem("erp");
    id.setValue("K" + (10_000 + number));
    account.getExternalIds().add(id);
    return account;
  }

  private static String domain(String country) {
    return country.toLowerCase(Locale.ROOT) + ".example";
  }

  private PostalAddress address(DemoContext context, RandomGenerator random, String region, String key) {
    String[] city = names.pick(region + ".city", random).split("\\|");
    PostalAddress address = (PostalAddress) context.create(Literals.POSTAL_ADDRESS, key);
    address.setKind(ContactKind.WORK);
    int number = 1 + random.nextInt(120);
    String street = names.pick(region + ".street", random);
    address.setStreet(region.equals("france") ? number + " " + street : street + " " + number);
    address.setCity(city[0]);
    address.setPostcode(city[1]);
    address.setCountry(city[2]);
    return address;
  }

  private static EmailAddress email(DemoContext context, String address, String key) {
    EmailAddress email = (EmailAddress) context.create(Literals.EMAIL_ADDRESS, key);
    email.setAddress(address);
    email.setKind(ContactKind.WORK);
    return email;
  }

  private static PhoneNumber phone(DemoContext context, RandomGenerator random, String country, String key, ContactKind kind) {
    PhoneNumber phone = (PhoneNumber) context.create(Literals.PHONE_NUMBER, key);
    DemoPhones.Number number = DemoPhones.number(country, kind == ContactKind.MOBILE, random);
    phone.setTyped(number.typed());
    phone.setE164(number.e164());
    phone.setKind(kind);
    return phone;
  }

  private Contact person(DemoContext context, RandomGenerator random, String region, String key, Account employer, User owner) {
    Contact contact = (Contact) context.create(Literals.CONTACT, key);
    contact.setGivenName(names.pick(region + ".given", random));
    contact.setFamilyName(names.pick(region + ".family", random));
    contact.setJobTitle(names.pick("all.title", random));
    contact.setEmployer((Account) Records.proxy(context.types(), Records.ref(employer)));
    contact.setOwner((User) Records.proxy(context.types(), Records.ref(owner)));
    if (random.nextInt(3) == 0) {
      contact.setBirthday(context.today().minusYears(24 + random.nextInt(38)).minusDays(random.nextInt(365)));
    }
    String host = employer.getEmails().get(0).getAddress().substring("info@".length());
    String local = plain(contact.getGivenName() + "." + contact.getFamilyName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
    contact.getEmails().add(email(context, local + "@" + host, "c" + key));
    String country = employer.getAddresses().get(0).getCountry();
    contact.getPhones().add(phone(context, random, country, "c" + key, ContactKind.MOBILE));
    return contact;
  }

  /** Without accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
