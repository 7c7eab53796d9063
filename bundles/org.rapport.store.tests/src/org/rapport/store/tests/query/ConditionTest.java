package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapport.store.tests.query.QueryBase.object;
import static org.rapport.store.tests.query.QueryBase.record;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Condition;
import org.rapport.testing.TestDatabase;

/** What conditions mean, on both databases and in memory. */
class ConditionTest {

  private static final UUID TOKEN = UUID.fromString("019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b");
  private static final Bases BASES = new Bases(ConditionTest::fill);

  private static void fill(QueryBase base) throws SQLException {
    EObject team = record("Team", "name", "North");
    EObject anna = record("User", "name", "Anna", "login", "anna", "team", Records.ref(team), "active", true);
    EObject bert = record("User", "name", "Bert", "login", "bert", "active", false);
    EObject tag = record("Tag", "name", "Gold");
    EObject account = record("Account", "name", "Brasserie Délmotte", "owner", Records.ref(anna), "staff", 12);
    list(account, "addresses").add(object(CrmPackage.Literals.POSTAL_ADDRESS, "city", "Liège", "postcode", "4000"));
    list(account, "addresses").add(object(CrmPackage.Literals.POSTAL_ADDRESS, "city", "Namur"));
    list(account, "externalIds").add(object(CrmPackage.Literals.EXTERNAL_ID, "value", "12346"));
    list(account, "tags").add(object(CrmPackage.Literals.TAG_LINK, "tag", Records.ref(tag)));
    EObject contact = record("Contact", "givenName", "Zoé", "familyName", "O'Neil", "employer", Records.ref(account));
    list(contact, "addresses").add(object(CrmPackage.Literals.POSTAL_ADDRESS, "street", "Rue 1"));
    EObject big = record("deal.Deal", "name", "Big", "note", "100% sure_thing \\ fast", "amount", Money.valueOf("1200 EUR"), "score", 7,
        "hits", 5_000_000_000L, "ratio", new BigDecimal("0.125"), "active", true, "state", "won", "closing", LocalDate.of(2026, 11, 17),
        "seen", Instant.parse("2026-11-17T23:30:00Z"), "token", TOKEN, "party", Records.ref(account), "owner", Records.ref(anna));
    EObject line = object(DealModel.eClass("Line"), "text", "Stove", "quantity", 2, "price", Money.valueOf("10 EUR"), "tag",
        Records.ref(tag));
    list(line, "parts").add(object(DealModel.eClass("Part"), "code", "P1", "due", LocalDate.of(2026, 1, 1)));
    list(big, "lines").add(line);
    list(big, "lines").add(object(DealModel.eClass("Line"), "text", "Pipe", "quantity", 9));
    EObject small = record("deal.Deal", "name", "small", "amount", Money.valueOf("12.50 USD"), "score", -3, "active", false, "state",
        "open",
        "closing", LocalDate.of(2026, 11, 21), "seen", Instant.parse("2026-11-20T22:59:59.999999Z"), "party", Records.ref(contact),
        "owner", Records.ref(bert));
    EObject gone = record("deal.Deal", "name", "Éclair", "party", new Ref("Account", TOKEN), "owner", new Ref("User", TOKEN));
    EObject empty = record("deal.Deal", "name", "Void");
    base.insert(team, anna, bert, tag, account, contact, big, small, gone, empty);
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> list(EObject owner, String feature) {
    return (List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
  }

  private static QueryBase asAnna(TestDatabase database) throws SQLException {
    QueryBase base = BASES.on(database);
    return base.as(new Ref("User", base.idOf("User", "Anna")));
  }

  @AfterAll
  static void closeBases() throws Exception {
    BASES.close();
  }

  private static void check(TestDatabase database, String type, String condition, String... expected) throws RapportException,
      SQLException {
    check(BASES.on(database), type, condition, expected);
  }

  private static void check(QueryBase base, String type, String condition, String... expected) throws RapportException, SQLException {
    List<String> found = base.labels(type, condition);
    assertEquals(List.of(expected), found, condition);
    Condition parsed = Condition.parse(DealModel.TYPES, type, condition);
    List<String> evaluated = base.labels(type, "").stream().filter(label -> base.all(type).stream()
        .filter(record -> label.equals(record.eGet(CrmPackage.Literals.ROOT__LABEL)))
        .allMatch(record -> parsed.matches(record, base.principal(), QueryBase.NOW, base.lookup()))).toList();
    assertEquals(List.of(expected), evaluated, condition + " in memory");
  }

  private static void deals(TestDatabase database, String condition, String... expected) throws RapportException, SQLException {
    check(database, "deal.Deal", condition, expected);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void emptyConditionHoldsForAll(TestDatabase database) throws Exception {
    deals(database, "", "Big", "Éclair", "small", "Void");
    deals(database, "  \n ", "Big", "Éclair", "small", "Void");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void equalIsExact(TestDatabase database) throws Exception {
    deals(database, "name = 'Big'", "Big");
    deals(database, "name = 'big'");
    deals(database, "name = 'Eclair'");
    deals(database, "score = 7", "Big");
    deals(database, "score = 7.0", "Big");
    deals(database, "score = 7.5");
    deals(database, "hits = 5000000000", "Big");
    deals(database, "score = 99999999999999999999");
    deals(database, "ratio = 0.125", "Big");
    deals(database, "active = true", "Big");
    deals(database, "active = FALSE", "small");
    deals(database, "state = won", "Big");
    deals(database, "state = 'open'", "Éclair", "small", "Void");
    deals(database, "state in (lost, won)", "Big");
    deals(database, "token = 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b", "Big");
    deals(database, "token = '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b'", "Big");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void notEqualIsThePlainNegationAndHoldsForEmptyValues(TestDatabase database) throws Exception {
    deals(database, "name != 'Big'", "Éclair", "small", "Void");
    deals(database, "score != 7", "Éclair", "small", "Void");
    deals(database, "not score = 7", "Éclair", "small", "Void");
    deals(database, "not not score = 7", "Big");
    deals(database, "not score > 0", "Éclair", "small", "Void");
    deals(database, "not (score > 0 or name = 'Void')", "Éclair", "small");
    deals(database, "not (score > 0 and name = 'Big')", "Éclair", "small", "Void");
    deals(database, "not note ~ 'sure'", "Éclair", "small", "Void");
    deals(database, "amount != '1200 EUR'", "Éclair", "small", "Void");
    deals(database, "not amount > '1 EUR'", "Éclair", "small", "Void");
    deals(database, "score not in (7, 8)", "Éclair", "small", "Void");
    deals(database, "score not between 0 and 10", "Éclair", "small", "Void");
    deals(database, "score <> 7", "Éclair", "small", "Void");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void orderComparesNumbersDatesAndTextsAndNeverEmptyValues(TestDatabase database) throws Exception {
    deals(database, "score > -3", "Big");
    deals(database, "score >= -3", "Big", "small");
    deals(database, "score < 7", "small");
    deals(database, "score <= 7", "Big", "small");
    deals(database, "closing < 2026-11-18", "Big");
    deals(database, "name < 'f'", "Big", "Éclair");
    deals(database, "name >= 'small'", "small", "Void");
    deals(database, "note >= '100'", "Big");
    deals(database, "note < '100'");
    deals(database, "score between -3 and 7", "Big", "small");
    deals(database, "closing between 2026-11-17 and 2026-11-20", "Big");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void containsFoldsCaseAndAccentsAndTakesWildcardsLiterally(TestDatabase database) throws Exception {
    deals(database, "name ~ 'ECLA'", "Éclair");
    deals(database, "name ~ 'éCLÀ'", "Éclair");
    deals(database, "note ~ '%'", "Big");
    deals(database, "note ~ '_'", "Big");
    deals(database, "name ~ '%'");
    deals(database, "name ~ '_'");
    deals(database, "note ~ '\\'", "Big");
    deals(database, "name ~ '\\'");
    deals(database, "note ~ '100% s'", "Big");
    deals(database, "note ~ ''", "Big");
    check(database, "Contact", "label ~ 'o''neil'", "Zoé O'Neil");
    check(database, "Contact", "familyName = 'O''Neil'", "Zoé O'Neil");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void emptyValuesAreFoundByNullAndByTheEmptyText(TestDatabase database) throws Exception {
    deals(database, "score is null", "Éclair", "Void");
    deals(database, "score = null", "Éclair", "Void");
    deals(database, "score is not null", "Big", "small");
    deals(database, "score != null", "Big", "small");
    deals(database, "not score is null", "Big", "small");
    deals(database, "note = ''", "Éclair", "small", "Void");
    deals(database, "amount is null", "Éclair", "Void");
    deals(database, "party is null", "Void");
    deals(database, "score in (7, null)", "Big", "Éclair", "Void");
    deals(database, "lines is null", "Éclair", "small", "Void");
    deals(database, "lines is not null", "Big");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void moneyComparesWithinOneCurrency(TestDatabase database) throws Exception {
    deals(database, "amount > '12 USD'", "small");
    deals(database, "amount > 12 USD", "small");
    deals(database, "amount > '12 EUR'", "Big");
    deals(database, "amount = '12.5 USD'", "small");
    deals(database, "amount in ('12.50 USD', 1200 EUR)", "Big", "small");
    deals(database, "amount between 1 EUR and 1200 EUR", "Big");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void daysOfMomentsAreHalfOpenInTheZoneOfTheUser(TestDatabase database) throws Exception {
    deals(database, "seen = 2026-11-18", "Big");
    deals(database, "seen = 2026-11-17");
    check(BASES.on(database).in(ZoneId.of("UTC")), "deal.Deal", "seen = 2026-11-17", "Big");
    deals(database, "seen >= 2026-11-18", "Big", "small");
    deals(database, "seen > 2026-11-18", "small");
    deals(database, "seen <= 2026-11-18", "Big");
    deals(database, "seen < 2026-11-18");
    deals(database, "seen between 2026-11-18 and 2026-11-20", "Big", "small");
    deals(database, "seen = 2026-11-17T23:30:00Z", "Big");
    deals(database, "seen = 2026-11-18T00:30", "Big");
    deals(database, "seen = '2026-11-18T00:30+01:00'", "Big");
    deals(database, "seen in (2026-11-18, 2026-11-20)", "Big", "small");
    deals(database, "seen != 2026-11-18", "Éclair", "small", "Void");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void relativeDatesCountFromTodayInTheZoneOfTheUser(TestDatabase database) throws Exception {
    deals(database, "closing = today", "small");
    check(BASES.on(database).in(ZoneId.of("UTC")), "deal.Deal", "closing = +1d", "small");
    deals(database, "closing = -4d", "Big");
    deals(database, "closing >= -1w", "Big", "small");
    deals(database, "closing < -1m");
    deals(database, "closing > -1y", "Big", "small");
    deals(database, "seen < today", "Big", "small");
    deals(database, "seen > -2h", "small");
    deals(database, "seen < now", "Big", "small");
    deals(database, "closing in (today, -4d)", "Big", "small");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void referencesAreComparedByIdLabelAndMe(TestDatabase database) throws Exception {
    UUID account = BASES.on(database).idOf("Account", "Brasserie Délmotte");
    deals(database, "party = " + account, "Big");
    deals(database, "party = 'Account/" + account + "'", "Big");
    deals(database, "party = 'Brasserie Délmotte'", "Big");
    deals(database, "party ~ 'delmotte'", "Big");
    deals(database, "party != 'Brasserie Délmotte'", "Éclair", "small", "Void");
    deals(database, "party in ('Zoé O''Neil', " + account + ")", "Big", "small");
    deals(database, "party not in ('Zoé O''Neil', null)", "Big", "Éclair");
    deals(database, "owner = me");
    deals(database, "owner != me", "Big", "Éclair", "small", "Void");
    check(asAnna(database), "deal.Deal", "owner = me", "Big");
    check(asAnna(database), "deal.Deal", "owner in (me, 'Bert')", "Big", "small");
    check(asAnna(database), "deal.Deal", "owner != me", "Éclair", "small", "Void");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void pathsFollowReferencesAndMissingTargetsHaveNoValues(TestDatabase database) throws Exception {
    deals(database, "owner.name = 'Anna'", "Big");
    deals(database, "owner.team.name = 'North'", "Big");
    deals(database, "owner.team.name is null", "Éclair", "small", "Void");
    deals(database, "owner.team = 'North'", "Big");
    deals(database, "owner.active = false", "small");
    deals(database, "not owner.active = false", "Big", "Éclair", "Void");
    deals(database, "party.owner.name = 'Anna'", "Big");
    deals(database, "party.addresses.street ~ 'rue'", "small");
    check(database, "Contact", "employer.name ~ 'delmotte' and employer.staff > 10", "Zoé O'Neil");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void listPathsHoldForSomeRowAndTheirNegationForNoRow(TestDatabase database) throws Exception {
    check(database, "Account", "addresses.city = 'Namur'", "Brasserie Délmotte");
    check(database, "Account", "addresses.city ~ 'lieg'", "Brasserie Délmotte");
    check(database, "Account", "addresses.city != 'Namur'");
    check(database, "Account", "addresses.city = 'Gent'");
    check(database, "Account", "addresses.city != 'Gent'", "Brasserie Délmotte");
    check(database, "Account", "addresses.postcode is null");
    check(database, "Contact", "addresses.city is null", "Zoé O'Neil");
    check(database, "Account", "externalIds.value = '12346'", "Brasserie Délmotte");
    check(database, "Account", "tags.tag = 'Gold'", "Brasserie Délmotte");
    check(database, "Account", "tags.tag.name = 'Gold'", "Brasserie Délmotte");
    deals(database, "lines.quantity between 3 and 8");
    deals(database, "lines.quantity > 3 and lines.quantity < 8", "Big");
    deals(database, "lines.parts.code = 'P1'", "Big");
    deals(database, "lines.parts.due < 2026-02-01", "Big");
    deals(database, "lines.price = 10 EUR", "Big");
    deals(database, "lines.tag = 'Gold'", "Big");
    deals(database, "lines.parts is null", "Éclair", "small", "Void");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void andBindsCloserThanOrAndKeywordsMayBeCapitals(TestDatabase database) throws Exception {
    deals(database, "name = 'Void' or name = 'Big' and score = 8", "Void");
    deals(database, "(name = 'Void' OR name = 'Big') AND NOT score = 8", "Big", "Void");
    deals(database, "name IN ('Big','Void') and score IS NULL", "Void");
    deals(database, "id = " + BASES.on(database).idOf("deal.Deal", "Void"), "Void");
    deals(database, "version = 0 or version is null", "Big", "Éclair", "small", "Void");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void attemptsOfInjectionAreOnlyTexts(TestDatabase database) throws Exception {
    String drop = "x''; DROP TABLE \"deal_deal\"; --";
    deals(database, "name = '" + drop + "'");
    deals(database, "name ~ '" + drop + "'");
    deals(database, "name in ('" + drop + "', ''') OR 1=1 --')");
    deals(database, "party = '" + drop + "'");
    deals(database, "name = '? $1 :x {fn now()} /* */ \u202E'");
    deals(database, "name = 'a\\'");
    deals(database, "", "Big", "Éclair", "small", "Void");
  }
}
