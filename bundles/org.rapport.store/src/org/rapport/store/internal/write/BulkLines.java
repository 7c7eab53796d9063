package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.rapport.store.internal.jdbc.BulkInsert;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.objects.Aggregates;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/**
 * Writes the many new and deleted records of one commit a table at a time, without a unit of work for each: what was
 * decided of them, by validation, merge and rights, is the same as for few.
 */
final class BulkLines {

  /** H2 compares each row that it deletes with all the values it was given. */
  private static final int PORTION = 200;

  private final Connection connection;
  private final Dialect dialect;
  private final Map<Table, List<Object[]>> inserts = new LinkedHashMap<>();
  private final Map<Table, Set<UUID>> deletes = new LinkedHashMap<>();

  BulkLines(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Notes a new record. */
  void insert(Working record, Aggregates.Kind kind) {
    kind.codec().lines(record.now, (table, line) -> inserts.computeIfAbsent(table, key -> new ArrayList<>()).add(line));
  }

  /** Notes a record that goes, with its rows. */
  void delete(Working record, Aggregates.Kind kind) {
    UUID id = record.ref.id();
    record.lines.rows().forEach(row -> deletes.computeIfAbsent(row.table(), key -> new TreeSet<>()).add(id));
    deletes.computeIfAbsent(kind.session().root(), key -> new TreeSet<>()).add(id);
  }

  /** Writes everything noted: rows go before their roots and come after them. */
  void write() throws SQLException {
    for (boolean root : new boolean[] {false, true}) {
      for (Map.Entry<Table, Set<UUID>> each : deletes.entrySet()) {
        if (each.getKey().isRoot() == root) {
          delete(each.getKey(), each.getValue());
        }
      }
    }
    for (boolean root : new boolean[] {true, false}) {
      for (Map.Entry<Table, List<Object[]>> each : inserts.entrySet()) {
        if (each.getKey().isRoot() == root) {
          new BulkInsert(connection, dialect, each.getKey().name(), each.getKey().columns().stream().map(Column::name).toList())
              .write(each.getValue());
        }
      }
    }
  }

  private void delete(Table table, Set<UUID> roots) throws SQLException {
    List<UUID> all = List.copyOf(roots);
    try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + Names.quote(table.name()) + " WHERE "
        + Names.quote(table.key().get(0)) + " = ANY (?)")) {
      for (int i = 0; i < all.size(); i += PORTION) {
        statement.setArray(1, connection.createArrayOf("uuid", all.subList(i, Math.min(all.size(), i + PORTION)).toArray()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
