package org.rapport.store.internal.objects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/**
 * Reads many aggregates that are not going to be changed, by one plain statement a table. What EclipseLink would add, the
 * means to write them again, costs most of the time where there are thousands.
 */
final class LineReader {

  /** So many records are worth a plan of their own. */
  private static final int MANY = 100;

  private final Dialect dialect;
  private final Table root;
  private final List<Table> rows;

  LineReader(Dialect dialect, Table root, List<Table> rows) {
    this.dialect = dialect;
    this.root = root;
    this.rows = rows;
  }

  /** A line that nobody writes. */
  private static final class PlainLine extends Stored {
  }

  /** The aggregates, complete; those not there are left out. */
  Map<UUID, StoredAggregate> load(Connection connection, Set<UUID> ids) throws SQLException {
    Map<UUID, StoredAggregate> result = new HashMap<>();
    read(connection, root, "id", ids, line -> result.put((UUID) line.get(root.place("id")), new StoredAggregate(line)));
    if (!result.isEmpty()) {
      for (Table table : rows) {
        int place = table.place(Names.ROOT);
        read(connection, table, Names.ROOT, result.keySet(), line -> result.get((UUID) line.get(place)).add(table, line));
      }
    }
    return result;
  }

  private interface Sink {
    void accept(Stored line);
  }

  private void read(Connection connection, Table table, String key, Set<UUID> ids, Sink sink) throws SQLException {
    List<Column> columns = table.columns();
    // Sort keys and folded texts are made of what is read beside them.
    String names = columns.stream().map(c -> isMade(c) ? "NULL" : Names.quote(c.name())).collect(Collectors.joining(", "));
    try (PreparedStatement statement = connection.prepareStatement("SELECT " + names + " FROM " + dialect.among(table.name(), key))) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      if (ids.size() > MANY) {
        Sql.planAnew(statement);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          PlainLine line = new PlainLine();
          line.prepare(columns.size());
          for (int i = 0; i < columns.size(); i++) {
            if (!isMade(columns.get(i))) {
              line.set(i, value(row, i + 1, columns.get(i)));
            }
          }
          sink.accept(line);
        }
      }
    }
  }

  private static boolean isMade(Column column) {
    return column.part() == Column.Part.SORT_KEY || column.part() == Column.Part.FOLDED;
  }

  private static Object value(ResultSet row, int place, Column column) throws SQLException {
    return column.type().isPresent() ? ValueBinding.read(row, place, column.type().get()) : row.getString(place);
  }
}
