package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.tests.query.QueryBase.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Query.Sort;
import org.rapport.testing.TestDatabase;

/** Jumps into the middle of long lists, by the keys that were sampled. */
class JumpTest {

  private static final int RECORDS = 9_000;
  private static final Bases BASES = new Bases(JumpTest::fill);

  /** Accounts of which some have the same industry and some none. */
  private static void fill(QueryBase base) throws SQLException {
    base.connection().setAutoCommit(false);
    for (int i = 0; i < RECORDS; i++) {
      base.insert(record("Account", "name", "Customer " + i * 7919 % RECORDS, "industry", i % 3 == 0 ? null : i % 2 == 0 ? "Many"
          : "Industry " + i % 50));
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
        List.of("name"));
  }

  private static List<UUID> ids(Page page) {
    return page.rows().stream().map(row -> row.ref().id()).toList();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aJumpComesToTheSameRowsAsCountingFromTheFirst(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String sort : List.of("", "name", "-name", "-industry", "staff")) {
      for (String where : sort.endsWith("name") ? List.of("", "industry is null or industry = 'Many'") : List.of("")) {
        List<UUID> all = ids(base.page(query(where, sort), PageRequest.first(RECORDS)));
        for (int offset : List.of(6_500, 1_999, 2_000, 4_001, 3_000, 5_999, 8_999, 20_000)) {
          List<UUID> expected = all.subList(Math.min(offset, all.size()), Math.min(offset + 30, all.size()));
          assertEquals(expected, ids(base.page(query(where, sort), PageRequest.at(offset, 30))), sort + " at " + offset + " of " + where);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSecondJumpReadsFromTheNearestKeyAndFollowsTheIndex(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String sort : List.of("name", "-name", "industry", "-industry")) {
      base.page(query("", sort), PageRequest.at(8_500, 20));
      base.plans();
      base.page(query("", sort), PageRequest.at(4_321, 20));
      List<String> plans = base.plans();
      assertTrue(plans.size() <= 5, plans.size() + " statements by " + sort);
      for (String plan : plans) {
        assertFalse(plan.contains(database == TestDatabase.H2 ? ".tableScan" : "Seq Scan on crm_account"), sort + ": " + plan);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void goingOnFromAJumpMissesNoRowAndMeetsNoneTwice(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    List<UUID> all = ids(base.page(query("", "-industry"), PageRequest.first(RECORDS)));
    List<UUID> met = new ArrayList<>();
    Page page = base.page(query("", "-industry"), PageRequest.at(4_500, 700));
    met.addAll(ids(page));
    while (page.next() != null) {
      page = base.page(query("", "-industry"), PageRequest.after(page.next(), 700));
      met.addAll(ids(page));
    }
    assertEquals(all.subList(4_500, RECORDS), met);
    assertEquals(met.size(), new HashSet<>(met).size());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void changesShiftAJumpByTheirNumberAndManyOfThemLetItCountAgain(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    Query byName = query("name ~ 'customer'", "name");
    base.page(byName, PageRequest.at(5_000, 10));
    for (int i = 0; i < 3; i++) {
      base.insert(record("Account", "name", "A customer before all others " + i));
    }
    base.engine().changed(List.of("Account", "Task", "acme.Gone"));
    List<UUID> now = ids(base.page(byName, PageRequest.exactly(4_990, 40)));
    List<UUID> near = ids(base.page(byName, PageRequest.at(5_000, 10)));
    assertTrue(now.containsAll(near), "within the ten rows around");
    base.engine().changed(Stream.generate(() -> "Account").limit(1_000).toList());
    assertEquals(now.subList(10, 20), ids(base.page(byName, PageRequest.at(5_000, 10))));
    base.execute("DELETE FROM \"crm_account\" WHERE \"name\" LIKE 'A customer%'");
    base.engine().changed(Stream.generate(() -> "Account").limit(1_000).toList());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anOrderWithoutAnIndexSaysSo(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String sort : List.of("", "name", "-industry", "customerSince", "owner")) {
      assertEquals(List.of(), base.page(query("", sort), PageRequest.first(3)).unindexed(), sort);
    }
    for (String sort : List.of("notes", "owner.name", "owner.team.name")) {
      assertEquals(List.of(sort), base.page(query("", "-" + sort), PageRequest.first(3)).unindexed(), sort);
    }
  }
}
