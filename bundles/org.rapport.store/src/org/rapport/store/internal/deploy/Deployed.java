package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;

/**
 * What a database says of itself: its packages, and notes by name. As it was when it was read.
 *
 * @param packages by their namespace
 * @param meta the notes
 */
record Deployed(Map<String, Model> packages, Map<String, String> meta) {

  /** The note that a migration is being done, or was begun and not finished. */
  static final String MIGRATION = "migration";
  /** The note of what the model no longer has and the database still keeps, one fact a line, each behind its namespace. */
  static final String KEPT = "kept";

  /** A package: its prefix, and its facts as {@link ModelDigest} writes them. */
  record Model(String prefix, List<String> facts) {
  }

  /** Reads it; nothing is there in an empty database. */
  static Deployed read(Connection connection) throws SQLException {
    if (CustomTables.columns(connection, "rp_meta").isEmpty()) {
      return new Deployed(Map.of(), Map.of());
    }
    Map<String, String> meta = new HashMap<>();
    Sql.query(connection, row -> meta.put(row.getString(1), row.getString(2)), "SELECT \"name\", \"value\" FROM \"rp_meta\"");
    Map<String, Model> packages = new LinkedHashMap<>();
    Sql.query(connection, row -> packages.put(row.getString(1), new Model(row.getString(2), row.getString(3).lines().toList())),
        "SELECT \"ns_uri\", \"prefix\", \"digest\" FROM \"rp_package\"");
    return new Deployed(packages, meta);
  }

  /** Whether nobody has opened the database before. */
  boolean isEmpty() {
    return meta.isEmpty();
  }

  /** The facts of a package that its model no longer has and whose values are kept. */
  List<String> kept(String namespace) {
    return meta.getOrDefault(KEPT, "").lines().filter(line -> line.startsWith(namespace + " "))
        .map(line -> line.substring(namespace.length() + 1)).toList();
  }

  /** Writes a note, or takes it away where the value is null. */
  static void note(Connection connection, Dialect dialect, String name, String value) throws SQLException {
    if (value == null) {
      Sql.execute(connection, "DELETE FROM \"rp_meta\" WHERE \"name\" = ?", name);
    } else {
      Sql.execute(connection, dialect.upsert("rp_meta", List.of("name"), List.of("value")), name, value);
    }
  }
}
