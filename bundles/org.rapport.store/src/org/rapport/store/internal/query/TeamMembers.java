package org.rapport.store.internal.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.query.Lookup;

/** The users whom {@code my team} means: those of the user's team and of the teams in it. Stateless. */
final class TeamMembers {

  private static final EReference TEAM = CrmPackage.Literals.USER__TEAM;
  private static final EReference PARENT = CrmPackage.Literals.TEAM__PARENT;

  private TeamMembers() {
  }

  /** Asks a database: a statement for the team, one for its users, and one a level of teams. */
  static Set<UUID> read(Connection connection, Mappings mappings, UUID user) throws SQLException {
    TableMapping users = mappings.of(mappings.types().of(CrmPackage.Literals.USER)).root();
    TableMapping teams = mappings.of(mappings.types().of(CrmPackage.Literals.TEAM)).root();
    Set<UUID> own = user == null ? Set.of() : select(connection, users, TEAM, "id", Set.of(user));
    Set<UUID> inside = new LinkedHashSet<>(own);
    for (Set<UUID> level = own; !level.isEmpty();) {
      level = select(connection, teams, null, column(teams, PARENT), level);
      level.removeIf(team -> !inside.add(team));
    }
    return inside.isEmpty() ? Set.of() : select(connection, users, null, column(users, TEAM), inside);
  }

  /** @param feature what is read of each record, null for its id */
  private static Set<UUID> select(Connection connection, TableMapping table, EReference feature, String where, Collection<UUID> ids)
      throws SQLException {
    SqlText sql = new SqlText().add("SELECT ").column("t", feature == null ? "id" : column(table, feature)).add(" FROM ").name(table.table())
        .add(" t WHERE ").column("t", where).add(" = ANY(").value(connection.createArrayOf("uuid", ids.toArray())).add(")");
    Set<UUID> result = new LinkedHashSet<>();
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Optional.ofNullable(rows.getObject(1, UUID.class)).ifPresent(result::add);
      }
    }
    return result;
  }

  private static String column(TableMapping table, EReference feature) {
    return Mappings.columns(table, feature).name();
  }

  /** Asks records in memory. */
  static Set<UUID> find(Lookup lookup, UUID user) {
    Set<UUID> inside = new LinkedHashSet<>();
    Optional.ofNullable(user).flatMap(id -> lookup.find(new Ref("User", id))).flatMap(each -> target(each, TEAM)).ifPresent(inside::add);
    Function<EReference, Stream<EObject>> within = reference -> lookup.all(reference.getEContainingClass().getName())
        .filter(each -> target(each, reference).filter(inside::contains).isPresent());
    if (inside.isEmpty()) {
      return Set.of();
    }
    boolean deeper;
    do {
      deeper = inside.addAll(within.apply(PARENT).map(Records::id).toList());
    } while (deeper);
    return within.apply(TEAM).map(Records::id).collect(Collectors.toSet());
  }

  private static Optional<UUID> target(EObject record, EReference reference) {
    return Optional.ofNullable((EObject) record.eGet(reference, false)).map(value -> Records.ref(value).id());
  }
}
