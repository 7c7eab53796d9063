package org.rapport.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapport.model.Ref;
import org.rapport.store.Principal;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.StatementRecorder.Recorded;

/** First page, jump to the middle and another order, for each kind of principal; and conditions with {@code exists}. */
final class ListRows {

  static final int ROWS = 100;
  private static final int ROUNDS = 150;
  private static final int MOST_STATEMENTS = 5;
  private static final double ENOUGH_MS = 5;
  private static final List<String> COLUMNS =
      List.of("givenName", "familyName", "jobTitle", "birthday", "owner", "employer.name", "changedAt", "label");
  private static final String SELECT = "SELECT t.\"id\", t.\"given_name\", t.\"family_name\", t.\"job_title\", t.\"birthday\", t.\"owner\","
      + " u.\"label\", e.\"name\", t.\"changed_at\", t.\"label\" FROM \"crm_contact\" t LEFT JOIN \"crm_account\" e ON e.\"id\" = t.\"employer\""
      + " LEFT JOIN \"crm_user\" u ON u.\"id\" = t.\"owner\"";
  private static final String TALKED = "exists Interaction where with = this and kind = %s and when > -30d";

  /** The whole table of the contacts is read, not one of their rows. */
  private static final Pattern SCAN = Pattern.compile("(?i)\\bcrm_contact\"?\\.tableScan|Seq Scan on crm_contact\\b(?!_)");

  private final Base base;
  private final Company company;
  private final Figures figures;

  ListRows(Base base, Company company, Figures figures) {
    this.base = base;
    this.company = company;
    this.figures = figures;
  }

  private static Query query(String sort) {
    return new Query("Contact", "", List.of(new Query.Sort(sort, false)), COLUMNS);
  }

  /** What is asked for, by its name; how many rows there are, and whose. */
  private record Asked(Query query, PageRequest request, String sortColumn, int rows, List<UUID> owners) {
  }

  private Map<String, Asked> asked(Reader reader) throws Exception {
    long all = base.store().count(reader.principal(), query("label"), 0).count();
    int rows = (int) Math.min(ROWS, all);
    Map<String, Asked> result = new LinkedHashMap<>();
    result.put("first page", new Asked(query("label"), PageRequest.first(ROWS), "label__s", rows, reader.owners()));
    result.put("jump to the middle", new Asked(query("label"), PageRequest.at(all / 2, ROWS), "label__s", (int) Math.min(ROWS, all - all / 2),
        reader.owners()));
    result.put("sorted by a listed column", new Asked(query("jobTitle"), PageRequest.first(ROWS), "job_title__s", rows, reader.owners()));
    return result;
  }

  /** Milliseconds of each, without a comparison. */
  Map<String, Double> medians() throws Exception {
    Map<String, Double> result = new LinkedHashMap<>();
    for (Reader reader : readers()) {
      for (Map.Entry<String, Asked> each : asked(reader).entrySet()) {
        Asked asked = each.getValue();
        result.put(each.getKey() + ", " + reader.name(), Timing.of(figures.rounds(ROUNDS), i -> page(reader.principal(), asked)).median());
      }
    }
    return result;
  }

  /**
   * Somebody who reads.
   *
   * @param owners whose records; empty for all
   */
  private record Reader(String name, Principal principal, List<UUID> owners) {
  }

  private List<Reader> readers() {
    List<Ref> users = company.users();
    List<UUID> team = IntStream.range(0, users.size()).filter(i -> i % Company.TEAMS == 0).mapToObj(i -> users.get(i).id()).toList();
    return List.of(new Reader("administrator", base.administrator(), List.of()),
        new Reader("team (2 %)", base.principal("user0", users.get(0)), team),
        new Reader("own (0.1 %)", base.principal("user1", users.get(1)), List.of(users.get(1).id())));
  }

  private void page(Principal principal, Asked asked) throws Exception {
    int rows = base.store().page(principal, asked.query(), asked.request()).rows().size();
    if (rows != asked.rows()) {
      throw new IllegalStateException(rows + " rows instead of " + asked.rows());
    }
  }

  /** Each beside hand-written JDBC, and beside the same in a small base where there is one. */
  void run(Map<String, Double> small) throws Exception {
    for (Reader reader : readers()) {
      for (Map.Entry<String, Asked> each : asked(reader).entrySet()) {
        String what = each.getKey() + ", " + reader.name();
        Asked asked = each.getValue();
        page(reader.principal(), asked); // the first jump in a list notes where its rows are
        check(what, base.recorded(() -> page(reader.principal(), asked)));
        double ours = Timing.of(figures.rounds(ROUNDS), i -> page(reader.principal(), asked)).median();
        figures.slower(what + ", 100 rows of 8 columns", ours, byHand(asked), "ms", 2, ENOUGH_MS);
        if (small.containsKey(what)) {
          figures.slower(what + ", beside 10 000 parties", ours, small.get(what), "ms", 1.5, 0);
        }
      }
    }
  }

