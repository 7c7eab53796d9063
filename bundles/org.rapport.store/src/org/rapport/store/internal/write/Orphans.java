package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EPackage;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;

/** Finds references that stand in the tables of packages that are not installed. Used by one thread. */
final class Orphans {

  private static final String TARGET_TYPE = "__t";
  private static final int PORTION = 500;

  private final Types types;
  private List<Reference> references;

  Orphans(Types types) {
    this.types = types;
  }

  /** A record that an orphan refers to, and the type of that orphan. */
  record Use(UUID target, String type) {
  }

  private record Reference(String table, String type, String column) {
  }

  private record Table(String name, String type, String uri) {

    Reference reference(String targetType) {
      return new Reference(name, type, targetType.substring(0, targetType.length() - TARGET_TYPE.length()));
    }
  }

  /** The records that somebody refers to, each with the types of those who do. */
  List<Use> uses(Connection connection, RecordType target, Collection<UUID> ids) throws SQLException {
    List<UUID> all = List.copyOf(ids);
    List<Use> result = new ArrayList<>();
    for (Reference reference : references(connection)) {
      for (int i = 0; i < all.size(); i += PORTION) {
        List<UUID> portion = all.subList(i, Math.min(all.size(), i + PORTION));
        String column = Names.quote(reference.column());
        try (PreparedStatement statement = connection.prepareStatement("SELECT DISTINCT " + column + " FROM " + Names.quote(reference.table())
            + " WHERE " + column + " IN (" + Dialect.marks(portion.size()) + ") AND "
            + Names.quote(reference.column() + TARGET_TYPE) + " = ?")) {
          for (int j = 0; j < portion.size(); j++) {
            statement.setObject(j + 1, portion.get(j));
          }
          statement.setString(portion.size() + 1, target.name());
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              result.add(new Use(row.getObject(1, UUID.class), reference.type()));
            }
          }
        }
      }
    }
    return result;
  }

  /** The columns are asked for only where there is a table whose package is gone: the database takes milliseconds to name them. */
  private List<Reference> references(Connection connection) throws SQLException {
    if (references == null) {
      Set<String> installed = new HashSet<>(types.packages().stream().map(EPackage::getNsURI).toList());
      List<Reference> found = new ArrayList<>();
      for (Table table : Sql.query(connection, row -> new Table(row.getString(1), row.getString(2), row.getString(3)),
          "SELECT \"name\", \"type\", \"ns_uri\" FROM \"rp_table\"")) {
        if (types.find(table.type()).isEmpty() || !installed.contains(table.uri())) {
          found.addAll(Sql.query(connection, row -> table.reference(row.getString(1)), "SELECT column_name FROM information_schema.columns"
              + " WHERE table_name = ? AND table_schema = current_schema AND column_name LIKE '%\\_\\_t' ESCAPE '\\'", table.name()));
        }
      }
      references = found;
    }
    return references;
  }
}
