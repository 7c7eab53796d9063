package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;

/** Changes tables and columns that are there. H2 commits at each of these statements. Used by one thread. */
final class Surgery {

  private final Connection connection;
  private final Dialect dialect;

  Surgery(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** The names of all tables. */
  Set<String> tables() throws SQLException {
    return new HashSet<>(Sql.query(connection, row -> row.getString(1),
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema"));
  }

  /** The names of the columns of a table; none where it is not there. */
  Set<String> columns(String table) throws SQLException {
    return CustomTables.columns(connection, table);
  }

  void renameTable(String from, String to) throws SQLException {
    execute("ALTER TABLE " + Names.quote(from) + " RENAME TO " + Names.quote(to));
  }

  void renameColumn(String table, String from, String to) throws SQLException {
    execute("ALTER TABLE " + Names.quote(table) + (dialect == Dialect.H2 ? " ALTER COLUMN " + Names.quote(from) + " RENAME TO "
        : " RENAME COLUMN " + Names.quote(from) + " TO ") + Names.quote(to));
  }

  void dropColumn(String table, String column) throws SQLException {
    execute("ALTER TABLE " + Names.quote(table) + " DROP COLUMN " + Names.quote(column));
  }

  void dropTable(String table) throws SQLException {
    execute("DROP TABLE IF EXISTS " + Names.quote(table) + " CASCADE");
  }

  /** Drops the indexes that the deployment made and will make again, under the names that are right then. */
  void dropIndexes(String table) throws SQLException {
    List<String> names = Sql.query(connection, row -> row.getString(1), dialect == Dialect.H2
        ? "SELECT index_name FROM information_schema.indexes WHERE table_schema = current_schema AND table_name = ?"
        : "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema AND tablename = ?", table);
    for (String name : names) {
      if (name.startsWith(Ddl.INDEX) || name.startsWith(Ddl.TRIGRAMS)) {
        execute("DROP INDEX IF EXISTS " + Names.quote(name));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
