package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.tests.query.QueryBase.listOf;
import static org.rapport.store.tests.query.QueryBase.object;
import static org.rapport.store.tests.query.QueryBase.record;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page.Labelled;
import org.rapport.testing.TestDatabase;

/** Counts and sums by keys, the same on both databases. */
class GroupTest {

  private static final Bases BASES = new Bases(GroupTest::fill);
  private static final UUID ANNA = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-000000000001");
  private static final UUID BERT = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-000000000002");
  private static final Labelled ANNA_LABEL = new Labelled(new Ref("User", ANNA), "anna");
  private static final Labelled BERT_LABEL = new Labelled(new Ref("User", BERT), "Bert");

  private static void fill(QueryBase base) throws SQLException {
    EObject anna = record("User", "name", "anna", "login", "anna");
    EObject bert = record("User", "name", "Bert", "login", "bert");
    Records.setId(anna, ANNA);
    Records.setId(bert, BERT);
    base.insert(bert, anna);
    base.insert(deal("a", ANNA, "100 EUR", 1, "won", LocalDate.of(2026, 1, 1), "2026-01-01T00:30:00Z"));
    base.insert(deal("b", ANNA, "50.25 EUR", 2, "won", LocalDate.of(2026, 1, 31), "2025-12-31T23:30:00Z"));
    base.insert(deal("c", ANNA, "7 USD", 3, "open", LocalDate.of(2026, 1, 4), "2026-01-04T23:30:00Z"));
    base.insert(deal("d", ANNA, null, 4, "open", LocalDate.of(2025, 12, 31), "2026-06-30T22:30:00Z"));
    base.insert(deal("e", BERT, "1 EUR", null, "lost", LocalDate.of(2026, 10, 1), null));
    EObject none = deal("f", null, "2 EUR", 6, "lost", null, null);
    EObject line = object(DealModel.eClass("Line"), "text", "Stove");
    @SuppressWarnings("unchecked")
    List<EObject> lines = (List<EObject>) none.eGet(none.eClass().getEStructuralFeature("lines"));
    lines.add(line);
    base.insert(none);
    EObject eur = currency("EUR", 2);
    EObject usd = currency("USD", null);
    EObject jpy = currency("JPY", 0);
    base.insert(eur, usd, jpy, currency("CHF", 2));
    base.insert(rate(usd, eur, "2026-01-01", "0.5"), rate(usd, eur, "2026-03-01", "0.9"), rate(eur, usd, "2026-02-01", "1.6"),
        rate(eur, jpy, "2026-01-01", "161.2345"));
  }

  private static EObject currency(String code, Integer digits) {
    return record("Currency", "code", code, "digits", digits);
  }

  private static EObject rate(EObject from, EObject to, String day, String rate) {
    return record("ExchangeRate", "from", Records.ref(from), "to", Records.ref(to), "day", LocalDate.parse(day), "rate",
        new BigDecimal(rate));
  }

  private static EObject deal(String name, UUID owner, String amount, Integer score, String state, LocalDate closing, String seen) {
    return record("deal.Deal", "name", name, "amount", amount == null ? null : Money.valueOf(amount), "score", score, "state", state,
        "closing", closing, "seen", seen == null ? null : Instant.parse(seen), "owner", owner == null ? null : new Ref("User", owner));
  }

  @AfterAll
  static void closeBases() throws Exception {
    BASES.close();
  }

  private static List<Group> groups(QueryBase base, String where, String keys, String sums) throws RapportException, SQLException {
    return base.groups(new GroupQuery("deal.Deal", where, keys.isEmpty() ? List.of() : List.of(keys.split(",")),
        sums.isEmpty() ? List.of() : List.of(sums.split(","))));
  }

