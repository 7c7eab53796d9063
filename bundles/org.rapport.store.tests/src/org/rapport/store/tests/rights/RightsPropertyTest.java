package org.rapport.store.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.User;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.query.Condition;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.RightsModel;
import org.rapport.testing.RightsWorld;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Every verb of the store, asked by users with random rights, against a plain model of these rights. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RightsPropertyTest {

  private static final long[] SEEDS = Arrays.stream(System.getProperty("rapport.rights.seeds", "1,2").split(",")).mapToLong(Long::parseLong).toArray();

  @TempDir
  Path folder;

  @Parameter
  TestDatabase database;

  private Store store;
  private RightsWorld world;
  private RightsModel model;
  private Principal principal;
  private Map<Ref, EObject> seen;
  private Set<String> texts;

  /** What is done as each user of each random base. */
  private interface Asking {
    void ask() throws Exception;
  }

  private void asEveryUser(Asking asking) throws Exception {
    for (long seed : SEEDS) {
      try (Store open = Stores.open(database.fresh(folder), TestStores.crmTypes())) {
        store = open;
        world = new RightsWorld(store, seed);
        for (User user : world.users) {
          model = new RightsModel(world, user);
          principal = world.principal(user);
          seen = model.seen();
          texts = new HashSet<>();
          RightsModel.texts(seen).forEach(text -> texts.addAll(RightsWorld.tokens(text)));
          asking.ask();
        }
      }
    }
  }

  /** Fails where an output holds a text that the user does not see. */
  private void assertNothingShows(Object output) {
    Set<String> found = RightsWorld.tokens(String.valueOf(output));
    found.removeAll(texts);
    assertEquals(Set.of(), found, principal.login() + " sees it in: " + output);
  }

  private List<Ref> refs() {
    return List.copyOf(world.records.keySet());
  }

  private static String text(EObject record) {
    StringBuilder result = new StringBuilder();
    for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
      if (feature instanceof EReference list && list.isContainment()) {
        for (Object row : (List<?>) record.eGet(list)) {
          result.append(list.getName()).append('{').append(text((EObject) row)).append('}');
        }
      } else {
        result.append(feature.getName()).append('=').append(Values.get(record, feature)).append(';');
      }
    }
    return result.toString();
  }

  private List<EStructuralFeature> single(String type) {
    return world.eClass(type).getEAllStructuralFeatures().stream().filter(feature -> !feature.isMany() && !feature.getName().equals("id"))
        .toList();
  }

  private boolean hides(String type, EStructuralFeature feature) {
    return model.hides(type, type, feature.getName());
  }

  @Test
  void recordsAreLoadedAndLabelledAsFarAsTheyAreSeen() throws Exception {
    asEveryUser(() -> {
      Map<Ref, EObject> loaded = store.load(principal, refs());
      assertEquals(seen.keySet(), loaded.keySet());
      loaded.forEach((ref, record) -> assertEquals(text(seen.get(ref)), text(record)));
      Map<Ref, String> labels = new HashMap<>();
      seen.forEach((ref, record) -> {
        if (!model.hides(ref.type(), ref.type(), "label") && !model.hidesName(world.records.get(ref))) {
          labels.put(ref, record.eGet(Literals.ROOT__LABEL) == null ? "" : (String) record.eGet(Literals.ROOT__LABEL));
        }
      });
      assertEquals(labels, store.labels(principal, refs()));
    });
  }

  @Test
  void listsHaveTheRowsAndValuesThatAreSeen() throws Exception {
    asEveryUser(() -> {
      for (String type : RightsWorld.TYPES) {
        List<String> columns = new ArrayList<>();
        single(type).stream().filter(feature -> !hides(type, feature)).forEach(feature -> columns.add(feature.getName()));
        List<Page.Row> rows = all(new Query(type, "", List.of(), columns));
        assertEquals(mine(type).stream().map(Records::ref).sorted(java.util.Comparator.comparing(Ref::id)).toList(),
            rows.stream().map(Page.Row::ref).sorted(java.util.Comparator.comparing(Ref::id)).toList());
        for (Page.Row row : rows) {
          for (int i = 0; i < columns.size(); i++) {
            EStructuralFeature feature = world.eClass(type).getEStructuralFeature(columns.get(i));
            Serializable value = Values.get(seen.get(row.ref()), feature);
            assertEquals(value, row.values().get(i) instanceof Page.Labelled labelled ? labelled.ref() : row.values().get(i), columns.get(i));
          }
        }
        assertNothingShows(rows);
        assertEquals(rows.size(), store.count(principal, Query.all(type), 0).count());
        assertEquals(Math.min(3, rows.size()), store.count(principal, Query.all(type), 3).count());
      }
    });
  }

  private List<EObject> mine(String type) {
    return seen.entrySet().stream().filter(each -> each.getKey().type().equals(type)).map(Map.Entry::getValue).toList();
  }

  /** All rows of a list, page by page. */
  private List<Page.Row> all(Query query) throws RapportException {
    List<Page.Row> rows = new ArrayList<>();
    PageRequest request = PageRequest.first(3);
    while (true) {
      Page page = store.page(principal, query, request);
      rows.addAll(page.rows());
      assertEquals(page.rows(), store.page(principal, query, PageRequest.at(rows.size() - page.rows().size(), 3)).rows(), "by offset");
      if (page.next() == null) {
        return rows;
      }
      request = PageRequest.after(page.next(), 3);
    }
  }

  @Test
  void listsAreInTheOrderOfWhatIsSeen() throws Exception {
    asEveryUser(() -> {
      for (String type : RightsWorld.TYPES) {
        for (EStructuralFeature feature : single(type)) {
          boolean label = feature instanceof EReference;
          boolean sorted = label || feature.getEType() == org.eclipse.emf.ecore.EcorePackage.Literals.ESTRING
              && org.rapport.model.Annotations.flag(feature, "sortable");
          if (hides(type, feature) || !sorted) {
            continue;
          }
          for (boolean descending : new boolean[] {false, true}) {
            List<Page.Row> rows = all(new Query(type, "", List.of(new Query.Sort(feature.getName(), descending)), List.of()));
            List<Ref> expected = mine(type).stream().sorted((a, b) -> compare(key(a, feature), key(b, feature), a, b, descending))
                .map(Records::ref).toList();
            assertEquals(expected, rows.stream().map(Page.Row::ref).toList(), principal.login() + " " + type + " by " + feature.getName());
          }
        }
      }
    });
  }

  /** The text by which a record is sorted, null for none. */
  private String key(EObject record, EStructuralFeature feature) {
    Serializable value = Values.get(record, feature);
    EObject target = value instanceof Ref ref ? seen.get(ref) : null;
    return value instanceof Ref ? target == null ? null : (String) target.eGet(Literals.ROOT__LABEL) : (String) value;
  }

  private static int compare(String a, String b, EObject one, EObject other, boolean descending) {
    int ids = Records.id(one).toString().compareTo(Records.id(other).toString()) * (descending ? -1 : 1);
    if (a == null || b == null) {
      return a == b ? ids : a == null ? 1 : -1;
    }
    int compared = java.util.Arrays.compareUnsigned(SortKeys.key(a), SortKeys.key(b)) * (descending ? -1 : 1);
    return compared != 0 ? compared : ids;
  }

  @Test
  void conditionsFindWhatTheyFindAmongWhatIsSeen() throws Exception {
    asEveryUser(() -> {
      for (String type : RightsWorld.TYPES) {
        for (String where : conditions(type)) {
          Condition condition = Condition.parse(store.types(), type, where);
          Set<Ref> expected = new HashSet<>();
          mine(type).stream().filter(record -> condition.matches(record, principal, Instant.now(), RightsModel.lookup(seen)))
              .forEach(record -> expected.add(Records.ref(record)));
          Set<Ref> found = new HashSet<>();
          store.page(principal, new Query(type, where, List.of(), List.of()), PageRequest.first(100)).rows()
              .forEach(row -> found.add(row.ref()));
          assertEquals(expected, found, principal.login() + " " + type + ": " + where);
          assertEquals(expected.size(), store.count(principal, new Query(type, where, List.of(), List.of()), 0).count(), where);
        }
      }
    });
  }

  private List<String> conditions(String type) {
    List<String> result = new ArrayList<>();
    for (EStructuralFeature feature : single(type)) {
      String name = feature.getName();
      if (!hides(type, feature)) {
        result.add(name + " is null");
        result.add(name + " is not null");
        for (EObject other : world.all(type).subList(0, 3)) {
          if (Values.get(other, feature) instanceof String text && text.matches(RightsWorld.TOKEN)) {
            result.addAll(List.of(name + " = '" + text + "'", "not " + name + " ~ '" + text + "'"));
          } else if (Values.get(other, feature) instanceof Ref ref && world.records.get(ref) != null) {
            Object label = world.records.get(ref).eGet(Literals.ROOT__LABEL);
            result.addAll(List.of(name + " = " + ref.id(), name + " ~ '" + label + "'", name + " != '" + label + "'"));
          }
        }
      }
    }
    List<String> paths = switch (type) {
      case "Contact" -> List.of("employer:Account:name", "employer:Account:staff", "employer:Account:owner");
      case "Interaction" -> List.of("with:Account:notes", "owner:User:name");
      default -> List.of("owner:User:name", "territory:Territory:name");
    };
    for (String path : paths) {
      String[] parts = path.split(":");
      if (!model.hides(type, type, parts[0]) && !model.hides(parts[1], parts[1], parts[2])) {
        result.add(parts[0] + "." + parts[2] + " is null");
        result.add(parts[0] + "." + parts[2] + " is not null and owner is not null".replace("owner is not null",
            model.hides(type, type, "owner") ? "id is not null" : "owner = me or " + parts[0] + "." + parts[2] + " is not null"));
      }
    }
    if (type.equals("Account") && !model.hides("Contact", "Contact", "employer")) {
      result.addAll(List.of("exists Contact where employer = this", "not exists Contact where employer = this"));
    }
    if (!type.equals("Interaction") && !model.hides("Interaction", "Interaction", "with")) {
      result.add("(exists Interaction where with = this) and createdAt is not null");
    }
    if (!type.equals("Interaction") && !model.hides(type, type, "emails") && !model.hides(type, "EmailAddress", "address")) {
      result.addAll(List.of("emails.address ~ 'tok1'", "emails is null"));
    }
    return result;
  }

  @Test
  void aHiddenFeatureIsAsIfItWereNotThere() throws Exception {
    asEveryUser(() -> {
      for (String type : RightsWorld.TYPES) {
        for (EStructuralFeature feature : world.eClass(type).getEAllStructuralFeatures()) {
          if (hides(type, feature)) {
            for (String name : List.of(feature.getName(), "zzz")) {
              RapportException where = refused(() -> store.count(principal, new Query(type, name + " is null", List.of(), List.of()), 0));
              assertUnknown(type, name, where);
              assertUnknown(type, name, refused(() -> page(type, name, null)));
              assertUnknown(type, name, refused(() -> page(type, null, name)));
              assertUnknown(type, name, refused(() -> store.groups(principal, new GroupQuery(type, "", List.of(name), List.of()))));
            }
          }
        }
      }
    });
  }

  private void assertUnknown(String type, String name, RapportException refused) {
    assertEquals("unknown-feature", refused.code());
    assertTrue(refused.getMessage().contains(type + " has no feature '" + name + "'."), refused.getMessage());
    for (EStructuralFeature feature : world.eClass(type).getEAllStructuralFeatures()) {
      assertFalse(hides(type, feature) && Pattern.compile("\\b" + feature.getName() + "\\b").matcher(refused.hint()).find(), refused.hint());
    }
  }

  private void page(String type, String column, String sort) throws RapportException {
    store.page(principal, new Query(type, "", sort == null ? List.of() : List.of(new Query.Sort(sort, false)),
        column == null ? List.of() : List.of(column)), PageRequest.first(3));
  }

  private interface Call {
    void run() throws RapportException;
  }

  private static RapportException refused(Call call) {
    return assertThrows(RapportException.class, call::run);
  }

  @Test
  void groupsCountWhatIsSeen() throws Exception {
    asEveryUser(() -> {
      for (String type : RightsWorld.TYPES) {
        for (EStructuralFeature feature : single(type)) {
          if (!hides(type, feature)) {
            List<Group> groups = store.groups(principal, new GroupQuery(type, "", List.of(feature.getName()), List.of()));
            Map<Serializable, Long> expected = new HashMap<>();
            mine(type).forEach(record -> expected.merge(Values.get(record, feature), 1L, Long::sum));
            Map<Serializable, Long> found = new HashMap<>();
            groups.forEach(group -> found.merge(group.keys().get(0) instanceof Page.Labelled labelled ? labelled.ref() : group.keys().get(0),
                group.count(), Long::sum));
            assertEquals(expected, found, type + " by " + feature.getName());
            assertNothingShows(groups);
          }
        }
      }
    });
  }

  @Test
  void historyAndChangesShowWhatTheRecordShows() throws Exception {
    asEveryUser(() -> {
      for (Ref ref : refs()) {
        Change created = store.history(world.administrator(), ref).get(0);
        List<Change> history = store.history(principal, ref);
        assertEquals(seen.containsKey(ref), !history.isEmpty());
        assertEquals(seen.containsKey(ref), store.change(principal, created.id()).isPresent());
        assertNothingShows(history);
        history.forEach(change -> change.set().features()
            .forEach(each -> assertFalse(model.hides(ref.type(), ref.type(), each.feature()), each.feature())));
        if (!seen.containsKey(ref)) {
          UUID nobody = UUID.randomUUID();
          RapportException unseen = refused(() -> store.undo(principal, created.id()));
          RapportException missing = refused(() -> store.undo(principal, nobody));
          assertEquals(missing.getMessage(), unseen.getMessage().replace(created.id().toString(), nobody.toString()));
          assertEquals(missing.code(), unseen.code());
        }
      }
    });
  }

  @Test
  void changesAndDeletionsNeedTheirRights() throws Exception {
    asEveryUser(() -> {
      for (String type : RightsWorld.TYPES) {
        for (EObject record : world.all(type)) {
          Ref ref = Records.ref(record);
          FeatureChange edit = new FeatureChange("createdBy".equals(type) ? "" : notes(type), null, "changed");
          ChangeSet set = new ChangeSet(ref, Kind.UPDATE, Records.version(record) + 90, List.of(edit), List.of());
          ChangeSet nothing = new ChangeSet(ref, Kind.UPDATE, Records.version(record) + 90, List.of(), List.of());
          ChangeSet deletion = ChangeSet.delete(ref, Records.version(record) + 90);
          if (!seen.containsKey(ref)) {
            assertMissing(set);
            assertMissing(deletion);
            continue;
          }
          boolean mayEdit = model.changes(record) && model.field(type, type, edit.feature()) == FieldAccess.FULL;
          assertEquals(mayEdit ? "conflict" : "not-allowed", refused(() -> store.commit(principal, List.of(set))).code());
          assertEquals(model.deletes(record) ? "conflict" : "not-allowed", refused(() -> store.commit(principal, List.of(deletion))).code());
          if (model.changes(record)) {
            assertEquals(List.of(), store.commit(principal, List.of(nothing)));
            assertHiddenIsUnknown(type, ref);
          }
        }
        assertEquals(model.exports(type), allowed(() -> store.exporting(principal, type)));
        assertEquals(model.creates(type), store.rights(principal).of(type).create());
        assertEquals(model.massChanges(type), store.rights(principal).of(type).massChange());
      }
    });
  }

  private static String notes(String type) {
    return type.equals("Interaction") ? "text" : "notes";
  }

  private void assertMissing(ChangeSet set) {
    UUID nobody = UUID.randomUUID();
    RapportException unseen = refused(() -> store.commit(principal, List.of(set)));
    ChangeSet other = new ChangeSet(new Ref(set.root().type(), nobody), set.kind(), set.baseVersion(), set.features(), set.rows());
    RapportException missing = refused(() -> store.commit(principal, List.of(other)));
    assertEquals("not-found", unseen.code());
    assertEquals(missing.getMessage(), unseen.getMessage().replace(set.root().id().toString(), nobody.toString()));
  }

  private void assertHiddenIsUnknown(String type, Ref ref) {
    for (EStructuralFeature feature : single(type)) {
      if (hides(type, feature) && !RecordType.isComputed(feature)) {
        RapportException hidden = refused(() -> store.commit(principal, List.of(setting(ref, feature.getName()))));
        RapportException unknown = refused(() -> store.commit(principal, List.of(setting(ref, "zzz"))));
        assertEquals(unknown.getMessage(), hidden.getMessage().replace("'" + feature.getName() + "'", "'zzz'"));
      }
    }
  }

  private static ChangeSet setting(Ref ref, String feature) {
    return new ChangeSet(ref, Kind.UPDATE, 1, List.of(new FeatureChange(feature, null, "x")), List.of());
  }

  private static boolean allowed(Call call) {
    try {
      call.run();
      return true;
    } catch (RapportException e) {
      assertEquals("not-allowed", e.code());
      return false;
    }
  }
}
