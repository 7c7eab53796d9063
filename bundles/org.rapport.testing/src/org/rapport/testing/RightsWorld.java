package org.rapport.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.EmailAddress;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.FieldRule;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Scope;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.Territory;
import org.rapport.model.crm.TerritoryLink;
import org.rapport.model.crm.User;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/** A base with random roles, users, teams, territories, shares, field rules and records; every text in it is unique. */
public final class RightsWorld {

  /** The types whose records are random. */
  public static final List<String> TYPES = List.of("Account", "Contact", "Interaction");
  /** Every text of a record: {@code tok17x}. */
  public static final String TOKEN = "tok\\d+x";
  private static final Pattern ANY_TOKEN = Pattern.compile(TOKEN);

  private static final List<List<String>> FIELDS = List.of(List.of("Account", "name"), List.of("Account", "industry"),
      List.of("Account", "staff"), List.of("Account", "emails"), List.of("Account", "shares"), List.of("Account", "owner"),
      List.of("Contact", "familyName"), List.of("Contact", "jobTitle"), List.of("Contact", "employer"), List.of("Contact", "emails"),
      List.of("Contact", "label"), List.of("EmailAddress", "address"), List.of("Interaction", "with"), List.of("Interaction", "subject"),
      List.of("User", "name"), List.of("Team", "name"));

  /** All roles. */
  public final List<Role> roles = new ArrayList<>();
  /** All teams. */
  public final List<Team> teams = new ArrayList<>();
  /** All territories. */
  public final List<Territory> territories = new ArrayList<>();
  /** All users but the administrator. */
  public final List<User> users = new ArrayList<>();
  /** All records but the sources of rights, as they are stored. */
  public final Map<Ref, EObject> records = new LinkedHashMap<>();
  private final Random random;
  private final Store store;
  private final Principal administrator;
  private int tokens;

