package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/**
 * Makes the tables that hold the values of custom fields. Only adds: a column that no field names any more keeps its
 * values, and a field that comes back finds them.
 */
public final class CustomTables {

  private final Ddl ddl;
  private final SpareColumns spares;

  /** For one kind of database. */
  public CustomTables(Dialect dialect) {
    this.ddl = new Ddl(dialect);
    this.spares = new SpareColumns(dialect, ddl);
  }

  /** Adds what is missing for the fields of a type; costs nothing where it has none. */
  public void make(Connection connection, AggregateMapping mapping) throws SQLException {
    Table table = Table.ofCustom(mapping).orElse(null);
    if (table == null) {
      return;
    }
    Set<String> there = columns(connection, table.name());
    if (there.isEmpty()) {
      execute(connection, List.of(ddl.create(table, Table.ofRoot(mapping), spares.definitions(there))));
      return;
    }
    List<Column> missing = table.columns().stream().filter(column -> !there.contains(column.name())).toList();
    if (!missing.isEmpty() && !spares.take(connection, table, missing, there)) {
      execute(connection, List.of(ddl.addColumns(table, missing, spares.definitions(there))));
    }
  }

  /** Makes the indexes that are missing; takes its time where many records have values. */
  public void index(Connection connection, AggregateMapping mapping) throws SQLException {
    Table table = Table.ofCustom(mapping).orElse(null);
    if (table != null) {
      execute(connection, ddl.indexes(table, false));
    }
  }

  /** Whether more records than that have values of custom fields. */
  public boolean isLarge(Connection connection, AggregateMapping mapping, int rows) throws SQLException {
    Table table = Table.ofCustom(mapping).orElse(null);
    if (table == null) {
      return false;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM " + Names.quote(table.name()) + " LIMIT 1 OFFSET " + rows)) {
      return row.next();
    }
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The names of the columns of a table; empty where there is no such table. */
  static Set<String> columns(Connection connection, String table) throws SQLException {
    Set<String> result = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT column_name FROM information_schema.columns"
        + " WHERE table_name = ? AND table_schema = current_schema")) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          result.add(rows.getString(1));
        }
      }
    }
    return result;
  }
}
