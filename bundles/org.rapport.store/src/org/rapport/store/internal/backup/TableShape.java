package org.rapport.store.internal.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;

/**
 * What a table is made of, as a backup keeps it.
 *
 * @param name its name
 * @param columns in the order of the values of a row
 * @param key the columns of its primary key, in their order
 * @param parent the table whose rows its rows belong to by the column {@code root}; null for others
 */
record TableShape(String name, List<Column> columns, List<String> key, String parent) {

  /** Longer than any column that has a limit; the drivers say such figures where there is none. */
  private static final int UNLIMITED = 1_000_000;

  /**
   * A column.
   *
   * @param size letters, bytes or digits it may hold; 0 for no limit
   * @param scale digits behind the point of a decimal
   */
  record Column(String name, ColumnKind kind, int size, int scale) {

    String type(Dialect dialect) {
      return switch (kind) {
        case TEXT -> size == 0 ? dialect.type(ColumnType.TEXT) : dialect.nameType().replaceFirst("\\(\\d+\\)", "(" + size + ")");
        case BOOLEAN -> dialect.type(ColumnType.BOOLEAN);
        case INTEGER -> dialect.type(ColumnType.INTEGER);
        case LONG -> dialect.type(ColumnType.LONG);
        case DECIMAL -> "DECIMAL(" + size + "," + scale + ")";
        case DOUBLE -> "DOUBLE PRECISION";
        case DATE -> dialect.type(ColumnType.DATE);
        case LOCAL_TIME -> "TIMESTAMP(6)";
        case INSTANT -> dialect.type(ColumnType.INSTANT);
        case UUID -> dialect.type(ColumnType.UUID);
        case BYTES -> dialect.binary();
      };
    }
  }

  /** A column of a type that no backup carries: said rather than left out. */
  static final class UnknownColumnException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownColumnException(String table, String column, String type) {
      super(table + "." + column + " (" + type + ")");
    }
  }

  /** Reads the shape of a table. */
  static TableShape read(Connection connection, String table) throws SQLException, UnknownColumnException {
    List<Column> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM " + Names.quote(table) + " WHERE 1 = 0")) {
      ResultSetMetaData about = none.getMetaData();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        if (about.getColumnTypeName(i).equals("xid8") || about.getColumnName(i).startsWith(Names.SPARE)) {
          continue; // The order of commits on the server that the backup comes from means nothing on another.
        }
        Optional<ColumnKind> kind = ColumnKind.of(about.getColumnType(i), about.getColumnTypeName(i));
        if (kind.isEmpty()) {
          throw new UnknownColumnException(table, about.getColumnName(i), about.getColumnTypeName(i));
        }
        boolean limited = (kind.get() == ColumnKind.TEXT || kind.get() == ColumnKind.DECIMAL) && about.getPrecision(i) < UNLIMITED;
        columns.add(new Column(about.getColumnName(i), kind.get(), limited ? about.getPrecision(i) : 0,
            kind.get() == ColumnKind.DECIMAL ? about.getScale(i) : 0));
      }
    }
    Map<Integer, String> key = new TreeMap<>();
    try (ResultSet keys = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (keys.next()) {
        key.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    String parent = null;
    try (ResultSet foreign = connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      if (foreign.next() && Names.ROOT.equals(foreign.getString("FKCOLUMN_NAME"))) {
        parent = foreign.getString("PKTABLE_NAME");
      }
    }
    return new TableShape(table, List.copyOf(columns), List.copyOf(key.values()), parent);
  }

  /** The statement that makes the table, without its parent. */
  String create(Dialect dialect) {
    String definitions = columns.stream().map(c -> Names.quote(c.name()) + " " + c.type(dialect)).collect(Collectors.joining(", "));
    return "CREATE TABLE " + Names.quote(name) + " (" + definitions + (key.isEmpty() ? "" : ", PRIMARY KEY (" + quoted(key) + ")") + ")";
  }

  /** The statement that adds a column. */
  String add(Column column, Dialect dialect) {
    return "ALTER TABLE " + Names.quote(name) + " ADD COLUMN " + Names.quote(column.name()) + " " + column.type(dialect);
  }

  /** The statement that ties its rows to their parents; they vanish with them. */
  String tie() {
    return "ALTER TABLE " + Names.quote(name) + " ADD FOREIGN KEY (" + Names.quote(Names.ROOT) + ") REFERENCES " + Names.quote(parent)
        + " (\"id\") ON DELETE CASCADE";
  }

  /** The statement that reads all rows. */
  String select() {
    return "SELECT " + quoted(columns.stream().map(Column::name).toList()) + " FROM " + Names.quote(name);
  }

  /** The statement that writes a row. */
  String insert() {
    return "INSERT INTO " + Names.quote(name) + " (" + quoted(columns.stream().map(Column::name).toList()) + ") VALUES ("
        + Dialect.marks(columns.size()) + ")";
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Names::quote).collect(Collectors.joining(", "));
  }
}
