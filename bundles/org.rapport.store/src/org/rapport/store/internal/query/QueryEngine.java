package org.rapport.store.internal.query;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Principal;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.query.ConditionException;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;

/**
 * Answers queries on a connection of the caller, who keeps it and its transaction. Only reads. Safe for all threads.
 * A page takes two statements: one for its keys in their order, one for the values of these records; one more for each
 * crossing of equal or empty values of an indexed order, and on H2 one that looks whether a condition finds few records.
 */
public final class QueryEngine {

  private static final String ALIAS = "t";
  private static final int FEW = 1_000;

  private final Types types;
  private final Mappings mappings;
  private final QueryDialect dialect;
  private final InstantSource clock;
  private final ParsedConditions conditions;
  private final KeyDirectories directories = new KeyDirectories();

  /** @param clock gives the moment that {@code today} and relative dates count from */
  public QueryEngine(Types types, QueryDialect dialect, InstantSource clock) {
    this.types = types;
    this.mappings = new Mappings(types);
    this.dialect = dialect;
    this.clock = clock;
    this.conditions = new ParsedConditions();
  }

  /**
   * Rows of a list.
   *
   * @throws RapportException {@code unknown-type}, {@code unknown-feature}, {@code bad-condition}, {@code bad-value},
   *     {@code unsortable}, {@code bad-column}, {@code bad-page-key}
   */
  public Page page(Connection connection, Caller caller, Query query, PageRequest request) throws RapportException, SQLException {
    if (request.limit() < 1 || request.offset() < 0) {
      throw new RapportException("bad-value", "A page has at least one row and begins at 0 or later.", "Ask for a limit of 1 or more.");
    }
    RecordType type = types.get(query.type());
    Sight sight = sight(caller);
    Projection sortJoins = new Projection(mappings, sight, type, ALIAS);
    Sorting sorting = Sorting.of(type, query.sort(), sight, sortJoins, dialect);
    Projection projection = new Projection(mappings, sight, type, ALIAS);
    List<Projection.Output> outputs = outputs(type, query.columns(), sight, projection);
    Where where = where(connection, type, query.where(), sight, caller);
    KeyReader.Source source = new KeyReader.Source(from(type, sortJoins.joins()), from(type, sortJoins.joinsOfPresent()), where.sql(), id(type), sight.readable(type, ALIAS),
        where.few() ? List.of() : sight.branches(type, ALIAS), where.few());
    KeyReader reader = new KeyReader(dialect, source, sorting);
    // The sampled places are those of whoever sees all: they are kept for everybody.
    List<PageKey> keys = reader.read(connection, caller.rights().isAdministrator() ? directories.near(connection, reader, request) : request);
    boolean more = keys.size() > request.limit();
    List<PageKey> shown = more ? keys.subList(0, request.limit()) : keys;
    Map<UUID, List<Serializable>> values = values(connection, type, projection, outputs, shown.stream().map(PageKey::id).toList());
    List<Page.Row> rows = shown.stream().filter(key -> values.containsKey(key.id()))
        .map(key -> new Page.Row(new Ref(type.name(), key.id()), values.get(key.id()))).toList();
    return new Page(query.columns(), rows, more ? shown.get(shown.size() - 1) : null, source.few() ? List.of() : sorting.unindexed());
  }

  /** Reads a condition that a model has for its own records. */
  public ParsedCondition rule(RecordType type, String text) throws ConditionException {
    return conditions.get(Sight.unlimited(types), type, text);
  }

  /** Says that records of these types were changed. */
  public void changed(Collection<String> typeNames) {
    directories.changed(typeNames.stream().map(types::find).flatMap(Optional::stream)
        .map(type -> Names.quote(mappings.of(type).root().table()) + " ").toList());
  }

  /** How many records a list has; the limit 0 counts all. */
  public Total count(Connection connection, Caller caller, Query query, long limit) throws RapportException, SQLException {
    RecordType type = types.get(query.type());
    Sight sight = sight(caller);
    Where where = where(connection, type, query.where(), sight, caller);
    List<Sight.Branch> branches = where.few() ? List.of() : sight.branches(type, ALIAS);
    SqlText sql = new SqlText().add("SELECT COUNT(*) FROM ");
    if (!branches.isEmpty()) {
      writeBranches(sql, type, where.sql(), branches, limit);
    } else {
      sql.add(limit > 0 ? "(SELECT 1 FROM " : "").add(table(type)).add(filter(where.sql(), sight.readable(type, ALIAS)));
      if (limit > 0) {
        sql.add(" LIMIT ").value(limit + 1).add(") counted");
      }
    }
    try (PreparedStatement statement = sql.prepare(connection); ResultSet row = statement.executeQuery()) {
      row.next();
      long count = row.getLong(1);
      return limit > 0 && count > limit ? new Total(limit, true) : new Total(count, false);
    }
  }

