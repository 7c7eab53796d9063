package org.rapport.store.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;
import org.rapport.store.internal.schema.ColumnType;

/** Short forms of what the store's own tables need of JDBC: parameters in, one line a row out. */
public final class Sql {

  private Sql() {
  }

  /** What is made of a row. */
  public interface RowReader<T> {
    /** Reads the row that the result stands at. */
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a statement that writes; gives the number of rows. Null values are empty texts of no type. */
  public static int execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** Runs a query to its end. */
  public static <T> List<T> query(Connection connection, RowReader<T> reader, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return read(statement, reader);
    }
  }

  /** The same for a query with an array of many values; see {@link #planAnew}. */
  public static <T> List<T> queryMany(Connection connection, RowReader<T> reader, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      planAnew(statement);
      return read(statement, reader);
    }
  }

  private static <T> List<T> read(PreparedStatement statement, RowReader<T> reader) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (row.next()) {
        result.add(reader.read(row));
      }
      return result;
    }
  }

  /** The clock of the database. */
  public static Instant now(Connection connection, Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(dialect.now())) {
      row.next();
      return (Instant) ValueBinding.read(row, 1, ColumnType.INSTANT);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, ValueBinding.toJdbc(values[i]));
    }
    return statement;
  }

  /**
   * Has PostgreSQL plan a statement for the values and the sizes of that moment. A plan that was kept from when a table was empty
   * reads all of it, many values over, until statistics are gathered; for one value that is no matter.
   */
  public static void planAnew(PreparedStatement statement) throws SQLException {
    if (statement.isWrapperFor(PGStatement.class)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
  }
}
