package org.rapport.cli.tests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.session.Session;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.LinkKind;
import org.rapport.model.crm.SettingLevel;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** A base with one user of a random role, others whose records are theirs, and records that hold nothing but tokens. */
final class VerbWorld {

  /** Who asks. */
  static final String LIMITED = "limited";

  final Random random;
  final VerbRights rights;
  final VerbMemory memory;
  /** Changes and batches of the administrator. */
  final List<UUID> changes = new ArrayList<>();
  /** What one is told of oneself, whatever the role says. */
  final Set<String> own = new HashSet<>();
  /** Records whose making was taken back: they are gone without lying in the bin. */
  final Set<Ref> unmade = new HashSet<>();
  private final Session session;
  private final List<EObject> made = new ArrayList<>();
  private final List<Ref> owners = new ArrayList<>();
  private final List<Ref> accounts = new ArrayList<>();
  private final List<Ref> contacts = new ArrayList<>();
  private final List<Ref> tags = new ArrayList<>();

  VerbWorld(Session administrator, long seed) throws RapportException {
    session = administrator;
    random = new Random(seed);
    rights = new VerbRights(random);
    memory = new VerbMemory(session);
    people();
    records();
    past();
    memory.look();
  }

  String token() {
    return String.format("q%012x", random.nextLong() & 0xffff_ffff_ffffL);
  }

