package org.rapport.store.internal.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.Scope;
import org.rapport.store.Rights;
import org.rapport.store.Rights.OfType;
import org.rapport.store.Rights.Reach;
import org.rapport.store.internal.rights.RoleTables.Line;

/** Computes the rights of a user from roles, teams and territories, in a constant number of statements. Stateless. */
final class RightsReader {

  private static final String EVERY_TYPE = "*";

  private RightsReader() {
  }

  /** The rights of a user; none where the user is not there or not active. */
  static Rights read(Connection connection, Types types, UUID user) throws SQLException {
    RoleTables tables = new RoleTables(connection, types);
    List<UUID> found = tables.activeUser(user);
    if (found.isEmpty()) {
      return Rights.NOTHING;
    }
    Map<UUID, Boolean> roles = tables.rolesOf(user);
    if (roles.containsValue(true)) {
      return Rights.EVERYTHING;
    }
    Reach reach = reach(tables, user, found.get(0));
    Map<UUID, Map<String, List<Line>>> lines = tables.lines(roles.keySet()).stream()
        .collect(Collectors.groupingBy(Line::role, Collectors.groupingBy(Line::type)));
    Map<UUID, List<RoleTables.Rule>> rules = tables.rules(roles.keySet()).stream().collect(Collectors.groupingBy(RoleTables.Rule::role));
    Map<String, OfType> result = new HashMap<>();
    for (RecordType type : types.all()) {
      Map<UUID, List<Line>> own = new HashMap<>();
      lines.forEach((role, byType) -> own.put(role, byType.getOrDefault(type.name(), byType.getOrDefault(EVERY_TYPE, List.of()))));
      result.put(type.name(), union(own, FieldAccesses.of(type, readers(own), rules)));
    }
    Map<String, OfType> rights = new LabelRights(types, result).apply();
    types.all().stream().filter(RecordType::isAdministered).map(RecordType::name).forEach(rights::remove);
    return Rights.of(reach, rights);
  }

  private static Reach reach(RoleTables tables, UUID user, UUID team) throws SQLException {
    Set<UUID> members = new HashSet<>(Set.of(user));
    Set<UUID> above = new HashSet<>();
    if (team != null) {
      Map<UUID, UUID> parents = tables.teams();
      members.addAll(tables.members(inside(parents, Set.of(team))));
      for (UUID each = team; each != null && above.add(each);) {
        each = parents.get(each);
      }
    }
    Set<UUID> territories = tables.territoriesOf(user);
    return new Reach(user, members, above, territories.isEmpty() ? Set.of() : inside(tables.territories(), territories));
  }

  /** The places themselves and all that lie inside them. */
  private static Set<UUID> inside(Map<UUID, UUID> parents, Set<UUID> places) {
    Set<UUID> result = new HashSet<>(places);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<UUID, UUID> each : parents.entrySet()) {
        grown |= each.getValue() != null && result.contains(each.getValue()) && result.add(each.getKey());
      }
    }
    return result;
  }

  /** The roles that let a type be read: only their field rules count. */
  private static Set<UUID> readers(Map<UUID, List<Line>> lines) {
    return lines.entrySet().stream().filter(role -> role.getValue().stream().anyMatch(line -> line.read() != Scope.NONE))
        .map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  private static OfType union(Map<UUID, List<Line>> roles, Map<String, Map<String, FieldAccess>> fields) {
    List<Line> lines = roles.values().stream().flatMap(Collection::stream).toList();
    Scope read = widest(lines.stream().map(Line::read).toList());
    return new OfType(read, widest(lines.stream().map(Line::change).toList()), lines.stream().anyMatch(Line::create),
        widest(lines.stream().map(Line::delete).toList()), lines.stream().anyMatch(Line::export),
        lines.stream().anyMatch(Line::massChange), fields, false);
  }

  private static Scope widest(List<Scope> scopes) {
    return scopes.stream().max(Comparator.naturalOrder()).orElse(Scope.NONE);
  }
}
