package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.tests.query.QueryBase.listOf;
import static org.rapport.store.tests.query.QueryBase.object;
import static org.rapport.store.tests.query.QueryBase.record;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Query.Sort;
import org.rapport.store.query.Total;
import org.rapport.testing.TestDatabase;

/** Rows, order, pages and counts of lists, on both databases. */
class PageTest {

  private static final UUID MISSING = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
  private static final Bases BASES = new Bases(PageTest::fill);

  private static void fill(QueryBase base) throws SQLException {
    EObject team = record("Team", "name", "North");
    EObject anna = record("User", "name", "Anna", "login", "anna", "team", Records.ref(team));
    EObject zoe = record("User", "name", "zoé", "login", "zoe");
    EObject account = record("Account", "name", "Delmotte");
    addRow(account, "addresses", object(CrmPackage.Literals.POSTAL_ADDRESS, "city", "Liège"));
    addRow(account, "addresses", object(CrmPackage.Literals.POSTAL_ADDRESS, "city", "Namur"));
    EObject contact = record("Contact", "familyName", "Abel");
    base.insert(team, anna, zoe, account, contact);
    EObject full = record("deal.Deal", "name", "full", "note", "b", "amount", Money.valueOf("12.5 EUR"), "score", 5, "hits", 7L, "ratio",
        new BigDecimal("2.50"), "active", true, "state", "won", "closing", LocalDate.of(2026, 11, 17), "seen",
        Instant.parse("2026-11-17T10:00:00.123456Z"), "token", MISSING, "party", Records.ref(account), "owner", Records.ref(anna));
    EObject line = object(DealModel.eClass("Line"), "text", "Stove", "quantity", 2, "price", Money.valueOf("10 EUR"));
    addRow(line, "parts", object(DealModel.eClass("Part"), "code", "P1"));
    addRow(full, "lines", line);
    addRow(full, "lines", object(DealModel.eClass("Line"), "text", "Pipe"));
    base.insert(full);
    base.insert(record("deal.Deal", "name", "lost party", "note", "B2", "party", new Ref("Account", MISSING), "owner", Records.ref(zoe)));
    base.insert(record("deal.Deal", "name", "by contact", "note", "a", "party", Records.ref(contact), "state", "lost"));
    for (int i = 0; i < 20; i++) {
      base.insert(record("deal.Deal", "name", "n" + i % 5, "score", i % 4 == 0 ? null : i % 3, "closing",
          i % 5 == 0 ? null : LocalDate.of(2026, 1, 1 + i % 7), "amount", i % 6 == 0 ? null : new Money(new BigDecimal(i), "EUR")));
    }
  }