  /** Writes the readable records once each, though several parts have them, as a table. */
  private void writeBranches(SqlText sql, RecordType type, SqlText where, List<Sight.Branch> branches, long limit) {
    String separator = "(SELECT * FROM ((";
    for (Sight.Branch branch : branches) {
      sql.add(separator + "SELECT " + id(type) + " AS \"#0\" FROM ").add(table(type)).add(branch.joins()).add(filter(where, branch.where()));
      sql.add(limit > 0 ? " LIMIT " + (limit + 1) : "");
      separator = ") UNION (";
    }
    sql.add(")) parts").add(limit > 0 ? " LIMIT " + (limit + 1) : "").add(") counted");
  }

  /** Counts and sums a group; ordered by the keys, empty keys last. */
  public List<Group> groups(Connection connection, Caller caller, GroupQuery query) throws RapportException, SQLException {
    RecordType type = types.get(query.type());
    Sight sight = sight(caller);
    Grouping grouping = Grouping.of(type, query, sight, new Projection(mappings, sight, type, ALIAS), dialect, caller.principal().zone());
    SqlText filter = filter(where(connection, type, query.where(), sight, caller).sql(), sight.readable(type, ALIAS));
    Principal principal = caller.principal();
    Optional<OneCurrency> one = query.conversion().isEmpty() ? Optional.empty()
        : Optional.of(OneCurrency.of(query.in(), principal, LocalDate.ofInstant(clock.instant(), principal.zone())));
    List<Group> groups = grouping.read(connection, table(type), filter, refs -> namedLabels(connection, caller, sight, refs));
    return one.isEmpty() ? groups : one.get().merge(connection, mappings, sight, groups);
  }

  /** The labels; the type's name stands for those that are not there, unless they may only be out of sight. */
  private Map<Ref, String> namedLabels(Connection connection, Caller caller, Sight sight, Collection<Ref> refs) throws SQLException {
    Map<Ref, String> result = labels(connection, caller, refs);
    for (Ref ref : refs) {
      if (types.find(ref.type()).map(sight::tellsAllLabels).orElse(true)) {
        result.putIfAbsent(ref, ref.type());
      }
    }
    return result;
  }

