package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rapport.store.tests.query.QueryBase.object;
import static org.rapport.store.tests.query.QueryBase.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Query.Sort;
import org.rapport.testing.TestDatabase;

/** What has an index is answered from it, on the tables that the store itself makes. */
class PlanTest {

  private static final int RECORDS = 4_000;
  private static final Bases BASES = new Bases(PlanTest::fill);

  private static void fill(QueryBase base) throws SQLException {
    base.connection().setAutoCommit(false);
    for (int i = 0; i < RECORDS; i++) {
      EObject account = record("Account", "name", "Customer " + i * 7919 % RECORDS, "industry", i % 3 == 0 ? null : "Industry " + i % 10,
          "staff", i % 2 == 0 ? null : i, "customerSince", LocalDate.of(2020, 1, 1).plusDays(i % 1_000));
      @SuppressWarnings("unchecked")
      List<EObject> ids = (List<EObject>) account.eGet(CrmPackage.Literals.PARTY__EXTERNAL_IDS);
      ids.add(object(CrmPackage.Literals.EXTERNAL_ID, "value", "N" + i));
      base.insert(account);
    }
    base.connection().commit();
    base.connection().setAutoCommit(true);
    base.execute("ANALYZE");
  }

  @AfterAll
  static void closeBases() throws Exception {
    BASES.close();
  }

  private static Query query(String where, String sort) {
    return new Query("Account", where, sort.isEmpty() ? List.of() : List.of(new Sort(sort.replace("-", ""), sort.startsWith("-"))),
        List.of("name", "owner"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void pagesInAnIndexedOrderFollowTheIndex(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String sort : List.of("", "name", "-name", "label", "industry", "-industry", "customerSince", "-customerSince")) {
      base.plans();
      Page first = base.page(query("", sort), PageRequest.first(20));
      base.page(query("", sort), PageRequest.after(first.next(), 20));
      for (String plan : base.plans()) {
        assertNoScan(database, sort, plan);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void conditionsOnIndexedFeaturesDoNotScan(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String where : List.of("name = 'Customer 77'", "externalIds.value = 'N77'", "externalIds.value in ('N77', 'N78')",
        "externalIds.value = 'N77' and not staff = 3",
        "(name = 'Customer 77' or externalIds.value in ('N78')) and not staff = 3", "(externalIds.value in ('N77', 'N78')) and (not staff = 3)",
        "(name in ('Customer 77', 'Customer 78') or owner = " + new UUID(7, 7) + ") and not staff = 3", "id = " + base.idOf("Account", "Customer 77"))) {
      base.plans();
      assertEquals(where.contains("in (") || where.contains(" or ") ? 2 : 1, base.page(query(where, "name"), PageRequest.first(20)).rows().size(), where);
      for (String plan : base.plans()) {
        assertNoScan(database, where, plan);
      }
    }
  }

  private static void assertNoScan(TestDatabase database, String what, String plan) {
    assertFalse(plan.contains(database == TestDatabase.H2 ? ".tableScan" : "Seq Scan on crm_account"), what + ": " + plan);
  }
}