  @SuppressWarnings("unchecked")
  private static void addRow(EObject owner, String feature, EObject row) {
    ((List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature))).add(row);
  }

  @AfterAll
  static void closeBases() throws Exception {
    BASES.close();
  }

  private static Query query(String where, String sort, String... columns) {
    List<Sort> sorts = sort.isEmpty() ? List.of() : Arrays.stream(sort.split(","))
        .map(s -> s.startsWith("-") ? new Sort(s.substring(1), true) : new Sort(s, false)).toList();
    return new Query("deal.Deal", where, sorts, List.of(columns));
  }

  private static List<Object> column(Page page, int column) {
    return page.rows().stream().<Object>map(row -> row.values().get(column)).toList();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void valuesAreWhatChangeSetsHold(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    Page page = base.page(query("name = 'full'", "", "id", "name", "note", "amount", "score", "hits", "ratio", "active", "state", "closing",
        "seen", "token", "version"), PageRequest.first(5));
    UUID id = base.idOf("deal.Deal", "full");
    assertEquals(List.of(Page.Row.of(new Ref("deal.Deal", id), id, "full", "b", Money.valueOf("12.50 EUR"), 5, 7L, new BigDecimal("2.5"),
        true, "won", LocalDate.of(2026, 11, 17), Instant.parse("2026-11-17T10:00:00.123456Z"), MISSING, 0L)), page.rows());
    assertNull(page.next());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void emptyValuesAreNull(TestDatabase database) throws Exception {
    Page page = BASES.on(database).page(query("name = 'by contact'", "", "amount", "score", "closing", "seen", "owner", "owner.name",
        "lines.text", "active"), PageRequest.first(5));
    assertEquals(listOf(null, null, null, null, null, null, null, null), page.rows().get(0).values());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void referencesCarryTheLabelOfTheirTargetOfAnyType(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    Page page = base.page(query("party is not null", "name", "party", "party.id", "owner"), PageRequest.first(5));
    UUID contact = base.idOf("Contact", "Abel");
    UUID account = base.idOf("Account", "Delmotte");
    assertEquals(listOf(new Page.Labelled(new Ref("Contact", contact), "Abel"), contact, null), page.rows().get(0).values());
    assertEquals(new Page.Labelled(new Ref("Account", account), "Delmotte"), page.rows().get(1).values().get(0));
    assertEquals(new Page.Labelled(new Ref("Account", MISSING), "Account"), page.rows().get(2).values().get(0));
    assertNull(page.rows().get(2).values().get(1));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void pathsTakeTheFirstRowOfAList(TestDatabase database) throws Exception {
    Page page = BASES.on(database).page(query("name = 'full'", "", "lines.text", "lines.price", "lines.parts.code", "party.addresses.city",
        "owner.team", "owner.team.name"), PageRequest.first(5));
    assertEquals(1, page.rows().size());
    List<?> values = page.rows().get(0).values();
    assertEquals(List.of("Stove", Money.valueOf("10 EUR"), "P1", "Liège"), values.subList(0, 4));
    assertEquals("North", ((Page.Labelled) values.get(4)).label());
    assertEquals("North", values.get(5));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everyOrderIsTheSameByKeyByOffsetAndAtOnce(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String sort : List.of("", "name", "-name", "score", "-score", "closing", "-closing", "amount", "-amount", "note", "-note", "state",
        "-state", "active", "-seen", "ratio", "hits", "token", "party", "-party", "owner.name", "-owner.team.name", "score,-name",
        "-score,closing,-amount", "state,owner", "owner", "-owner", "owner,-name", "-owner,score", "id", "-id")) {
      List<UUID> all = ids(base.page(query("", sort), PageRequest.first(100)));
      assertEquals(23, all.size(), sort);
      assertEquals(23, Set.copyOf(all).size(), sort);
      assertEquals(all, byKey(base, query("", sort), 4), sort);
      for (int offset : List.of(0, 1, 5, 16, 18, 22, 23, 40)) {
        List<UUID> page = ids(base.page(query("", sort), PageRequest.at(offset, 3)));
        assertEquals(all.subList(Math.min(offset, 23), Math.min(offset + 3, 23)), page, sort + " at " + offset);
      }
    }
  }

  private static List<UUID> byKey(QueryBase base, Query query, int size) throws RapportException, SQLException {
    List<UUID> ids = new ArrayList<>();
    Page page = base.page(query, PageRequest.first(size));
    while (page.next() != null) {
      ids.addAll(ids(page));
      page = base.page(query, PageRequest.after(page.next(), size));
    }
    ids.addAll(ids(page));
    return ids;
  }

  private static List<UUID> ids(Page page) {
    return page.rows().stream().map(row -> row.ref().id()).toList();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void emptyValuesComeLastInBothDirections(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    for (String sort : List.of("score", "-score", "closing", "-amount", "owner", "-note", "score,-closing")) {
      List<Object> values = column(base.page(query("", sort, sort.replaceFirst("^-", "").replaceFirst(",.*", "")), PageRequest.first(100)),
          0);
      int filled = (int) values.stream().filter(v -> v != null).count();
      assertTrue(values.subList(0, filled).stream().noneMatch(v -> v == null), sort + " " + values);
    }
    assertEquals(List.of(5, 2, 2, 2, 2, 2, 1, 1), column(base.page(query("", "-score", "score"), PageRequest.first(8)), 0));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void textsAreOrderedAsPeopleDoAndEnumsAsTheModelDoes(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    base.execute("DELETE FROM \"crm_tag\"");
    for (String name : List.of("zebra", "Éclair", "eclair", "apple", "Zoo", "état", "Ähre", "10", "Straße", "strasse")) {
      base.insert(record("Tag", "name", name));
    }
    List<Object> names = column(base.page(new Query("Tag", "", List.of(new Sort("name", false)), List.of("name")), PageRequest.first(20)),
        0);
    assertEquals(List.of("10", "Ähre", "apple", "eclair", "Éclair", "état", "strasse", "Straße", "zebra", "Zoo"), names);
    List<Object> states = column(base.page(query("state != open", "state", "state"), PageRequest.first(20)), 0);
    assertEquals(List.of("won", "lost"), states);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aPageTakesTwoStatementsHoweverManyColumns(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    Query query = query("", "name", "name", "party", "owner", "owner.team.name", "lines.text", "amount");
    base.statements();
    Page first = base.page(query, PageRequest.first(4));
    assertEquals(2, base.statements());
    base.page(query, PageRequest.after(first.next(), 4));
    assertTrue(base.statements() <= 3);
    base.page(query("score >= 0 and lines.quantity = 2", "name", "name", "party", "owner"), PageRequest.first(4));
    assertEquals(3, base.statements(), "H2 looks for few records first, PostgreSQL for empty values last");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void keyOfAPageSurvivesDeletionOfItsRow(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    EObject first = record("Role", "name", "a");
    base.insert(first, record("Role", "name", "b"), record("Role", "name", "c"));
    Query roles = new Query("Role", "", List.of(new Sort("name", false)), List.of("name"));
    Page page = base.page(roles, PageRequest.first(1));
    base.execute("DELETE FROM \"crm_role\" WHERE \"name\" = 'a'");
    assertEquals(List.of("b", "c"), column(base.page(roles, PageRequest.after(page.next(), 5)), 0));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void countIsExactUpToItsLimit(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(new Total(23, false), base.engine().count(base.connection(), base.caller(), query("", ""), 0));
    assertEquals(new Total(23, false), base.engine().count(base.connection(), base.caller(), query("", ""), 23));
    assertEquals(new Total(22, true), base.engine().count(base.connection(), base.caller(), query("", ""), 22));
    assertEquals(new Total(1, false), base.engine().count(base.connection(), base.caller(), query("lines.quantity = 2", ""), 10));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void labelsTakeOneStatementAType(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    Ref account = new Ref("Account", base.idOf("Account", "Delmotte"));
    Ref contact = new Ref("Contact", base.idOf("Contact", "Abel"));
    base.statements();
    var labels = base.engine().labels(base.connection(), base.caller(),
        List.of(account, contact, new Ref("Account", MISSING), new Ref("acme.Gone", MISSING)));
    assertEquals(2, base.statements());
    assertEquals(Map.of(account, "Delmotte", contact, "Abel"), labels);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void wrongQueriesAreRefusedWithTheirReason(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertCode("unknown-type", () -> base.page(new Query("Del", "", List.of(), List.of()), PageRequest.first(1)));
    assertCode("unknown-feature", () -> base.page(query("", "nmae"), PageRequest.first(1)));
    assertCode("unknown-feature", () -> base.page(query("", "", "nmae"), PageRequest.first(1)));
    assertCode("unknown-feature", () -> base.page(query("", "", "name\"; DROP TABLE x; --"), PageRequest.first(1)));
    assertCode("unknown-feature", () -> base.page(query("", "name\" DESC; --"), PageRequest.first(1)));
    assertCode("unsortable", () -> base.page(query("", "lines.text"), PageRequest.first(1)));
    assertCode("unsortable", () -> base.page(query("", "lines"), PageRequest.first(1)));
    assertCode("bad-column", () -> base.page(query("", "", "lines"), PageRequest.first(1)));
    assertCode("bad-value", () -> base.page(query("", ""), PageRequest.first(0)));
    assertCode("bad-value", () -> base.page(query("", ""), PageRequest.at(-1, 5)));
    for (PageKey key : List.of(new PageKey(List.of(), MISSING), new PageKey(List.of("x"), MISSING), new PageKey(List.of(5L), MISSING),
        new PageKey(List.of("00", "00"), MISSING))) {
      assertCode("bad-page-key", () -> base.page(query("", "name"), PageRequest.after(key, 5)));
    }
  }

  private static void assertCode(String code, Executable call) {
    RapportException failure = assertThrows(RapportException.class, call);
    assertEquals(code, failure.code(), failure.getMessage());
    assertTrue(Stream.of(failure.getMessage(), failure.hint()).noneMatch(String::isBlank));
  }
}