  /** Fills an empty base; the same seed gives the same world. */
  public RightsWorld(Store store, long seed) throws RapportException {
    this.store = store;
    this.random = new Random(seed);
    this.administrator = TestStores.administrator(store, "root");
    for (int i = 0; i < 5; i++) {
      Team team = (Team) Records.create(Literals.TEAM);
      team.setName(token());
      team.setParent(i == 0 || random.nextBoolean() ? null : proxy(teams.get(random.nextInt(i))));
      teams.add(team);
      Territory territory = (Territory) Records.create(Literals.TERRITORY);
      territory.setName(token());
      territory.setParent(i == 0 || random.nextBoolean() ? null : proxy(territories.get(random.nextInt(i))));
      territories.add(territory);
      roles.add(role());
    }
    for (int i = 0; i < 7; i++) {
      users.add(user(i));
    }
    save(teams);
    save(territories);
    save(roles);
    save(users);
    List<Root> made = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      made.add(account());
    }
    save(made);
    List<Root> others = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      others.add(contact(made));
    }
    save(others);
    List<Root> interactions = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      interactions.add(interaction(i % 2 == 0 ? made : others));
    }
    save(interactions);
    List<Ref> refs = new ArrayList<>();
    List.of(made, others, interactions, users, teams).forEach(list -> list.forEach(record -> refs.add(Records.ref(record))));
    records.putAll(store.load(administrator, refs));
  }

  /** Who may do everything. */
  public Principal administrator() {
    return administrator;
  }

  /** A user as one who calls. */
  public Principal principal(User user) {
    return TestStores.principal(user.getLogin(), Records.ref(user));
  }

  private String token() {
    return "tok" + tokens++ + "x";
  }

  private void save(List<? extends EObject> made) throws RapportException {
    TestStores.create(store, administrator, made.toArray(EObject[]::new));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SuppressWarnings("unchecked")
  private <T extends EObject> T proxy(T target) {
    return (T) Records.proxy(store.types(), Records.ref(target));
  }

  private Role role() {
    Role role = (Role) Records.create(Literals.ROLE);
    role.setName(token());
    for (String type : List.of("Account", "Contact", "Interaction", "User", "*")) {
      if (random.nextInt(4) > 0) {
        Permission line = (Permission) Records.create(Literals.PERMISSION);
        line.setType(type);
        line.setRead(any(List.of(Scope.values())));
        line.setChange(any(List.of(Scope.values())));
        line.setDelete(any(List.of(Scope.values())));
        line.setCreate(random.nextBoolean());
        line.setExport(random.nextBoolean());
        line.setMassChange(random.nextBoolean());
        role.getPermissions().add(line);
      }
    }
    for (List<String> field : FIELDS) {
      if (random.nextInt(3) == 0) {
        FieldRule rule = (FieldRule) Records.create(Literals.FIELD_RULE);
        rule.setType(field.get(0));
        rule.setFeature(field.get(1));
        rule.setAccess(any(List.of(FieldAccess.HIDDEN, FieldAccess.HIDDEN, FieldAccess.READ_ONLY)));
        role.getFieldRules().add(rule);
      }
    }
    return role;
  }

  private User user(int number) {
    User user = (User) Records.create(Literals.USER);
    user.setLogin("user" + number);
    user.setName(token());
    user.setActive(number != 6);
    user.setTeam(random.nextInt(4) == 0 ? null : proxy(any(teams)));
    int count = number == 5 ? 0 : 1 + random.nextInt(2);
    for (Role role : roles.subList(number % 4, Math.min(roles.size(), number % 4 + count))) {
      RoleLink link = (RoleLink) Records.create(Literals.ROLE_LINK);
      link.setRole(proxy(role));
      user.getRoles().add(link);
    }
    if (random.nextBoolean()) {
      TerritoryLink link = (TerritoryLink) Records.create(Literals.TERRITORY_LINK);
      link.setTerritory(proxy(any(territories)));
      user.getTerritories().add(link);
    }
    return user;
  }

  private void secure(Root record) {
    record.setOwner(random.nextInt(6) == 0 ? proxy(users.get(0)) : proxy(any(users)));
    for (int i = random.nextInt(3); i > 1; i--) {
      Share share = (Share) Records.create(Literals.SHARE);
      if (random.nextBoolean()) {
        share.setUser(proxy(any(users)));
      } else {
        share.setTeam(proxy(any(teams)));
      }
      share.setLevel(any(List.of(ShareLevel.values())));
      record.getShares().add(share);
    }
  }

  private void reach(Party party) {
    secure(party);
    party.setTerritory(random.nextBoolean() ? null : proxy(any(territories)));
    for (int i = random.nextInt(3); i > 0; i--) {
      EmailAddress email = (EmailAddress) Records.create(Literals.EMAIL_ADDRESS);
      email.setAddress(token() + "@x.org");
      party.getEmails().add(email);
    }
    party.setNotes(token());
  }

  private Account account() {
    Account account = (Account) Records.create(Literals.ACCOUNT);
    account.setName(token());
    account.setIndustry(random.nextBoolean() ? token() : null);
    account.setStaff(random.nextInt(4));
    reach(account);
    return account;
  }

  private Contact contact(List<Root> accounts) {
    Contact contact = (Contact) Records.create(Literals.CONTACT);
    if (random.nextInt(3) > 0) {
      contact.setFamilyName(token());
    }
    contact.setJobTitle(random.nextBoolean() ? token() : null);
    contact.setEmployer(random.nextInt(3) == 0 ? null : (Account) proxy(any(accounts)));
    reach(contact);
    return contact;
  }

  private Interaction interaction(List<Root> parties) {
    Interaction interaction = (Interaction) Records.create(Literals.INTERACTION);
    interaction.setWith((Party) proxy(any(parties)));
    interaction.setSubject(random.nextInt(3) == 0 ? null : token());
    interaction.setText(token());
    interaction.setWhen(Instant.parse("2026-11-20T10:00:00Z").plusSeconds(random.nextInt(4) * 86_400L));
    secure(interaction);
    return interaction;
  }

  /** The texts of records that stand in a text. */
  public static Set<String> tokens(String text) {
    return ANY_TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
  }

  /** The records that have been made, by type. */
  public List<EObject> all(String type) {
    return records.entrySet().stream().filter(each -> each.getKey().type().equals(type)).map(Map.Entry::getValue).toList();
  }

  /** The parents of a tree by id. */
  public static Map<UUID, UUID> parents(List<? extends EObject> places, EReference parent) {
    Map<UUID, UUID> result = new HashMap<>();
    places.forEach(place -> result.put(Records.id(place), id(place, parent)));
    return result;
  }

  /** The id that a reference holds, null for none. */
  public static UUID id(EObject object, EReference reference) {
    return object.eGet(reference, false) instanceof EObject target ? Records.ref(target).id() : null;
  }

  /** The class of a type. */
  public EClass eClass(String type) {
    return store.types().find(type).map(RecordType::eClass).orElseThrow();
  }
}
