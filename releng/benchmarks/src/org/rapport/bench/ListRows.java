package org.rapport.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Base base;
  private final Figures figures;

  ListRows(Base base, Figures figures) {
    this.base = base;
    this.figures = figures;
  }

  private static Query query(String sort) {
    return new Query("Contact", "", List.of(new Query.Sort(sort, false)), COLUMNS);
  }

  /** What is asked for, by its name. */
  private record Asked(Query query, PageRequest request, String sortColumn) {
  }

  private Map<String, Asked> asked(Principal principal) throws Exception {
    long middle = base.store().count(principal, query("label"), 0).count() / 2;
    Map<String, Asked> result = new LinkedHashMap<>();
    result.put("first page", new Asked(query("label"), PageRequest.first(ROWS), "label__s"));
    result.put("jump to the middle", new Asked(query("label"), PageRequest.at(middle, ROWS), "label__s"));
    result.put("sorted by a listed column", new Asked(query("jobTitle"), PageRequest.first(ROWS), "job_title__s"));
    return result;
  }

  /** Milliseconds of each, without a comparison. */
  Map<String, Double> medians() throws Exception {
    Map<String, Double> result = new LinkedHashMap<>();
    for (Map.Entry<String, Principal> who : principals().entrySet()) {
      for (Map.Entry<String, Asked> each : asked(who.getValue()).entrySet()) {
        Asked asked = each.getValue();
        result.put(each.getKey() + ", " + who.getKey(), Timing.of(ROUNDS, i -> page(who.getValue(), asked)).median());
      }
    }
    return result;
  }

  private Map<String, Principal> principals() {
    return Map.of("administrator", base.administrator());
  }

  private void page(Principal principal, Asked asked) throws Exception {
    int rows = base.store().page(principal, asked.query(), asked.request()).rows().size();
    if (rows != ROWS) {
      throw new IllegalStateException(rows + " rows instead of " + ROWS);
    }
  }

  /** Each beside hand-written JDBC, and beside the same in a small base where there is one. */
  void run(Map<String, Double> small) throws Exception {
    for (Map.Entry<String, Principal> who : principals().entrySet()) {
      for (Map.Entry<String, Asked> each : asked(who.getValue()).entrySet()) {
        String what = each.getKey() + ", " + who.getKey();
        Asked asked = each.getValue();
        page(who.getValue(), asked); // the first jump in a list notes where its rows are
        check(what, base.recorded(() -> page(who.getValue(), asked)));
        double ours = Timing.of(ROUNDS, i -> page(who.getValue(), asked)).median();
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
      if (asked.request().offset() == 0) {
        return Timing.of(ROUNDS, i -> read(connection, SELECT + order)).median();
      }
      byte[] key;
      try (PreparedStatement statement = connection.prepareStatement("SELECT t.\"" + asked.sortColumn() + "\" FROM \"crm_contact\" t ORDER BY t.\""
          + asked.sortColumn() + "\", t.\"id\" OFFSET ? ROWS FETCH FIRST 1 ROWS ONLY")) {
        statement.setLong(1, asked.request().offset());
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          key = row.getBytes(1);
        }
      }
      return Timing.of(ROUNDS, i -> read(connection, SELECT + " WHERE t.\"" + asked.sortColumn() + "\" >= ?" + order, key)).median();
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
        if (plan.contains(base.kind() == Base.Kind.H2 ? "CRM_CONTACT.tableScan" : "Seq Scan on crm_contact")
            || plan.contains("crm_contact.tableScan")) {
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
      double ours = Timing.of(9, i -> base.store().count(who, query, 0)).median();
      double byHand = Timing.of(9, i -> read(connection, "SELECT COUNT(*)" + from, since, since)).median();
      figures.slower("count of a condition with two exists over the interactions", ours, byHand, "ms", 1.5, 0);
      String page = "SELECT t.\"id\", t.\"name\"" + from + " ORDER BY t.\"name__s\", t.\"id\" LIMIT " + ROWS;
      figures.slower("first page of a condition with two exists over the interactions",
          Timing.of(9, i -> base.store().page(who, query, PageRequest.first(ROWS))).median(),
          Timing.of(9, i -> read(connection, page, since, since)).median(), "ms", 1.5, 0);
    }
  }
}
