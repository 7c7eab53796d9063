package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;

/** Counts what a migration concerns, in tables as they are before it. Used by one thread. */
final class Counting {

  private final Connection connection;

  /** @param connection null to count nothing: all is 0 */
  Counting(Connection connection) {
    this.connection = connection;
  }

  /** The rows of tables; those that are not there have none. */
  long rows(Collection<String> tables) throws SQLException {
    long all = 0;
    for (String table : tables) {
      all += connection == null || CustomTables.columns(connection, table).isEmpty() ? 0 : number("SELECT COUNT(*) FROM " + Names.quote(table));
    }
    return all;
  }

  /** The rows of tables in which a column is not empty. */
  long values(Collection<String> tables, String column) throws SQLException {
    long all = 0;
    for (String table : tables) {
      all += has(table, column) ? number("SELECT COUNT(" + Names.quote(column) + ") FROM " + Names.quote(table)) : 0;
    }
    return all;
  }

  /** The rows of tables in which a column has a value. */
  long literal(Collection<String> tables, String column, String value) throws SQLException {
    long all = 0;
    for (String table : tables) {
      all += has(table, column) ? number("SELECT COUNT(*) FROM " + Names.quote(table) + " WHERE " + Names.quote(column) + " = ?", value) : 0;
    }
    return all;
  }

  /** The rows in a list of a class, by the name of the list then. */
  long list(ModelDifference difference, EClass owner, String list) throws SQLException {
    long all = 0;
    for (String table : difference.rowTables(owner)) {
      all += literal(List.of(table), Names.FEATURE, list);
    }
    return all;
  }

  /** Values that cannot be converted. */
  List<String> misfits(Converting converting, String table, String column) throws SQLException {
    return has(table, column) ? converting.misfits(connection, table, column) : List.of();
  }

  private boolean has(String table, String column) throws SQLException {
    return connection != null && CustomTables.columns(connection, table).contains(column);
  }

  private long number(String sql, Object... values) throws SQLException {
    return Sql.query(connection, row -> row.getLong(1), sql, values).get(0);
  }
}
