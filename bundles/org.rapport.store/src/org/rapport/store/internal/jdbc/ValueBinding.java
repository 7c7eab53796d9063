package org.rapport.store.internal.jdbc;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.rapport.store.internal.schema.ColumnType;

/**
 * Carries values between change sets and JDBC: enums as literals, moments as {@link Instant}, days as
 * {@link LocalDate}. Of money only the amount, a BigDecimal; its currency is a text of its own.
 */
public final class ValueBinding {

  private ValueBinding() {
  }

  /** The JDBC type of a main column, for empty values. */
  public static int sqlType(ColumnType type) {
    return switch (type) {
      case TEXT, ENUM -> Types.VARCHAR;
      case BOOLEAN -> Types.BOOLEAN;
      case INTEGER -> Types.INTEGER;
      case LONG -> Types.BIGINT;
      case DECIMAL, MONEY -> Types.DECIMAL;
      case DATE -> Types.DATE;
      case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case UUID -> Types.OTHER;
    };
  }

  /** The form in which both drivers take a value; null stays null. */
  public static Object toJdbc(Object value) {
    return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC) : value;
  }

  /** Sets a parameter, which may be null. */
  public static void bind(PreparedStatement statement, int index, ColumnType type, Object value) throws SQLException {
    if (value == null) {
      statement.setNull(index, sqlType(type));
    } else {
      statement.setObject(index, toJdbc(value));
    }
  }

  /** The value of a column, null where it is empty. */
  public static Serializable read(ResultSet row, int column, ColumnType type) throws SQLException {
    Object value = switch (type) {
      case TEXT, ENUM -> row.getString(column);
      case BOOLEAN -> row.getBoolean(column);
      case INTEGER -> row.getInt(column);
      case LONG -> row.getLong(column);
      case DECIMAL, MONEY -> row.getBigDecimal(column);
      case DATE -> row.getObject(column, LocalDate.class);
      case INSTANT -> row.getObject(column, OffsetDateTime.class);
      case UUID -> row.getObject(column, UUID.class);
    };
    return row.wasNull() ? null : fromJdbc(type, value);
  }

  /** A value as a driver gave it, in the form of change sets. Decimals lose their trailing zeros. Null stays null. */
  public static Serializable fromJdbc(ColumnType type, Object value) {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case TEXT, ENUM -> (String) value;
      case BOOLEAN -> (Boolean) value;
      case INTEGER -> ((Number) value).intValue();
      case LONG -> ((Number) value).longValue();
      case DECIMAL, MONEY -> plain((BigDecimal) value);
      case DATE -> value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
      case INSTANT -> instant(value);
      case UUID -> value instanceof UUID id ? id : UUID.fromString(value.toString());
    };
  }

  /** The same number without trailing zeros and without an exponent, so that equal numbers are equal values. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Instant instant(Object value) {
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
  }
}
