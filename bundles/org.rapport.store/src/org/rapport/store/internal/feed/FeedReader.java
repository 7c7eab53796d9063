package org.rapport.store.internal.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSets;
import org.rapport.store.internal.Applying;
import org.rapport.store.internal.Authorship;
import org.rapport.store.internal.feed.ChangeText.Body;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.objects.Aggregates;
import org.rapport.store.internal.schema.ColumnType;

/** Reads the feed, and computes the first states of records back from their newest ones. Safe for all threads. */
public final class FeedReader {

  private static final String FIELDS = "SELECT \"seq\", \"id\", \"type\", \"root\", \"version\", \"kind\", \"mode\", \"batch\", \"undoes\","
      + " \"undone_by\", \"cause\", \"at\", \"who\", \"made_at\", \"made_by\"";
  private static final String COLUMNS = FIELDS + " FROM \"rp_change\" ";

  private final Types types;
  private final Aggregates aggregates;

  /** Reads the records themselves from the aggregates. */
  public FeedReader(Types types, Aggregates aggregates) {
    this.types = types;
    this.aggregates = aggregates;
  }

  /** The lines of a record's changes, the newest first. */
  public List<FeedEntry> entries(Connection connection, Ref root) throws SQLException {
    return query(connection, "WHERE \"root\" = ? AND \"type\" = ? ORDER BY \"seq\" DESC", root.id(), root.type());
  }

  /** The line of a change. */
  public Optional<FeedEntry> entry(Connection connection, UUID change) throws SQLException {
    return query(connection, "WHERE \"id\" = ?", change).stream().findFirst();
  }

  /** The lines of some changes, in no order. */
  public List<FeedEntry> entries(Connection connection, Collection<UUID> changes) throws SQLException {
    return query(connection, "WHERE \"id\" = ANY (?)", connection.createArrayOf("uuid", changes.toArray()));
  }

  /** The lines of some records of a type, the newest first. */
  public Map<UUID, List<FeedEntry>> entries(Connection connection, String type, Collection<UUID> roots) throws SQLException {
    return query(connection, "WHERE \"root\" = ANY (?) AND \"type\" = ? ORDER BY \"seq\" DESC", connection.createArrayOf("uuid", roots.toArray()),
        type).stream().collect(Collectors.groupingBy(entry -> entry.root().id()));
  }

  /** The lines of a batch, the newest first. */
  public List<FeedEntry> batch(Connection connection, UUID batch) throws SQLException {
    return query(connection, "WHERE \"batch\" = ? ORDER BY \"seq\" DESC", batch);
  }

  /** What a deletion did to other records. */
  public List<FeedEntry> consequences(Connection connection, UUID cause) throws SQLException {
    return query(connection, "WHERE \"cause\" = ? AND \"id\" <> ? ORDER BY \"seq\" DESC", cause, cause);
  }

