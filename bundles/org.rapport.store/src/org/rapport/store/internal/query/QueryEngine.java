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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Principal;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;
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
    this.conditions = new ParsedConditions(types);
  }

  /**
   * Rows of a list.
   *
   * @throws RapportException {@code unknown-type}, {@code unknown-feature}, {@code bad-condition}, {@code bad-value},
   *     {@code unsortable}, {@code bad-column}, {@code bad-page-key}
   */
  public Page page(Connection connection, Principal principal, Query query, PageRequest request) throws RapportException, SQLException {
    if (request.limit() < 1 || request.offset() < 0) {
      throw new RapportException("bad-value", "A page has at least one row and begins at 0 or later.", "Ask for a limit of 1 or more.");
    }
    RecordType type = types.get(query.type());
    Projection sortJoins = new Projection(mappings, type, ALIAS);
    Sorting sorting = Sorting.of(type, query.sort(), sortJoins, dialect);
    Projection projection = new Projection(mappings, type, ALIAS);
    List<Projection.Output> outputs = outputs(type, query.columns(), projection);
    Where where = where(connection, type, query.where(), principal);
    KeyReader.Source source = new KeyReader.Source(from(type, sortJoins), where.sql(), id(type), where.few());
    KeyReader reader = new KeyReader(dialect, source, sorting);
    List<PageKey> keys = reader.read(connection, directories.near(connection, reader, request));
    boolean more = keys.size() > request.limit();
    List<PageKey> shown = more ? keys.subList(0, request.limit()) : keys;
    Map<UUID, List<Serializable>> values = values(connection, type, projection, outputs, shown.stream().map(PageKey::id).toList());
    List<Page.Row> rows = shown.stream().filter(key -> values.containsKey(key.id()))
        .map(key -> new Page.Row(new Ref(type.name(), key.id()), values.get(key.id()))).toList();
    return new Page(query.columns(), rows, more ? shown.get(shown.size() - 1) : null, source.few() ? List.of() : sorting.unindexed());
  }

  /** Says that records of these types were changed. */
  public void changed(Collection<String> typeNames) {
    directories.changed(typeNames.stream().map(types::find).flatMap(Optional::stream)
        .map(type -> Names.quote(mappings.of(type).root().table()) + " ").toList());
  }

  /** How many records a list has; the limit 0 counts all. */
  public Total count(Connection connection, Principal principal, Query query, long limit) throws RapportException, SQLException {
    RecordType type = types.get(query.type());
    SqlText sql = new SqlText().add("SELECT COUNT(*) FROM ").add(limit > 0 ? "(SELECT 1 FROM " : "")
        .add(from(type, new Projection(mappings, type, ALIAS))).add(filter(connection, type, query.where(), principal));
    if (limit > 0) {
      sql.add(" LIMIT ").value(limit + 1).add(") counted");
    }
    try (PreparedStatement statement = sql.prepare(connection); ResultSet row = statement.executeQuery()) {
      row.next();
      long count = row.getLong(1);
      return limit > 0 && count > limit ? new Total(limit, true) : new Total(count, false);
    }
  }

  /** Counts and sums a group; ordered by the keys, empty keys last. */
  public List<Group> groups(Connection connection, Principal principal, GroupQuery query) throws RapportException, SQLException {
    RecordType type = types.get(query.type());
    Grouping grouping = Grouping.of(type, query, new Projection(mappings, type, ALIAS), dialect, principal.zone());
    SqlText table = new SqlText().name(mappings.of(type).root().table()).add(" " + ALIAS);
    SqlText filter = filter(connection, type, query.where(), principal);
    Optional<OneCurrency> one = query.conversion().isEmpty() ? Optional.empty()
        : Optional.of(OneCurrency.of(query.in(), principal, LocalDate.ofInstant(clock.instant(), principal.zone())));
    List<Group> groups = grouping.read(connection, table, filter, refs -> labels(connection, principal, refs));
    return one.isEmpty() ? groups : one.get().merge(connection, mappings, groups);
  }

  /** The labels of records of any types, in one statement a type; those not there, or of an unknown type, are left out. */
  public Map<Ref, String> labels(Connection connection, Principal principal, Collection<Ref> refs) throws SQLException {
    Objects.requireNonNull(principal);
    Map<String, Set<UUID>> byType = new LinkedHashMap<>();
    refs.forEach(ref -> byType.computeIfAbsent(ref.type(), name -> new LinkedHashSet<>()).add(ref.id()));
    Map<Ref, String> result = new HashMap<>();
    for (Map.Entry<String, Set<UUID>> each : byType.entrySet()) {
      Optional<RecordType> type = types.find(each.getKey());
      if (type.isPresent()) {
        readLabels(connection, type.get(), each.getValue(), result);
      }
    }
    return result;
  }

  private void readLabels(Connection connection, RecordType type, Collection<UUID> ids, Map<Ref, String> result) throws SQLException {
    String label = Mappings.columns(mappings.of(type).root(), CrmPackage.Literals.ROOT__LABEL).name();
    SqlText sql = new SqlText().add("SELECT " + id(type) + ", ").column(ALIAS, label).add(" FROM ")
        .add(from(type, new Projection(mappings, type, ALIAS))).add(" WHERE ").add(idIn(type, connection, ids));
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String text = rows.getString(2);
        result.put(new Ref(type.name(), rows.getObject(1, UUID.class)), text == null ? "" : text);
      }
    }
  }

  private static List<Projection.Output> outputs(RecordType type, List<String> columns, Projection projection) throws RapportException {
    List<Projection.Output> outputs = new ArrayList<>();
    for (String column : columns) {
      Path path = Paths.resolve(projection.types(), type, column);
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
    sql.add(" FROM ").add(from(type, projection)).add(" WHERE ").add(idIn(type, connection, ids));
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

  private SqlText from(RecordType type, Projection joins) {
    return new SqlText().name(mappings.of(type).root().table()).add(" " + ALIAS).add(joins.joins());
  }

  private SqlText filter(Connection connection, RecordType type, String where, Principal principal) throws RapportException, SQLException {
    SqlText condition = where(connection, type, where, principal).sql();
    return condition.isEmpty() ? condition : new SqlText().add(" WHERE ").add(condition);
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
  private Where where(Connection connection, RecordType type, String where, Principal principal) throws RapportException, SQLException {
    Optional<Bound> bound = conditions.get(type, where).bound();
    if (bound.isEmpty()) {
      return new Where(new SqlText(), false);
    }
    QueryContext asking = QueryContext.of(principal, clock.instant());
    QueryContext context = bound.get().asksForTeam() ? asking.with(TeamMembers.read(connection, mappings, asking.user())) : asking;
    if (dialect.drivesByJoin()) {
      Optional<Set<UUID>> few = few(connection, type, new ConditionCompiler(mappings, dialect, context).compileJoined(bound.get(), ALIAS));
      if (few.isPresent()) {
        return new Where(idIn(type, connection, few.get()), true);
      }
    }
    return new Where(new ConditionCompiler(mappings, dialect, context).compile(bound.get(), ALIAS), false);
  }

  /** The records that fulfil a condition, in no order; empty where there are, or seem to be, more than {@link #FEW}. */
  private Optional<Set<UUID>> few(Connection connection, RecordType type, ConditionCompiler.Joined condition) throws SQLException {
    SqlText sql = new SqlText().add("SELECT " + id(type) + " FROM ").add(from(type, new Projection(mappings, type, ALIAS)))
        .add(condition.joins()).add(" WHERE ").add(condition.where()).add(" LIMIT ").value(FEW + 1);
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

  private String id(RecordType type) {
    TableMapping root = mappings.of(type).root();
    return new SqlText().column(ALIAS, Mappings.columns(root, root.eClass().getEIDAttribute()).name()).toString();
  }
}
