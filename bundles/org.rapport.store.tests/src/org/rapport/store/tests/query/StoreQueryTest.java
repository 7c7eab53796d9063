package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.Condition;
import org.rapport.store.query.Lookup;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Query.Sort;
import org.rapport.store.query.Total;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Queries through the store find what was committed through it. */
class StoreQueryTest {

  private static final Principal ANNA = TestStores.principal("anna");
  private static final List<Sort> BY_NAME = List.of(new Sort("name", false));

  @TempDir
  private Path folder;

  private static List<String> names(Store store, String where) throws RapportException {
    return store.page(ANNA, new Query("Account", where, BY_NAME, List.of("name")), PageRequest.first(100)).rows().stream()
        .map(row -> (String) row.values().get(0)).toList();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void listsCountsAndGroupsFollowEachCommit(TestDatabase database) throws Exception {
    try (Store store = TestStores.open(database, folder, TestStores.crmTypes())) {
      Account first = account("Délmotte").industry("Food").staff(12).address("Rue 1", "4000", "Liège", "BE").externalId("erp", "12346").build();
      Account second = account("Zürcher").industry("Food").staff(3).build();
      TestStores.create(store, ANNA, first, second, account("abel").build());
      assertEquals(List.of("abel", "Délmotte", "Zürcher"), names(store, ""));
      assertEquals(List.of("Délmotte"), names(store, "name ~ 'delm' and addresses.city = 'Liège' and externalIds.value = '12346'"));
      assertEquals(List.of("abel", "Zürcher"), names(store, "not (staff > 3)"));
      assertEquals(List.of("abel", "Délmotte", "Zürcher"), names(store, "createdAt = today and createdBy = 'anna'"));
      assertEquals(new Total(2, false), store.count(ANNA, new Query("Account", "industry = 'Food'", List.of(), List.of()), 10));
      List<Group> groups = store.groups(ANNA, new GroupQuery("Account", "", List.of("industry"), List.of("staff")));
      assertEquals(List.of(2L, 1L), groups.stream().map(Group::count).toList());
      assertEquals("15", groups.get(0).sums().get(0).toString());

      EObject before = store.load(ANNA, Records.ref(first)).orElseThrow();
      Account after = (Account) store.load(ANNA, Records.ref(first)).orElseThrow();
      after.setName("Brasserie");
      after.getAddresses().clear();
      store.commit(ANNA, List.of(ChangeSets.diff(before, after)));
      store.commit(ANNA, List.of(ChangeSet.delete(Records.ref(second), 0)));
      assertEquals(List.of("abel", "Brasserie"), names(store, ""));
      assertEquals(List.of(), names(store, "addresses.city = 'Liège'"));
      assertEquals(List.of("abel", "Brasserie"), names(store, "addresses is null"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void referencesAreLabelledAndEvaluatedAsLoaded(TestDatabase database) throws Exception {
    try (Store store = TestStores.open(database, folder, TestStores.crmTypes())) {
      Account employer = account("Délmotte").build();
      TestStores.create(store, ANNA, employer);
      Ref ref = Records.ref(employer);
      EObject zoe = contact("Zoé", "Martin").employer(ref).email("zoe@example.org").build();
      TestStores.create(store, ANNA, zoe);
      Page page = store.page(ANNA, new Query("Contact", "employer = 'Délmotte'", List.of(new Sort("employer", true)),
          List.of("label", "employer", "employer.name", "emails.address")), PageRequest.first(5));
      assertEquals(List.of(Page.Row.of(Records.ref(zoe), "Zoé Martin", new Page.Labelled(ref, "Délmotte"), "Délmotte", "zoe@example.org")),
          page.rows());
      assertEquals(Map.of(ref, "Délmotte"), store.labels(ANNA, List.of(ref)));
      EObject loaded = store.load(ANNA, Records.ref(zoe)).orElseThrow();
      Map<Ref, EObject> others = store.load(ANNA, List.of(ref));
      for (String condition : List.of("employer.name ~ 'delm'", "employer = 'Délmotte'", "label = 'Zoé Martin'", "changedAt >= today")) {
        assertEquals(true, Condition.parse(store.types(), "Contact", condition).matches(loaded, ANNA, Instant.now(),
            lookup(others)), condition);
      }
    }
  }

  private static Lookup lookup(Map<Ref, EObject> known) {
    return new Lookup() {
      @Override
      public Optional<EObject> find(Ref ref) {
        return Optional.ofNullable(known.get(ref));
      }

      @Override
      public Stream<EObject> all(String type) {
        return known.values().stream().filter(each -> Records.ref(each).type().equals(type));
      }
    };
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void mistakesComeThroughWithTheirCode(TestDatabase database) throws Exception {
    try (Store store = TestStores.open(database, folder, TestStores.crmTypes())) {
      assertEquals("bad-condition", assertThrows(RapportException.class, () -> names(store, "name = ")).code());
      assertEquals("bad-value", assertThrows(RapportException.class, () -> names(store, "staff = 'x'")).code());
      assertEquals("unknown-feature", assertThrows(RapportException.class, () -> names(store, "nmae = 'x'")).code());
      assertEquals(List.of(), names(store, "name = 'x''; DROP TABLE \"crm_account\"; --'"));
      assertEquals(List.of(), names(store, ""));
    }
  }
}