  /** What somebody writes who knows the schema and the key before the page. */
  private double byHand(Asked asked) throws Exception {
    try (Connection connection = base.connect()) {
      String order = " ORDER BY t.\"" + asked.sortColumn() + "\", t.\"id\" LIMIT " + ROWS;
      boolean all = asked.owners().isEmpty();
      String mine = all ? "" : " t.\"owner\" = ANY (?)";
      Object[] owners = all ? new Object[0] : new Object[] {connection.createArrayOf("uuid", asked.owners().toArray())};
      if (asked.request().offset() == 0) {
        return Timing.of(figures.rounds(ROUNDS), i -> read(connection, SELECT + (all ? "" : " WHERE" + mine) + order, owners)).median();
      }
      byte[] key;
      try (PreparedStatement statement = connection.prepareStatement("SELECT t.\"" + asked.sortColumn() + "\" FROM \"crm_contact\" t"
          + (all ? "" : " WHERE" + mine) + " ORDER BY t.\"" + asked.sortColumn() + "\", t.\"id\" OFFSET ? ROWS FETCH FIRST 1 ROWS ONLY")) {
        if (!all) {
          statement.setObject(1, owners[0]);
        }
        statement.setLong(owners.length + 1, asked.request().offset());
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          key = row.getBytes(1);
        }
      }
      Object[] parameters = all ? new Object[] {key} : new Object[] {owners[0], key};
      return Timing.of(figures.rounds(ROUNDS), i -> read(connection, SELECT + " WHERE" + mine + (all ? "" : " AND") + " t.\"" + asked.sortColumn() + "\" >= ?" + order,
          parameters)).median();
    }
  }

  private static long read(Connection connection, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      long first = 0;
      try (ResultSet row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        List<Object> values = new ArrayList<>();
        while (row.next()) {
          for (int c = 1; c <= columns; c++) {
            values.add(row.getObject(c));
          }
        }
        first = !values.isEmpty() && values.get(0) instanceof Number number ? number.longValue() : 0;
      }
      return first;
    }
  }

  private void check(String what, List<Recorded> statements) throws SQLException {
    if (statements.size() > MOST_STATEMENTS) {
      figures.fail(what + ": " + statements.size() + " statements, at most " + MOST_STATEMENTS);
    }
    try (Connection connection = base.connect()) {
      for (Recorded statement : statements) {
        String plan = statement.explain(connection);
        if (SCAN.matcher(plan).find()) {
          figures.fail(what + ": no index is used by " + statement.sql() + "\n" + plan);
        }
      }
    }
  }

  /** A condition with two {@code exists}, counted whole and shown as a page. */
  void exists() throws Exception {
    Principal who = base.administrator();
    Query query = new Query("Account", "(" + TALKED.formatted("call") + ") and (" + TALKED.formatted("meeting") + ")",
        List.of(new Query.Sort("name", false)), List.of("name"));
    String one = " EXISTS (SELECT 1 FROM \"crm_interaction\" i WHERE i.\"with\" = t.\"id\" AND i.\"kind\" = '%s' AND i.\"when\" > CAST(? AS TIMESTAMP WITH TIME ZONE))";
    String from = " FROM \"crm_account\" t WHERE" + one.formatted("call") + " AND" + one.formatted("meeting");
    Object since = java.time.OffsetDateTime.now().minusDays(30);
    try (Connection connection = base.connect()) {
      long expected = read(connection, "SELECT COUNT(*)" + from, since, since);
      long found = base.store().count(who, query, 0).count();
      if (Math.abs(expected - found) > Math.max(20, expected / 20)) {
        figures.fail("two exists: " + found + " records instead of " + expected);
      }
      double ours = Timing.of(figures.rounds(9), i -> base.store().count(who, query, 0)).median();
      double byHand = Timing.of(figures.rounds(9), i -> read(connection, "SELECT COUNT(*)" + from, since, since)).median();
      figures.slower("count of a condition with two exists over the interactions", ours, byHand, "ms", 1.5, 0);
      String page = "SELECT t.\"id\", t.\"name\"" + from + " ORDER BY t.\"name__s\", t.\"id\" LIMIT " + ROWS;
      figures.slower("first page of a condition with two exists over the interactions",
          Timing.of(figures.rounds(9), i -> base.store().page(who, query, PageRequest.first(ROWS))).median(),
          Timing.of(figures.rounds(9), i -> read(connection, page, since, since)).median(), "ms", 1.5, 0);
    }
  }
}