  /** The lines that match a condition. */
  public List<FeedEntry> query(Connection connection, String where, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS + where)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, ValueBinding.toJdbc(parameters[i]));
      }
      List<FeedEntry> result = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          result.add(entry(row));
        }
      }
      return result;
    }
  }

  private static FeedEntry entry(ResultSet row) throws SQLException {
    return new FeedEntry(row.getLong(1), row.getObject(2, UUID.class), new Ref(row.getString(3), row.getObject(4, UUID.class)),
        row.getLong(5), Kind.valueOf(row.getString(6)), Mode.values()[row.getInt(7)], row.getObject(8, UUID.class),
        row.getObject(9, UUID.class), row.getObject(10, UUID.class), row.getObject(11, UUID.class),
        (Instant) ValueBinding.read(row, 12, ColumnType.INSTANT), row.getString(13),
        new Authorship((Instant) ValueBinding.read(row, 14, ColumnType.INSTANT), row.getString(15)));
  }

  /**
   * What other stores than one wrote on PostgreSQL, by their transactions and in the order of these.
   *
   * @param from the first transaction
   * @param to the first one that is left out
   * @param origin the store whose changes are left out
   */
  Map<Long, List<FeedEntry>> others(Connection connection, long from, long to, UUID origin) throws SQLException {
    Map<Long, List<FeedEntry>> result = new LinkedHashMap<>();
    // Ordered by the column of the table: the name alone would mean the text, where 10000 comes before 9999.
    try (PreparedStatement statement = connection.prepareStatement(FIELDS + ", CAST(\"xid\" AS text) FROM \"rp_change\""
        + " WHERE \"xid\" >= CAST(? AS xid8) AND \"xid\" < CAST(? AS xid8) AND \"origin\" <> ? ORDER BY \"rp_change\".\"xid\", \"seq\"")) {
      statement.setString(1, Long.toString(from));
      statement.setString(2, Long.toString(to));
      statement.setObject(3, origin);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          result.computeIfAbsent(Long.valueOf(row.getString(16)), xid -> new ArrayList<>()).add(entry(row));
        }
      }
    }
    return result;
  }

  /** Whether the package of a change's record is installed. */
  boolean knows(FeedEntry entry) {
    return types.find(entry.root().type()).isPresent();
  }

  /** All changes of a record with their values, the newest first. */
  public List<Change> history(Connection connection, Ref root) throws SQLException {
    return history(root, entries(connection, root), bodies(connection, root), aggregates.load(connection, List.of(root)).get(root));
  }

  /** The same, of what was read before: all lines, the newest first, the values that are kept, and the state, null where there is none. */
  private List<Change> history(Ref root, List<FeedEntry> entries, Map<Long, Body> bodies, EObject newest) {
    Optional<RecordType> type = types.find(root.type());
    EObject state = newest;
    List<Change> result = new ArrayList<>();
    for (FeedEntry entry : entries) {
      Body body = bodies.get(entry.sequence());
      if (FeedEntry.hasBody(entry.kind())) {
        Change change = body == null ? entry.change(List.of(), List.of()) : entry.change(body.features(), body.rows());
        result.add(change);
        if (body == null) {
          // What was emptied cannot be computed over: what it was before is not known.
          state = null;
        } else if (entry.kind() == Kind.DELETE && type.isPresent()) {
          state = EcoreUtil.create(type.get().eClass());
          Records.setId(state, root.id());
        }
        if (state != null) {
          Applying.leniently(state, types).apply(ChangeSets.inverse(change.set()));
        }
      } else {
        ChangeSet created = state == null ? new ChangeSet(root, entry.kind(), 0, List.of(), List.of()) : ChangeSets.create(state);
        result.add(entry.change(created.features(), created.rows()));
        state = null;
      }
    }
    return result;
  }

  /** The values of changes by their ids; the number of statements follows that of the types, not of the changes. */
  Map<UUID, Change> values(Connection connection, Collection<FeedEntry> entries) throws SQLException {
    Map<UUID, Change> result = new HashMap<>(changes(connection, entries));
    Map<String, Set<UUID>> begun = new LinkedHashMap<>();
    entries.stream().filter(entry -> !FeedEntry.hasBody(entry.kind()))
        .forEach(entry -> begun.computeIfAbsent(entry.root().type(), type -> new LinkedHashSet<>()).add(entry.root().id()));
    for (Map.Entry<String, Set<UUID>> each : begun.entrySet()) {
      Map<UUID, List<FeedEntry>> lines = entries(connection, each.getKey(), each.getValue());
      Map<Long, Body> bodies = bodies(connection, "\"seq\" = ANY (?)",
          connection.createArrayOf("bigint", lines.values().stream().flatMap(List::stream).map(FeedEntry::sequence).toArray()));
      List<Ref> refs = each.getValue().stream().map(id -> new Ref(each.getKey(), id)).toList();
      Map<Ref, EObject> states = aggregates.load(connection, refs);
      for (Ref ref : refs) {
        history(ref, lines.get(ref.id()), bodies, states.get(ref)).forEach(change -> result.putIfAbsent(change.id(), change));
      }
    }
    return result;
  }

  /** Changes with their values by their ids, in one statement; those whose values are computed back are left out. */
  public Map<UUID, Change> changes(Connection connection, Collection<FeedEntry> entries) throws SQLException {
    List<FeedEntry> kept = entries.stream().filter(entry -> FeedEntry.hasBody(entry.kind())).toList();
    Map<UUID, Change> result = new HashMap<>();
    if (!kept.isEmpty()) {
      Map<Long, Body> bodies = bodies(connection, "\"seq\" = ANY (?)",
          connection.createArrayOf("bigint", kept.stream().map(FeedEntry::sequence).toArray()));
      for (FeedEntry entry : kept) {
        Body body = bodies.get(entry.sequence());
        result.put(entry.id(), body == null ? entry.change(List.of(), List.of()) : entry.change(body.features(), body.rows()));
      }
    }
    return result;
  }

  /** One change with its values. */
  public Change change(Connection connection, FeedEntry entry) throws SQLException {
    if (FeedEntry.hasBody(entry.kind())) {
      Body body = bodies(connection, "\"seq\" = ?", entry.sequence()).get(entry.sequence());
      return body == null ? entry.change(List.of(), List.of()) : entry.change(body.features(), body.rows());
    }
    return history(connection, entry.root()).stream().filter(change -> change.id().equals(entry.id())).findFirst().orElseThrow();
  }

  /** Whether the values of a change are still kept; those of a creation are, as far as the later ones are. */
  public boolean hasValues(Connection connection, FeedEntry entry) throws SQLException {
    return !FeedEntry.hasBody(entry.kind()) || bodies(connection, "\"seq\" = ? AND \"part\" = 0", entry.sequence()).size() > 0;
  }

  private static Map<Long, Body> bodies(Connection connection, Ref root) throws SQLException {
    return bodies(connection, "\"seq\" IN (SELECT \"seq\" FROM \"rp_change\" WHERE \"root\" = ? AND \"type\" = ?)", root.id(), root.type());
  }

  private static Map<Long, Body> bodies(Connection connection, String where, Object... parameters) throws SQLException {
    Map<Long, StringBuilder> texts = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"seq\", \"body\" FROM \"rp_change_value\" WHERE " + where + " ORDER BY \"seq\", \"part\"")) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          texts.computeIfAbsent(row.getLong(1), key -> new StringBuilder()).append(row.getString(2));
        }
      }
    }
    Map<Long, Body> result = new HashMap<>();
    texts.forEach((sequence, text) -> result.put(sequence, ChangeText.read(text.toString())));
    return result;
  }
}
