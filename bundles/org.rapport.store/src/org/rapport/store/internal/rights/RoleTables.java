package org.rapport.store.internal.rights;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/** Reads users, roles, teams and territories, each in one statement. Used by one thread. */
final class RoleTables {

  private final Connection connection;
  private final AggregateMapping users;
  private final AggregateMapping roles;
  private final AggregateMapping teams;
  private final AggregateMapping territories;

  RoleTables(Connection connection, Types types) {
    this.connection = connection;
    this.users = new AggregateMapping(types.of(CrmPackage.Literals.USER));
    this.roles = new AggregateMapping(types.of(CrmPackage.Literals.ROLE));
    this.teams = new AggregateMapping(types.of(CrmPackage.Literals.TEAM));
    this.territories = new AggregateMapping(types.of(CrmPackage.Literals.TERRITORY));
  }

  /** A line of a role. */
  record Line(UUID role, String type, Scope read, Scope change, boolean create, Scope delete, boolean export, boolean massChange) {
  }

  /** A field rule of a role. */
  record Rule(UUID role, String type, String feature, FieldAccess access) {
  }

  /** Whether there is any user. */
  boolean anyUser() throws SQLException {
    return !rows("SELECT 1 FROM " + table(users.root()) + " LIMIT 1", List.of()).isEmpty();
  }

  /** The team of an active user, in a list; a list with null where the user is in none; empty where nobody active is meant. */
  List<UUID> activeUser(UUID user) throws SQLException {
    List<UUID> result = new ArrayList<>();
    for (Object[] row : rows("SELECT " + column(users.root(), CrmPackage.Literals.USER__TEAM) + ", "
        + column(users.root(), CrmPackage.Literals.USER__ACTIVE) + " FROM " + table(users.root()) + " WHERE \"id\" = ?", List.of(user))) {
      if (!Boolean.FALSE.equals(row[1])) {
        result.add((UUID) row[0]);
      }
    }
    return result;
  }

  /** The team above each team, null for none. */
  Map<UUID, UUID> teams() throws SQLException {
    return parents(teams.root(), CrmPackage.Literals.TEAM__PARENT);
  }

  /** The territory around each territory, null for none. */
  Map<UUID, UUID> territories() throws SQLException {
    return parents(territories.root(), CrmPackage.Literals.TERRITORY__PARENT);
  }

  private Map<UUID, UUID> parents(TableMapping table, EStructuralFeature parent) throws SQLException {
    Map<UUID, UUID> result = new HashMap<>();
    for (Object[] row : rows("SELECT \"id\", " + column(table, parent) + " FROM " + table(table), List.of())) {
      result.put((UUID) row[0], (UUID) row[1]);
    }
    return result;
  }

  /** The users of teams. */
  Set<UUID> members(Collection<UUID> of) throws SQLException {
    return ids("SELECT \"id\" FROM " + table(users.root()) + " WHERE " + column(users.root(), CrmPackage.Literals.USER__TEAM) + " = ANY (?)",
        of);
  }

  /** The territories that a user's record names. */
  Set<UUID> territoriesOf(UUID user) throws SQLException {
    TableMapping links = users.rows(CrmPackage.Literals.TERRITORY_LINK);
    return ids("SELECT " + column(links, CrmPackage.Literals.TERRITORY_LINK__TERRITORY) + " FROM " + table(links) + " WHERE "
        + Names.quote(Names.ROOT) + " = ANY (?)", List.of(user));
  }

  /** The roles of a user, each with whether it is an administrator's. */
  Map<UUID, Boolean> rolesOf(UUID user) throws SQLException {
    TableMapping links = users.rows(CrmPackage.Literals.ROLE_LINK);
    Map<UUID, Boolean> result = new HashMap<>();
    for (Object[] row : rows("SELECT r.\"id\", r." + column(roles.root(), CrmPackage.Literals.ROLE__ADMINISTRATOR) + " FROM "
        + table(links) + " l JOIN " + table(roles.root()) + " r ON r.\"id\" = l." + column(links, CrmPackage.Literals.ROLE_LINK__ROLE)
        + " WHERE l." + Names.quote(Names.ROOT) + " = ?", List.of(user))) {
      result.put((UUID) row[0], Boolean.TRUE.equals(row[1]));
    }
    return result;
  }

  /** The lines of roles. */
  List<Line> lines(Collection<UUID> of) throws SQLException {
    TableMapping table = roles.rows(CrmPackage.Literals.PERMISSION);
    List<EStructuralFeature> features = List.of(CrmPackage.Literals.PERMISSION__TYPE, CrmPackage.Literals.PERMISSION__READ,
        CrmPackage.Literals.PERMISSION__CHANGE, CrmPackage.Literals.PERMISSION__CREATE, CrmPackage.Literals.PERMISSION__DELETE,
        CrmPackage.Literals.PERMISSION__EXPORT, CrmPackage.Literals.PERMISSION__MASS_CHANGE);
    return rows(ofRoles(table, features), List.of(array(of))).stream().map(row -> new Line((UUID) row[0], (String) row[1],
        scope(row[2]), scope(row[3]), Boolean.TRUE.equals(row[4]), scope(row[5]), Boolean.TRUE.equals(row[6]),
        Boolean.TRUE.equals(row[7]))).toList();
  }

  /** The field rules of roles. */
  List<Rule> rules(Collection<UUID> of) throws SQLException {
    TableMapping table = roles.rows(CrmPackage.Literals.FIELD_RULE);
    List<EStructuralFeature> features = List.of(CrmPackage.Literals.FIELD_RULE__TYPE, CrmPackage.Literals.FIELD_RULE__FEATURE,
        CrmPackage.Literals.FIELD_RULE__ACCESS);
    List<Rule> result = new ArrayList<>();
    for (Object[] row : rows(ofRoles(table, features), List.of(array(of)))) {
      FieldAccess access = row[3] == null ? null : FieldAccess.get((String) row[3]);
      result.add(new Rule((UUID) row[0], (String) row[1], (String) row[2], access == null ? FieldAccess.FULL : access));
    }
    return result;
  }

  private static String ofRoles(TableMapping table, List<EStructuralFeature> features) {
    StringBuilder sql = new StringBuilder("SELECT " + Names.quote(Names.ROOT));
    features.forEach(feature -> sql.append(", ").append(column(table, feature)));
    return sql + " FROM " + table(table) + " WHERE " + Names.quote(Names.ROOT) + " = ANY (?)";
  }

  private static Scope scope(Object literal) {
    Scope scope = literal == null ? null : Scope.get((String) literal);
    return scope == null ? Scope.NONE : scope;
  }

  private static String table(TableMapping table) {
    return Names.quote(table.table());
  }

  private static String column(TableMapping table, EStructuralFeature feature) {
    return Names.quote(table.columns(feature).orElseThrow().name());
  }

  private Object array(Collection<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.toArray());
  }

  private Set<UUID> ids(String sql, Collection<UUID> of) throws SQLException {
    Set<UUID> result = new HashSet<>();
    for (Object[] row : rows(sql, List.of(array(of)))) {
      result.add((UUID) row[0]);
    }
    result.remove(null);
    return result;
  }

  private List<Object[]> rows(String sql, List<?> parameters) throws SQLException {
    List<Object[]> result = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          Object[] values = new Object[columns];
          for (int i = 0; i < columns; i++) {
            values[i] = row.getObject(i + 1);
          }
          result.add(values);
        }
      }
    }
    return result;
  }
}
