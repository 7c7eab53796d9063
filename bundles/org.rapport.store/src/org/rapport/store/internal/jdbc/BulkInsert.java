package org.rapport.store.internal.jdbc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.rapport.store.internal.schema.Names;

/** Inserts many rows into one table within the transaction of a connection: by COPY on PostgreSQL, else, and for few rows, by one prepared batch. */
public final class BulkInsert {

  private static final int FEW = 20;
  private static final int BUFFER = 1 << 16;
  private static final HexFormat HEX = HexFormat.of();

  private final Connection connection;
  private final Dialect dialect;
  private final String table;
  private final List<String> columns;

  /** @param table the name of the table, unquoted, as those of the columns */
  public BulkInsert(Connection connection, Dialect dialect, String table, List<String> columns) {
    this.connection = connection;
    this.dialect = dialect;
    this.table = table;
    this.columns = List.copyOf(columns);
  }

  /** Writes rows; a value for each column as {@link ValueBinding#toJdbc} gives it, bytes among them, null for empty. */
  public void write(Collection<Object[]> rows) throws SQLException {
    if (dialect == Dialect.POSTGRESQL && rows.size() > FEW) {
      copy(rows);
    } else if (!rows.isEmpty()) {
      batch(rows);
    }
  }

  private String names() {
    return columns.stream().map(Names::quote).collect(Collectors.joining(", "));
  }

  private void batch(Collection<Object[]> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + Names.quote(table) + " (" + names() + ") VALUES ("
        + Dialect.marks(columns.size()) + ")")) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          if (row[i] == null) {
            statement.setNull(i + 1, Types.NULL);
          } else {
            statement.setObject(i + 1, row[i]);
          }
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void copy(Collection<Object[]> rows) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + Names.quote(table) + " (" + names() + ") FROM STDIN");
    try {
      StringBuilder text = new StringBuilder(BUFFER);
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          append(text, row[i]);
          text.append(i == row.length - 1 ? '\n' : '\t');
        }
        if (text.length() > BUFFER) {
          send(copy, text);
        }
      }
      send(copy, text);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void send(CopyIn copy, StringBuilder text) throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  /** A value in the text format of COPY. */
  private static void append(StringBuilder text, Object value) {
    switch (value) {
      case null -> text.append("\\N");
      case String letters -> escape(text, letters);
      case byte[] bytes -> text.append("\\\\x").append(HEX.formatHex(bytes));
      case BigDecimal number -> text.append(number.toPlainString());
      case LocalDate date -> day(text, date.getYear(), date.toString());
      case OffsetDateTime moment -> day(text, moment.getYear(), moment.toString());
      default -> text.append(value);
    }
  }

  /** A day or moment of ISO 8601, with the years before the first and after the last of four digits as PostgreSQL writes them. */
  private static void day(StringBuilder text, int year, String iso) {
    if (year > 0) {
      text.append(iso.startsWith("+") ? iso.substring(1) : iso);
    } else {
      text.append(String.format(Locale.ROOT, "%04d", 1 - year)).append(iso.substring(iso.indexOf('-', 1))).append(" BC");
    }
  }

  private static void escape(StringBuilder text, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      switch (letter) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(letter);
      }
    }
  }
}