  int number() {
    return 1_000_000_000 + random.nextInt(1_000_000_000);
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void people() throws RapportException {
    Ref mine = make("Team", "name", own(token()));
    Ref inside = make("Team", "name", token(), "parent", mine);
    Ref other = make("Team", "name", token());
    EObject role = record("Role", "name", own(token()));
    rights.lines().forEach((type, line) -> row(role, "permissions", "type", type, "read", line.read(), "change", line.change(), "delete",
        line.delete(), "create", line.create(), "export", line.export(), "massChange", line.many()));
    rights.rules().forEach((field, access) -> row(role, "fieldRules", "type", field.split("\\.")[0], "feature", field.split("\\.")[1],
        "access", access));
    make(role);
    EObject limited = record("User", "login", LIMITED, "name", own(token()), "team", mine, "active", true);
    row(limited, "roles", "role", Records.ref(role));
    owners.add(make(limited));
    owners.add(make("User", "login", "mate", "name", token(), "team", inside, "active", true));
    owners.add(make("User", "login", "other", "name", token(), "team", other, "active", true));
    owners.add(null);
    save();
    rights.reach(owners.get(0).id(), Set.of(owners.get(0).id(), owners.get(1).id()));
  }

  private String own(String token) {
    own.add(token);
    return token;
  }

  private void records() throws RapportException {
    for (int i = 0; i < 4; i++) {
      tags.add(make("Tag", "name", token(), "owner", any(owners)));
    }
    for (int i = 0; i < 6; i++) {
      accounts.add(make(account()));
    }
    save();
    for (int i = 0; i < 6; i++) {
      contacts.add(make(contact()));
    }
    save();
    Ref kind = kind();
    for (int i = 0; i < 4; i++) {
      make("Relationship", "from", any(contacts), "to", any(accounts), "kind", kind, "role", token(), "notes", token(), "owner", any(owners),
          "since", LocalDate.of(2025, 1, 1 + random.nextInt(20)), "until", LocalDate.of(2025, 2, 1 + random.nextInt(20)));
      make("Note", "about", any(accounts), "title", token(), "text", token(), "owner", any(owners));
      make("Interaction", "with", any(contacts), "when", Instant.parse("2026-11-20T10:00:00Z"), "subject", random.nextBoolean() ? token() : null,
          "text", token(), "owner", any(owners));
      make("Setting", "key", token(), "value", token(), "level", i == 0 ? SettingLevel.BASE : SettingLevel.USER, "user",
          i == 0 ? null : owners.get(i - 1), "owner", any(owners));
    }
    save();
  }

  private Ref kind() throws RapportException {
    return session.store().page(session.principal(), new Query("RelationshipKind", "exclusive = false", List.of(), List.of()),
        PageRequest.first(1)).rows().get(0).ref();
  }

  private EObject account() {
    EObject account = record("Account", "name", token(), "industry", random.nextBoolean() ? token() : null, "vatNumber", token(), "staff",
        number(), "notes", token(), "budget", new Money(BigDecimal.valueOf(number()), "EUR"), "owner", any(owners));
    row(account, "externalIds", "value", token());
    return reach(account);
  }

  private EObject contact() {
    EObject contact = record("Contact", "familyName", random.nextInt(3) == 0 ? null : token(), "jobTitle", token(), "nickname",
        random.nextBoolean() ? token() : null, "notes", token(), "employer", random.nextInt(3) == 0 ? null : any(accounts), "owner", any(owners));
    return reach(contact);
  }

  private EObject reach(EObject party) {
    for (int i = random.nextInt(3); i > 0; i--) {
      row(party, "emails", "address", token() + "@x.org");
    }
    if (random.nextBoolean()) {
      row(party, "tags", "tag", any(tags));
      row(party, "links", "url", "xmpp:" + token(), "kind", LinkKind.MESSAGING);
    }
    return party;
  }

  /** Values that were there before, records in the bin, and changes that were taken back. */
  private void past() throws RapportException {
    memory.look();
    for (Ref account : accounts) {
      set(account, "industry", token());
      set(account, "staff", number());
    }
    for (Ref contact : contacts) {
      set(contact, "jobTitle", token());
    }
    memory.look();
    session.store().undo(session.principal(), changes.get(changes.size() - 1));
    commit(List.of(ChangeSet.delete(accounts.remove(0), 0), ChangeSet.delete(contacts.remove(0), 0)));
    commit(List.of(ChangeSet.delete(tags.remove(0), 0)));
    unmade.add(make("Tag", "name", token(), "owner", any(owners)));
    unmade.add(make(account()));
    save();
    memory.look();
    session.store().undo(session.principal(), changes.get(changes.size() - 1));
  }

  private void set(Ref ref, String feature, Object value) throws RapportException {
    EObject before = session.store().load(session.principal(), ref).orElseThrow();
    EObject after = EcoreUtil.copy(before);
    after.eSet(after.eClass().getEStructuralFeature(feature), value);
    commit(List.of(ChangeSets.diff(before, after)));
  }

  private void commit(List<ChangeSet> sets) throws RapportException {
    List<Change> done = session.store().commit(session.principal(), sets);
    changes.add(done.get(0).batch() == null ? done.get(0).id() : done.get(0).batch());
  }

  private Ref make(String type, Object... values) {
    return make(record(type, values));
  }

  private Ref make(EObject record) {
    made.add(record);
    return Records.ref(record);
  }

  /** Saves what was made since the last time. */
  private void save() throws RapportException {
    commit(made.stream().map(ChangeSets::create).toList());
    made.clear();
  }

  private EObject record(String type, Object... values) {
    return filled(Records.create(eClass(type)), values);
  }

  /** The class of a type, with its fields of one's own. */
  EClass eClass(String type) {
    return session.store().types().find(type).orElseThrow().eClass();
  }

  private void row(EObject record, String list, Object... values) {
    EReference rows = (EReference) record.eClass().getEStructuralFeature(list);
    @SuppressWarnings("unchecked")
    EList<EObject> all = (EList<EObject>) record.eGet(rows);
    all.add(filled(Records.create(rows.getEReferenceType()), values));
  }

  private EObject filled(EObject object, Object... values) {
    for (int i = 0; i < values.length; i += 2) {
      EStructuralFeature feature = object.eClass().getEStructuralFeature((String) values[i]);
      Object value = values[i + 1];
      if (value != null) {
        object.eSet(feature, value instanceof Ref ref ? Records.proxy(session.store().types(), ref) : value);
      }
    }
    return object;
  }

  /** The features of a type that the role hides, and those of its rows as a path. */
  List<String> hidden(String type) {
    List<String> result = new ArrayList<>();
    for (EStructuralFeature feature : eClass(type).getEAllStructuralFeatures()) {
      if (rights.hides(type, type, feature.getName())) {
        result.add(feature.getName());
      } else if (feature instanceof EReference list && list.isContainment()) {
        String owner = list.getEReferenceType().getName();
        list.getEReferenceType().getEAllStructuralFeatures().stream().filter(each -> rights.hides(type, owner, each.getName()))
            .forEach(each -> result.add(feature.getName() + "." + each.getName()));
      }
    }
    return result;
  }

  /** The names of features that are hidden wherever there are any. */
  Set<String> unnamed() {
    Set<String> hidden = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (String type : VerbRights.TYPES) {
      hidden(type).forEach(path -> hidden.add(path.replaceAll(".*\\.", "")));
      for (EStructuralFeature feature : eClass(type).getEAllStructuralFeatures()) {
        (rights.hides(type, type, feature.getName()) ? hidden : shown).add(feature.getName());
        if (feature instanceof EReference list && list.isContainment()) {
          String owner = list.getEReferenceType().getName();
          list.getEReferenceType().getEAllStructuralFeatures().stream().filter(each -> !rights.hides(type, owner, each.getName()))
              .forEach(each -> shown.add(each.getName()));
        }
      }
    }
    hidden.removeAll(shown);
    return hidden;
  }

  @Override
  public String toString() {
    return LIMITED + " with " + rights;
  }
}