  /** Which records of any types may be seen, in one statement a type. */
  public Set<Ref> readable(Connection connection, Caller caller, Collection<Ref> refs) throws SQLException {
    Sight sight = sight(caller);
    Set<Ref> result = new HashSet<>();
    for (Map.Entry<RecordType, Set<UUID>> each : byType(refs).entrySet()) {
      SqlText sql = new SqlText().add("SELECT " + id(each.getKey()) + " FROM ").add(table(each.getKey())).add(" WHERE ")
          .add(idIn(each.getKey(), connection, each.getValue()));
      sight.restrict(sql, each.getKey(), ALIAS);
      try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          result.add(new Ref(each.getKey().name(), rows.getObject(1, UUID.class)));
        }
      }
    }
    return result;
  }

  private Map<RecordType, Set<UUID>> byType(Collection<Ref> refs) {
    Map<RecordType, Set<UUID>> result = new LinkedHashMap<>();
    refs.forEach(ref -> types.find(ref.type())
        .ifPresent(type -> result.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(ref.id())));
    return result;
  }

  /** The labels of records of any types, in one statement a type; those not there, or of an unknown type, are left out. */
  public Map<Ref, String> labels(Connection connection, Caller caller, Collection<Ref> refs) throws SQLException {
    Sight sight = sight(caller);
    Map<Ref, String> result = new HashMap<>();
    for (Map.Entry<RecordType, Set<UUID>> each : byType(refs).entrySet()) {
      if (sight.shows(each.getKey(), each.getKey().eClass(), CrmPackage.Literals.ROOT__LABEL)) {
        readLabels(connection, each.getKey(), sight, each.getValue(), result);
      }
    }
    return result;
  }

  private void readLabels(Connection connection, RecordType type, Sight sight, Collection<UUID> ids, Map<Ref, String> result)
      throws SQLException {
    String label = Mappings.columns(mappings.of(type).root(), CrmPackage.Literals.ROOT__LABEL).name();
    SqlText sql = new SqlText().add("SELECT " + id(type) + ", ").column(ALIAS, label).add(" FROM ")
        .add(table(type)).add(" WHERE ").add(idIn(type, connection, ids));
    sight.restrict(sql, type, ALIAS);
    sight.gate(type, CrmPackage.Literals.ROOT__LABEL, ALIAS).ifPresent(gate -> sql.add(" AND " + gate));
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String text = rows.getString(2);
        result.put(new Ref(type.name(), rows.getObject(1, UUID.class)), text == null ? "" : text);
      }
    }
  }

  private static List<Projection.Output> outputs(RecordType type, List<String> columns, Sight sight, Projection projection)
      throws RapportException {
    List<Projection.Output> outputs = new ArrayList<>();
    for (String column : columns) {
      Path path = Paths.resolve(type, column, sight);
      if (path.isRows()) {
        throw new RapportException("bad-column", "'" + column + "' is a list and has no value of its own.",
            "Name a feature of its rows, such as " + column + ".id.");
      }
      outputs.add(projection.output(path));
    }
    return outputs;
  }

  private Map<UUID, List<Serializable>> values(Connection connection, RecordType type, Projection projection,
      List<Projection.Output> outputs, List<UUID> ids) throws SQLException {
    if (ids.isEmpty()) {
      return Map.of();
    }
    SqlText sql = new SqlText().add("SELECT " + id(type));
    outputs.forEach(output -> output.expressions().forEach(expression -> sql.add(", " + expression)));
    sql.add(" FROM ").add(from(type, projection.joins())).add(" WHERE ").add(idIn(type, connection, ids));
    Map<UUID, List<Serializable>> result = new HashMap<>();
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<Serializable> values = new ArrayList<>(outputs.size());
        int column = 2;
        for (Projection.Output output : outputs) {
          values.add(output.reader().read(rows, column));
          column += output.expressions().size();
        }
        result.putIfAbsent(rows.getObject(1, UUID.class), Collections.unmodifiableList(values));
      }
    }
    return result;
  }

  private SqlText idIn(RecordType type, Connection connection, Collection<UUID> ids) throws SQLException {
    return new SqlText().add(id(type) + " = ANY(").value(connection.createArrayOf("uuid", ids.toArray())).add(")");
  }

  private SqlText from(RecordType type, SqlText joins) {
    return table(type).add(joins);
  }

  private SqlText table(RecordType type) {
    return new SqlText().name(mappings.of(type).root().table()).add(" " + ALIAS);
  }

  private Sight sight(Caller caller) {
    return new Sight(mappings, caller.rights());
  }

  private static SqlText filter(SqlText... conditions) {
    SqlText result = new SqlText();
    for (SqlText condition : conditions) {
      if (!condition.isEmpty()) {
        result.add(result.isEmpty() ? " WHERE " : " AND ").add(condition);
      }
    }
    return result;
  }

  /**
   * A condition for a WHERE clause.
   *
   * @param sql empty for all records
   * @param few whether it names a few records by their ids
   */
  private record Where(SqlText sql, boolean few) {
  }

  /** The condition; where the database does not see by itself that it finds few records, it is asked for their ids first. */
  private Where where(Connection connection, RecordType type, String where, Sight sight, Caller caller)
      throws RapportException, SQLException {
    Optional<Bound> bound = conditions.get(sight, type, where).bound();
    if (bound.isEmpty()) {
      return new Where(new SqlText(), false);
    }
    QueryContext asking = QueryContext.of(caller.principal(), clock.instant());
    QueryContext context = bound.get().asksForTeam() ? asking.with(TeamMembers.read(connection, mappings, asking.user())) : asking;
    ConditionCompiler compiler = new ConditionCompiler(mappings, sight, dialect, context);
    List<ConditionCompiler.Joined> ways = compiler.compileWays(bound.get(), ALIAS, dialect.drivesByJoin());
    if (dialect.drivesByJoin()) {
      Optional<Set<UUID>> few = few(connection, type, ways.isEmpty() ? List.of(compiler.compileJoined(bound.get(), ALIAS)) : ways);
      if (few.isPresent()) {
        return new Where(idIn(type, connection, few.get()), true);
      }
    }
    return new Where(ways.isEmpty() ? compiler.compile(bound.get(), ALIAS) : new SqlText().add(id(type) + " IN (").add(union(type, ways, "")).add(")"), false);
  }

  /** The records that fulfil a condition, in no order; empty where there are, or seem to be, more than {@link #FEW}. */
  private Optional<Set<UUID>> few(Connection connection, RecordType type, List<ConditionCompiler.Joined> ways) throws SQLException {
    SqlText sql = union(type, ways, " LIMIT " + (FEW + 1));
    Set<UUID> ids = new LinkedHashSet<>();
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      int count = 0;
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
        count++;
      }
      return count > FEW ? Optional.empty() : Optional.of(ids);
    }
  }

  /** The ids of the records that some way finds; a record may be there several times. */
  private SqlText union(RecordType type, List<ConditionCompiler.Joined> ways, String end) {
    SqlText sql = new SqlText();
    for (ConditionCompiler.Joined way : ways) {
      sql.add(sql.isEmpty() ? "(" : ") UNION ALL (").add("SELECT " + id(type) + " FROM ").add(table(type)).add(way.joins()).add(" WHERE ").add(way.where()).add(end);
    }
    return sql.add(")");
  }

  private String id(RecordType type) {
    TableMapping root = mappings.of(type).root();
    return new SqlText().column(ALIAS, Mappings.columns(root, root.eClass().getEIDAttribute()).name()).toString();
  }
}
