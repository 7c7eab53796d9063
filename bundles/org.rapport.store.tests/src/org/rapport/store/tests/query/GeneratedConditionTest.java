package org.rapport.store.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.store.tests.query.QueryBase.object;
import static org.rapport.store.tests.query.QueryBase.record;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Money;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Principal;
import org.rapport.store.query.Condition;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** Random conditions over random records find the same on H2, on PostgreSQL and in memory. */
class GeneratedConditionTest {

  private static final long SEED = 20261117;
  private static final int RECORDS = 150;
  private static final int OTHERS = 60;
  private static final int CONDITIONS = Integer.getInteger("rapport.conditions", 500);
  private static final List<String> WORDS = List.of("a", "A", "Á", "ab", "aB", "b%", "b_c", "ø", "Straße", "STRASSE", "\\", "it's", "😀",
      "\uFFFD",
      "Zoë", "zoe", "10", "9", " x ", "ﬁ", "i", "I", "ı");

  private final Random random = new Random(SEED);
  private final List<Ref> users = new ArrayList<>();
  private final List<Ref> parties = new ArrayList<>();
  private final List<Ref> tags = new ArrayList<>();

  @Test
  void databasesAndMemoryAgree(@TempDir Path folder) throws Exception {
    List<EObject> records = records();
    List<EObject> deals = records.stream().filter(record -> Records.ref(record).type().equals("deal.Deal")).toList();
    try (QueryBase h2 = new QueryBase(TestDatabase.H2, folder, DealModel.TYPES);
        QueryBase postgres = new QueryBase(TestDatabase.POSTGRESQL, folder, DealModel.TYPES)) {
      h2.insert(records.toArray(EObject[]::new));
      postgres.insert(records.toArray(EObject[]::new));
      h2.as(users.get(0));
      postgres.as(users.get(0));
      Principal principal = h2.principal();
      int someButNotAll = 0;
      for (int i = 0; i < CONDITIONS; i++) {
        String text = condition(3);
        Condition condition = Condition.parse(DealModel.TYPES, "deal.Deal", text);
        Set<UUID> expected = deals.stream().filter(deal -> condition.matches(deal, principal, QueryBase.NOW, h2.lookup())).map(Records::id)
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, ids(h2, text), () -> "H2: " + text);
        assertEquals(expected, ids(postgres, text), () -> "PostgreSQL: " + text);
        someButNotAll += expected.isEmpty() || expected.size() == deals.size() ? 0 : 1;
      }
      assertTrue(someButNotAll > CONDITIONS / 2, someButNotAll + " conditions told records apart");
    }
  }

  @Test
  void databasesAgreeOnEveryOrder(@TempDir Path folder) throws Exception {
    List<EObject> records = records();
    try (QueryBase h2 = new QueryBase(TestDatabase.H2, folder, DealModel.TYPES);
        QueryBase postgres = new QueryBase(TestDatabase.POSTGRESQL, folder, DealModel.TYPES)) {
      h2.insert(records.toArray(EObject[]::new));
      postgres.insert(records.toArray(EObject[]::new));
      List<String> paths = List.of("name", "note", "amount", "score", "hits", "ratio", "active", "state", "closing", "seen", "token",
          "party",
          "owner", "owner.name");
      for (int i = 0; i < 200; i++) {
        List<Query.Sort> sorts = random.ints(1 + random.nextInt(3), 0, paths.size()).distinct()
            .mapToObj(place -> new Query.Sort(paths.get(place), random.nextBoolean())).toList();
        Query query = new Query("deal.Deal", condition(1), sorts, List.of());
        List<Ref> all = refs(h2, query, PageRequest.first(1_000));
        assertEquals(all, refs(postgres, query, PageRequest.first(1_000)), () -> query.toString());
        int from = random.nextInt(RECORDS);
        List<Ref> part = all.subList(Math.min(from, all.size()), Math.min(from + 7, all.size()));
        assertEquals(part, refs(h2, query, PageRequest.at(from, 7)), () -> query + " at " + from);
        assertEquals(part, refs(postgres, query, PageRequest.at(from, 7)), () -> query + " at " + from);
      }
    }
  }

  private static Set<UUID> ids(QueryBase base, String where) throws Exception {
    return refs(base, new Query("deal.Deal", where, List.of(), List.of()), PageRequest.first(1_000)).stream().map(Ref::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Ref> refs(QueryBase base, Query query, PageRequest request) throws Exception {
    return base.page(query, request).rows().stream().map(row -> row.ref()).toList();
  }

  private List<EObject> records() {
    List<EObject> records = new ArrayList<>();
    EObject team = record("Team", "name", "North");
    EObject inside = record("Team", "name", "Far North", "parent", Records.ref(team));
    EObject deep = record("Team", "name", "Pole", "parent", Records.ref(inside));
    records.addAll(List.of(team, inside, deep));
    List<EObject> teams = Arrays.asList(team, deep, null, record("Team", "name", "South"));
    records.add(teams.get(3));
    for (int i = 0; i < 4; i++) {
      EObject of = teams.get(i);
      records.add(record("User", "name", word(), "login", "u" + i, "active", random.nextBoolean(), "team", of == null ? null
          : Records.ref(of)));
      users.add(Records.ref(records.get(records.size() - 1)));
    }
    for (int i = 0; i < 3; i++) {
      records.add(record("Tag", "name", word()));
      tags.add(Records.ref(records.get(records.size() - 1)));
    }
    for (int i = 0; i < 12; i++) {
      records.add(i % 2 == 0 ? record("Account", "name", word(), "owner", maybe(pick(users)), "notes", maybe(word()))
          : record("Contact", "familyName", word(), "owner", maybe(pick(users)), "notes", maybe(word())));
      parties.add(Records.ref(records.get(records.size() - 1)));
    }
    users.add(new Ref("User", id()));
    parties.add(new Ref("Account", id()));
    for (int i = 0; i < RECORDS; i++) {
      records.add(deal());
    }
    List<Ref> deals = records.subList(records.size() - RECORDS, records.size()).stream().map(Records::ref).toList();
    for (int i = 0; i < OTHERS; i++) {
      EObject task = record("Task", "subject", word(), "owner", maybe(pick(users)));
      for (int j = random.nextInt(4); j > 0; j--) {
        rows(task, "about").add(object(CrmPackage.Literals.RECORD_LINK, "record", random.nextInt(5) == 0 ? pick(parties) : pick(deals)));
      }
      records.add(task);
      records.add(record("Note", "text", word(), "owner", maybe(pick(users)), "about", pick(List.of(pick(deals), Records.ref(task),
          pick(parties)))));
    }
    return records;
  }

  private EObject deal() {
    EObject deal = record("deal.Deal", "name", maybe(word()), "note", maybe(word() + word()), "amount", maybe(money()), "score",
        maybe(random.nextInt(7) - 3), "hits", maybe(random.nextLong(5) * 4_000_000_000L), "ratio", maybe(number()), "active",
        maybe(random.nextBoolean()), "state", pick(List.of("open", "won", "lost")), "closing", maybe(day()), "seen", maybe(moment()),
            "token",
        maybe(token()), "party", maybe(pick(parties)), "owner", maybe(pick(users)));
    for (int i = random.nextInt(3); i > 0; i--) {
      EObject line = object(DealModel.eClass("Line"), "text", maybe(word()), "quantity", maybe(random.nextInt(5)), "price", maybe(money()),
          "tag", maybe(pick(tags)));
      for (int j = random.nextInt(2); j > 0; j--) {
        rows(line, "parts").add(object(DealModel.eClass("Part"), "code", maybe(word()), "due", maybe(day())));
      }
      rows(deal, "lines").add(line);
    }
    return deal;
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> rows(EObject owner, String feature) {
    return (List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
  }

  private String condition(int depth) {
    int choice = depth == 0 ? 9 : random.nextInt(10);
    return switch (choice) {
      case 0, 1 -> "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")";
      case 2, 3 -> "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")";
      case 4 -> "not " + condition(depth - 1);
      case 5 -> "not (" + condition(depth - 1) + ")";
      default -> comparison();
    };
  }

  private String comparison() {
    return switch (random.nextInt(15)) {
      case 12, 13 -> exists();
      case 14 -> pick(List.of("score", "hits", "ratio")) + pick(List.of(" = ", " != ", " < ", " <= ", " > ", " >= "))
          + pick(List.of("hits", "ratio", "score"));
      case 0 -> text(pick(List.of("name", "note", "label", "owner.name", "party.label", "party.notes", "lines.text", "lines.parts.code",
          "owner.team.name")));
      case 1 -> number(pick(List.of("score", "hits", "ratio", "lines.quantity")));
      case 2 -> ordered(pick(List.of("amount", "lines.price")), () -> "'" + pick(List.of("5 EUR", "5 USD", "0.5 EUR", "7.25 USD")) + "'");
      case 3 -> ordered(pick(List.of("closing", "lines.parts.due")), this::dayText);
      case 4 -> ordered("seen", () -> random.nextBoolean() ? dayText() : pick(List.of("now", "-36h", "2026-11-18T00:30",
          "2026-11-18T00:30:00Z")));
      case 5 -> pick(List.of("active", "owner.active")) + pick(List.of(" = ", " != ")) + random.nextBoolean();
      case 6 -> equal("state", () -> pick(List.of("open", "won", "'lost'")));
      case 7 -> equal("token", () -> token().toString());
      case 8 -> equal(pick(List.of("owner", "owner", "party.owner")), () -> pick(List.of("me", "my team", quote(word()), pick(users).id().toString())));
      case 9 -> equal(pick(List.of("party", "lines.tag")), () -> pick(List.of(quote(word()), pick(parties).id().toString(),
          pick(tags).id().toString())));
      case 10 -> pick(List.of("party", "owner", "lines.tag")) + " ~ " + quote(word());
      default -> pick(List.of("name", "note", "amount", "score", "seen", "party", "owner.team", "lines", "lines.parts", "lines.price",
          "party.owner"))
          + pick(List.of(" is null", " is not null", " = null", " != null"));
    };
  }

  /** Something about the tasks, notes or other deals of a deal; some of it behind a list or another {@code exists}. */
  private String exists() {
    return "(" + pick(List.of("", "not ")) + switch (random.nextInt(8)) {
      case 0 -> "exists Task where about.record = this";
      case 1 -> "exists Task where " + pick(List.of("", "not ")) + "about.record = this and " + task();
      case 2 -> "exists Task where (about.record = this or owner = me and about.record = this) and (" + task() + " or " + task() + ")";
      case 3 -> "exists Note where about " + pick(List.of("= this", "!= this", "in (this)", "not in (this, null)")) + " and text ~ "
          + quote(word());
      case 4 -> "exists Note where " + task() + " or about = this";
      case 5 -> "exists Task where about.record = this and exists Note where about = this and text "
          + pick(List.of("=", "!=", "<")) + quote(word());
      case 6 -> "exists Task where about.record = this and not exists Note where about = this";
      default -> "exists " + pick(List.of("Task", "Note where label = " + quote(word()), "Attachment"));
    } + ")";
  }

  private String task() {
    return switch (random.nextInt(3)) {
      case 0 -> equal("owner", () -> pick(List.of("me", "my team", pick(users).id().toString())));
      case 1 -> "label" + pick(List.of(" = ", " ~ ", " > ")) + quote(word());
      default -> "owner.name" + pick(List.of(" = ", " != ")) + quote(word());
    };
  }

  private String text(String path) {
    return random.nextInt(3) == 0 ? path + " ~ " + quote(word()) : ordered(path, () -> quote(word()));
  }

  private String number(String path) {
    return ordered(path, () -> pick(List.of("0", "1", "-2", "2.5", "4000000000", "0.125", "99999999999999999999")));
  }

  private String ordered(String path, Supplier<String> value) {
    return switch (random.nextInt(4)) {
      case 0 -> path + pick(List.of(" between ", " not between ")) + value(path, value);
      case 1 -> equal(path, value);
      default -> path + " " + pick(List.of("=", "!=", "<", "<=", ">", ">=")) + " " + value.get();
    };
  }

  private String value(String path, Supplier<String> value) {
    String from = value.get();
    return path.equals("amount") || path.equals("lines.price") ? "'1 EUR' and '6 EUR'" : from + " and " + value.get();
  }

  private String equal(String path, Supplier<String> value) {
    return switch (random.nextInt(4)) {
      case 0 -> path + pick(List.of(" in (", " not in (")) + value.get() + ", " + value.get() + pick(List.of("", ", null")) + ")";
      default -> path + pick(List.of(" = ", " != ")) + value.get();
    };
  }

  private String dayText() {
    return pick(List.of("today", "-2d", "+1d", "-1w", "-1m", day().toString()));
  }

  private String word() {
    return pick(WORDS);
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private BigDecimal number() {
    return new BigDecimal(pick(List.of("0", "0.125", "2.5", "-2", "1")));
  }

  private Money money() {
    return Money.valueOf(pick(List.of("5 EUR", "5 USD", "0.5 EUR", "7.25 USD", "6.01 EUR")));
  }

  private LocalDate day() {
    return LocalDate.of(2026, 11, 21).minusDays(random.nextInt(10) * random.nextInt(5));
  }

  private Instant moment() {
    return QueryBase.NOW.minus(random.nextInt(100) * 30L, ChronoUnit.MINUTES);
  }

  private UUID token() {
    return new UUID(0x7000L | random.nextInt(3), 0x8000000000000000L);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }
}