  private static Group group(List<? extends Serializable> keys, long count, Serializable... sums) {
    return new Group(listOf(keys.toArray(new Serializable[0])), count, listOf(sums));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void withoutKeysThereIsOneGroup(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of(group(List.of(), 6, new BigDecimal("16"))), groups(base, "", "", "score"));
    assertEquals(List.of(group(List.of(), 0, (Serializable) null)), groups(base, "name = 'x'", "", "score"));
    assertEquals(List.of(), groups(base, "name = 'x'", "state", "score"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void moneyIsSummedByCurrencyInAGroupOfItsOwn(TestDatabase database) throws Exception {
    assertEquals(List.of(
        group(listOf(ANNA_LABEL), 2, Money.valueOf("150.25 EUR")),
        group(listOf(ANNA_LABEL), 1, Money.valueOf("7 USD")),
        group(listOf(ANNA_LABEL), 1, (Serializable) null),
        group(listOf(BERT_LABEL), 1, Money.valueOf("1 EUR")),
        group(listOf((Serializable) null), 1, Money.valueOf("2 EUR"))), groups(BASES.on(database), "", "owner", "amount"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void keysAreOrderedWithEmptyOnesLast(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of(group(List.of("open"), 2), group(List.of("won"), 2), group(List.of("lost"), 2)), groups(base, "", "state", ""));
    assertEquals(List.of(1, 2, 3, 4, 6), groups(base, "score is not null", "score", "").stream().map(g -> g.keys().get(0)).toList());
    assertEquals(listOf((Serializable) null), groups(base, "", "score", "").get(5).keys());
    assertEquals(List.of("a", "b", "c", "d", "e", "f"), groups(base, "", "name", "").stream().map(g -> g.keys().get(0)).toList());
    assertEquals(Money.valueOf("1 EUR"), groups(base, "", "amount", "").get(0).keys().get(0));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void datesAreGroupedByYearQuarterMonthAndWeek(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of(group(List.of("2025"), 1), group(List.of("2026"), 4), group(listOf((String) null), 1)),
        groups(base, "", "year(closing)", ""));
    assertEquals(List.of(group(List.of("2025-Q4"), 1), group(List.of("2026-Q1"), 3), group(List.of("2026-Q4"), 1)),
        groups(base, "closing is not null", "quarter(closing)", ""));
    assertEquals(List.of(group(List.of("2025-12"), 1), group(List.of("2026-01"), 3), group(List.of("2026-10"), 1)),
        groups(base, "closing is not null", "month( closing )", ""));
    assertEquals(List.of(group(List.of("2026-W01"), 3), group(List.of("2026-W05"), 1), group(List.of("2026-W40"), 1)),
        groups(base, "closing is not null", "week(closing)", ""));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void momentsAreGroupedInTheZoneOfTheUser(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of(group(List.of("2026-01"), 3), group(List.of("2026-07"), 1)), groups(base, "seen is not null", "month(seen)", ""));
    assertEquals(List.of(group(List.of("2026-W01"), 2), group(List.of("2026-W02"), 1), group(List.of("2026-W27"), 1)),
        groups(base, "seen is not null", "week(seen)", ""));
    for (ZoneId utc : List.of(ZoneOffset.UTC, ZoneId.of("UTC"), ZoneId.of("Z"), ZoneId.of("GMT"))) {
      assertEquals(List.of(group(List.of("2025-12"), 1), group(List.of("2026-01"), 2), group(List.of("2026-06"), 1)),
          groups(base.in(utc), "seen is not null", "month(seen)", ""), utc.getId());
    }
    for (ZoneId west : List.of(ZoneOffset.ofHours(-2), ZoneId.of("UTC-2"), ZoneId.of("Etc/GMT+2"))) {
      assertEquals(List.of(group(List.of("2025"), 2), group(List.of("2026"), 2)), groups(base.in(west), "seen is not null", "year(seen)",
          ""),
          west.getId());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void severalKeysAndSumsStandInTheOrderAskedFor(TestDatabase database) throws Exception {
    assertEquals(List.of(
        group(List.of(ANNA_LABEL, "2025-12"), 1, new BigDecimal("4"), null),
        group(List.of(ANNA_LABEL, "2026-01"), 2, new BigDecimal("3"), Money.valueOf("150.25 EUR")),
        group(List.of(ANNA_LABEL, "2026-01"), 1, new BigDecimal("3"), Money.valueOf("7 USD")),
        group(List.of(BERT_LABEL, "2026-10"), 1, null, Money.valueOf("1 EUR"))),
        groups(BASES.on(database), "owner is not null", "owner,month(closing)", "score,amount"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void keysMayBePaths(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of(group(List.of("anna"), 4), group(List.of("Bert"), 1), group(listOf((String) null), 1)),
        groups(base, "", "owner.name", ""));
    assertEquals(List.of(group(List.of("Stove"), 1), group(listOf((String) null), 5)), groups(base, "", "lines.text", ""));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void groupingTakesOneStatementAndOneForEachTypeOfLabelsAndOneForItsConditionOnH2(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    base.statements();
    groups(base, "owner.name = 'anna'", "owner,month(seen)", "amount");
    assertEquals(database == TestDatabase.H2 ? 3 : 2, base.statements());
    groups(base, "", "state,month(seen)", "amount");
    assertEquals(1, base.statements());
  }

  private static List<Group> in(QueryBase base, String currency, String day, String keys, String... sums) throws RapportException,
      SQLException {
    return base.groups(new GroupQuery("deal.Deal", "", keys.isEmpty() ? List.of() : List.of(keys.split(",")), List.of(sums),
        new GroupQuery.In(currency, day == null ? null : LocalDate.parse(day))));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void moneyIsSummedInOneCurrencyByTheNewestRateOfTheDay(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertEquals(List.of(group(List.of(), 6, Money.valueOf("156.75 EUR"))), in(base, "EUR", "2026-01-31", "", "amount"));
    assertEquals(List.of(group(List.of(), 6, Money.valueOf("157.63 EUR"))), in(base, "EUR", "2026-02-01", "", "amount"), "7 / 1.6, inverse");
    assertEquals(List.of(group(List.of(), 6, Money.valueOf("159.55 EUR"))), in(base, "EUR", null, "", "amount"), "today, direct again");
    assertEquals(List.of(group(List.of("open"), 2, Money.valueOf("3.50 EUR"), new BigDecimal("7")),
        group(List.of("won"), 2, Money.valueOf("150.25 EUR"), new BigDecimal("3")),
        group(List.of("lost"), 2, Money.valueOf("3 EUR"), new BigDecimal("6"))), in(base, "EUR", "2026-01-01", "state", "amount", "score"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void totalsAreRoundedOnceToTheDigitsOfTheCurrency(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    List<Group> groups = base.groups(new GroupQuery("deal.Deal", "not amount = '7 USD'", List.of("owner"), List.of("amount"),
        new GroupQuery.In("JPY", null)));
    assertEquals(List.of(group(List.of(ANNA_LABEL), 3, Money.valueOf("24225 JPY")), group(List.of(BERT_LABEL), 1, Money.valueOf("161 JPY")),
        group(listOf((String) null), 1, Money.valueOf("322 JPY"))), groups);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aMissingRateIsNamedAndNeverOne(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    RapportException early = assertThrows(RapportException.class, () -> in(base, "EUR", "2025-12-31", "state", "amount"));
    assertEquals("no-rate", early.code());
    assertTrue(early.getMessage().contains("USD/EUR") && early.getMessage().contains("2025-12-31"), early.getMessage());
    RapportException never = assertThrows(RapportException.class, () -> in(base, "CHF", null, "", "amount"));
    assertTrue(never.getMessage().contains("EUR/CHF, USD/CHF"), never.getMessage());
    for (String wrong : List.of("XXX", "eur", "", "'; DROP")) {
      RapportException unknown = assertThrows(RapportException.class, () -> in(base, wrong, null, "", "amount"));
      assertEquals("bad-value", unknown.code());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void oneCurrencyCostsTwoStatementsMore(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    base.statements();
    in(base, "EUR", null, "state,month(seen)", "amount");
    assertEquals(3, base.statements());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void wrongKeysAndSumsAreRefused(TestDatabase database) throws Exception {
    QueryBase base = BASES.on(database);
    assertCode("unknown-feature", base, "ownr", "");
    assertCode("unknown-feature", base, "month(clsing)", "");
    assertCode("unknown-feature", base, "month(closing", "");
    assertCode("bad-column", base, "mont(closing)", "");
    assertCode("bad-column", base, "month(score)", "");
    assertCode("bad-column", base, "month(owner)", "");
    assertCode("bad-column", base, "lines", "");
    assertCode("bad-column", base, "state", "name");
    assertCode("bad-column", base, "state", "lines.quantity");
    assertCode("unknown-feature", base, "state", "amout");
    assertCode("unknown-feature", base, "1); DROP TABLE x; --", "");
  }

  private static void assertCode(String code, QueryBase base, String key, String sum) {
    RapportException failure = assertThrows(RapportException.class, () -> groups(base, "", key, sum), key);
    assertEquals(code, failure.code(), failure.getMessage());
  }
}
