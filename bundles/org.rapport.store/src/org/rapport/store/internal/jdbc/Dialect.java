package org.rapport.store.internal.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;

/** What differs between the databases. Everything else of our SQL is the same for both. */
public enum Dialect {

  /** An H2 file in this process. */
  H2("h2", "VARCHAR", "VARBINARY(2000)", "") {
    @Override
    public String upsert(String table, List<String> keys, List<String> values) {
      return "MERGE INTO " + Names.quote(table) + " (" + columns(keys, values) + ") KEY (" + columns(keys, List.of()) + ") VALUES ("
          + marks(keys.size() + values.size()) + ")";
    }

    @Override
    public String chunk() {
      return "VARBINARY(262144)";
    }

    @Override
    public String now() {
      return "SELECT CURRENT_TIMESTAMP(6)";
    }

    @Override
    public String lockForReference() {
      return "";
    }

    @Override
    public String among(String table, String column) {
      // H2 compares each row that the index gave with each value once more where they are asked for by ANY.
      return "UNNEST(?) asked(v) JOIN " + Names.quote(table) + " ON " + Names.quote(table) + "." + Names.quote(column) + " = asked.v";
    }
  },

  /** A PostgreSQL server. */
  POSTGRESQL("postgresql", "TEXT", "BYTEA", " COLLATE \"C\"") {
    @Override
    public String upsert(String table, List<String> keys, List<String> values) {
      return "INSERT INTO " + Names.quote(table) + " (" + columns(keys, values) + ") VALUES (" + marks(keys.size() + values.size())
          + ") ON CONFLICT (" + columns(keys, List.of()) + ") DO UPDATE SET "
          + values.stream().map(v -> Names.quote(v) + " = EXCLUDED." + Names.quote(v)).collect(Collectors.joining(", "));
    }

    @Override
    public String chunk() {
      return binary();
    }

    @Override
    public String now() {
      return "SELECT clock_timestamp()";
    }

    @Override
    public String lockForReference() {
      return " FOR KEY SHARE";
    }

    @Override
    public String among(String table, String column) {
      return Names.quote(table) + " WHERE " + Names.quote(column) + " = ANY (?)";
    }
  };

  private final String kind;
  private final String text;
  private final String binary;
  private final String collation;

  Dialect(String kind, String text, String binary, String collation) {
    this.kind = kind;
    this.text = text;
    this.binary = binary;
    this.collation = collation;
  }

  /** {@code h2} or {@code postgresql}. */
  public String kind() {
    return kind;
  }

  /** The type of a column for an attribute. Texts compare by code points on both databases. */
  public String type(ColumnType type) {
    return switch (type) {
      case TEXT -> text + collation;
      case ENUM -> "VARCHAR(200)" + collation;
      case BOOLEAN -> "BOOLEAN";
      case INTEGER -> "INTEGER";
      case LONG -> "BIGINT";
      case DECIMAL -> "DECIMAL(27,8)";
      case DATE -> "DATE";
      case INSTANT -> "TIMESTAMP(6) WITH TIME ZONE";
      case UUID -> "UUID";
      case MONEY -> "DECIMAL(19,4)";
    };
  }

  /** The type of a column for a short name: of a type, a list, a currency. */
  public String nameType() {
    return "VARCHAR(200)" + collation;
  }

  /** The type of a column for a binary sort key. */
  public String binary() {
    return binary;
  }

  /** The type of a column for a piece of a file, of 256 KB at most. */
  public abstract String chunk();

  /** A statement that gives the database's clock. */
  public abstract String now();

  /** Inserts a row, or changes the values of the row with these keys; one parameter a key, then one a value. */
  public abstract String upsert(String table, List<String> keys, List<String> values);

  /** What to add to a SELECT of a record that is about to be referred to, so that nobody deletes it meanwhile. */
  public abstract String lockForReference();

  /** What stands behind FROM to read the rows of a table in which a column has one of many values, an array of different ones; only AND may follow. */
  public abstract String among(String table, String column);

  /** Question marks, separated by commas. */
  public static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private static String columns(List<String> keys, List<String> values) {
    return Stream.concat(keys.stream(), values.stream()).map(Names::quote).collect(Collectors.joining(", "));
  }
}
