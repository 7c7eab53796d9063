package org.rapport.store.internal.backup;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/** What a column holds, in words that no database owns, and how a backup writes it. */
enum ColumnKind {

  TEXT(Types.VARCHAR), BOOLEAN(Types.BOOLEAN), INTEGER(Types.INTEGER), LONG(Types.BIGINT), DECIMAL(Types.DECIMAL), DOUBLE(Types.DOUBLE),
  DATE(Types.DATE), LOCAL_TIME(Types.TIMESTAMP), INSTANT(Types.TIMESTAMP_WITH_TIMEZONE), UUID(Types.OTHER), BYTES(Types.VARBINARY);

  private final int sqlType;

  ColumnKind(int sqlType) {
    this.sqlType = sqlType;
  }

  /** The kind of a column by what the driver says of it; empty for what no backup can carry. */
  static Optional<ColumnKind> of(int sqlType, String typeName) {
    if ("uuid".equalsIgnoreCase(typeName)) {
      return Optional.of(UUID);
    } else if ("timestamptz".equalsIgnoreCase(typeName)) {
      return Optional.of(INSTANT);
    }
    return Optional.ofNullable(switch (sqlType) {
      case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> TEXT;
      case Types.BOOLEAN, Types.BIT -> BOOLEAN;
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> INTEGER;
      case Types.BIGINT -> LONG;
      case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
      case Types.DOUBLE, Types.REAL, Types.FLOAT -> DOUBLE;
      case Types.DATE -> DATE;
      case Types.TIMESTAMP -> LOCAL_TIME;
      case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
      default -> null;
    });
  }

  /** Copies a value from a row into a backup. */
  void write(ResultSet row, int column, JsonWriter json) throws SQLException, IOException {
    switch (this) {
      case BOOLEAN -> {
        boolean value = row.getBoolean(column);
        if (row.wasNull()) {
          json.nullValue();
        } else {
          json.value(value);
        }
      }
      case INTEGER, LONG -> {
        long value = row.getLong(column);
        if (row.wasNull()) {
          json.nullValue();
        } else {
          json.value(value);
        }
      }
      default -> json.value(text(row, column));
    }
  }

  private String text(ResultSet row, int column) throws SQLException {
    return switch (this) {
      case DECIMAL -> {
        BigDecimal value = row.getBigDecimal(column);
        yield value == null ? null : value.toPlainString();
      }
      case DOUBLE -> {
        double value = row.getDouble(column);
        yield row.wasNull() ? null : Double.toString(value);
      }
      case INSTANT -> {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        yield value == null ? null : value.toInstant().toString();
      }
      case BYTES -> {
        byte[] value = row.getBytes(column);
        yield value == null ? null : Base64.getEncoder().encodeToString(value);
      }
      case DATE -> string(row.getObject(column, LocalDate.class));
      case LOCAL_TIME -> string(row.getObject(column, LocalDateTime.class));
      case UUID -> string(row.getObject(column, java.util.UUID.class));
      default -> row.getString(column);
    };
  }

  private static String string(Object value) {
    return value == null ? null : value.toString();
  }

  /**
   * Sets a parameter to the next value of a backup; gives its size in characters, about.
   *
   * @throws IOException if the text is not JSON; a RuntimeException if it is of another kind
   */
  int bind(PreparedStatement statement, int parameter, JsonReader json) throws SQLException, IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      statement.setNull(parameter, sqlType);
      return 1;
    } else if (this == BOOLEAN) {
      statement.setBoolean(parameter, json.nextBoolean());
      return 1;
    }
    String text = json.nextString();
    switch (this) {
      case INTEGER -> statement.setInt(parameter, Integer.parseInt(text));
      case LONG -> statement.setLong(parameter, Long.parseLong(text));
      case DECIMAL -> statement.setBigDecimal(parameter, new BigDecimal(text));
      case DOUBLE -> statement.setDouble(parameter, Double.parseDouble(text));
      case DATE -> statement.setObject(parameter, LocalDate.parse(text));
      case LOCAL_TIME -> statement.setObject(parameter, LocalDateTime.parse(text));
      case INSTANT -> statement.setObject(parameter, OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC));
      case UUID -> statement.setObject(parameter, java.util.UUID.fromString(text));
      case BYTES -> statement.setBytes(parameter, Base64.getDecoder().decode(text));
      default -> statement.setString(parameter, text);
    }
    return text.length();
  }
}
