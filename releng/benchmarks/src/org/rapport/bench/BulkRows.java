package org.rapport.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.rapport.store.query.Query;

/** Taking many records in, and taking them back. */
final class BulkRows {

  private static final int PORTION = 1000;
  private static final int ROUNDS = 3;
  private static final List<String> TABLES = List.of("crm_contact", "crm_contact__email_address", "crm_contact__phone_number",
      "crm_contact__postal_address", "rp_batch", "rp_change");

  private final Base.Kind kind;
  private final Path folder;
  private final Figures figures;

  BulkRows(Base.Kind kind, Path folder, Figures figures) {
    this.kind = kind;
    this.folder = folder;
    this.figures = figures;
  }

  private static List<EObject> contacts(int count) {
    Company company = new Company();
    List<EObject> result = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> result.add(company.contact(i, null)));
    return result;
  }

  /** Contacts with three rows each, beside the same rows written to the same tables by JDBC; the best of some rounds of each. */
  void load(int count) throws Exception {
    double seconds = Double.MAX_VALUE;
    double hand = Double.MAX_VALUE;
    for (int round = 0; round < figures.rounds(ROUNDS); round++) {
      List<EObject> contacts = contacts(count);
      try (Base ours = Base.fresh(kind, folder, "ours"); Base byHand = Base.fresh(kind, folder, "hand")) {
        seconds = Math.min(seconds, Timing.seconds(i -> Company.load(ours, contacts.stream())));
        hand = Math.min(hand, copy(ours, byHand));
      }
    }
    figures.reaches("bulk load of contacts with three contained rows each, indexes and feed included", count / seconds, count / hand,
        "records/s", 0.4);
  }

  /** Seconds to write what one base holds into another. */
  private static double copy(Base from, Base to) throws Exception {
    List<List<Object[]>> tables = new ArrayList<>();
    List<String> inserts = new ArrayList<>();
    try (Connection source = from.connect(); Statement statement = source.createStatement()) {
      for (String table : TABLES) {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY \"" + order(table) + "\"")) {
          ResultSetMetaData columns = row.getMetaData();
          inserts.add(insert(table, columns));
          while (row.next()) {
            Object[] values = new Object[columns.getColumnCount()];
            for (int i = 0; i < values.length; i++) {
              values[i] = columns.getColumnTypeName(i + 1).equals("timestamptz") ? row.getObject(i + 1, java.time.OffsetDateTime.class)
                  : row.getObject(i + 1);
            }
            rows.add(values);
          }
        }
        tables.add(rows);
      }
    }
    for (String table : TABLES) {
      if (table.startsWith("rp_")) { // what the administrator of the other base left there
        to.execute("DELETE FROM \"" + table + "\"");
      }
    }
    try (Connection target = to.connect()) {
      return Timing.seconds(round -> write(target, inserts, tables, to.kind()));
    }
  }

  /** A root and its rows are to be written in the same portion. */
  private static String order(String table) {
    return table.equals("rp_change") ? "seq" : table.contains("__") ? "root" : "id";
  }

  private static String insert(String table, ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add("\"" + columns.getColumnName(i) + "\"");
      marks.add(columns.getColumnTypeName(i).equals("xid8") ? "CAST(CAST(? AS TEXT) AS xid8)" : "?");
    }
    return "INSERT INTO \"" + table + "\" (" + String.join(", ", names) + ") VALUES (" + String.join(", ", marks) + ")";
  }

  /** A portion of each table in turn, each portion in a transaction, one wait for the disk at the end. */
  private static void write(Connection connection, List<String> inserts, List<List<Object[]>> tables, Base.Kind kind) throws SQLException {
    connection.setAutoCommit(false);
    if (kind == Base.Kind.POSTGRES) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET synchronous_commit TO off");
      }
    }
    int longest = tables.stream().mapToInt(List::size).max().orElseThrow();
    for (int from = 0; from < longest; from += PORTION) {
      for (int t = 0; t < tables.size(); t++) {
        List<Object[]> rows = tables.get(t);
        try (PreparedStatement statement = connection.prepareStatement(inserts.get(t))) {
          for (int i = from; i < Math.min(rows.size(), from + PORTION); i++) {
            Object[] values = rows.get(i);
            for (int c = 0; c < values.length; c++) {
              statement.setObject(c + 1, values[c]);
            }
            statement.addBatch();
          }
          statement.executeBatch();
        }
      }
      connection.commit();
    }
    connection.setAutoCommit(true);
    if (kind == Base.Kind.H2) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      }
    }
  }

  /** A large batch taken back; the list has what it had before as soon as the call returns. */
  void undo(Base base, int count) throws Exception {
    long before = base.store().count(base.administrator(), Query.all("Contact"), 0).count();
    UUID batch = Company.load(base, contacts(count).stream());
    double seconds = Timing.seconds(i -> base.store().undo(base.administrator(), batch));
    long after = base.store().count(base.administrator(), Query.all("Contact"), 0).count();
    if (before != after) {
      figures.fail("undo of a batch: the list has " + after + " records instead of " + before);
    }
    double most = (kind == Base.Kind.H2 ? 40.0 : 10.0) * count / 100_000;
    figures.within("undo of a batch of " + count + " contacts with three contained rows each", seconds, most, "s");
  }
}
