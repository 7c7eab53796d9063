package org.rapport.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.time.InstantSource;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.Principal;
import org.rapport.store.internal.feed.FeedReader;
import org.rapport.store.internal.feed.FeedWriter;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.objects.Aggregates;
import org.rapport.store.internal.query.QueryDialect;
import org.rapport.store.internal.query.QueryEngine;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.rights.RightsCache;
import org.rapport.store.internal.rights.Visibility;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.write.PendingLabels;

/**
 * The parts of one open store. Those that depend on custom fields are replaced together when somebody changes a field;
 * {@link #pinned} keeps those of one moment for work that must not see two. Safe for all threads.
 */
public final class StoreContext {

  private final Database database;
  private final FeedWriter writer;
  private final RightsCache rights;
  private final PendingLabels pendingLabels;
  private final List<Runnable> watchers;
  private volatile Parts parts;

  /** What depends on custom fields. */
  private record Parts(String fields, Types types, Map<RecordType, AggregateMapping> mappings, Aggregates aggregates, FeedReader reader,
      QueryEngine queries) {
  }

  /** A store as the installed packages say, without custom fields. */
  public StoreContext(Database database, Types types, Map<RecordType, AggregateMapping> mappings, FeedWriter writer,
      RightsCache rights) {
    this(database, writer, rights, new PendingLabels(database.dialect()), new CopyOnWriteArrayList<>(), parts(null, database, types, mappings, new Aggregates(types, database.dialect(), mappings)));
  }

  private StoreContext(Database database, FeedWriter writer, RightsCache rights, PendingLabels pendingLabels, List<Runnable> watchers,
      Parts parts) {
    this.database = database;
    this.writer = writer;
    this.rights = rights;
    this.pendingLabels = pendingLabels;
    this.watchers = watchers;
    this.parts = parts;
  }

  private static Parts parts(String fields, Database database, Types types, Map<RecordType, AggregateMapping> mappings,
      Aggregates aggregates) {
    return new Parts(fields, types, mappings, aggregates, new FeedReader(types, aggregates),
        new QueryEngine(types, QueryDialect.of(database.dialect().kind()), InstantSource.system()));
  }

  /** The tables of types; those of types that are the same as now are the same objects. */
  public Map<RecordType, AggregateMapping> mappings(Types types) {
    Map<RecordType, AggregateMapping> now = parts.mappings();
    Map<RecordType, AggregateMapping> result = new LinkedHashMap<>();
    types.all().forEach(type -> result.put(type, now.containsKey(type) ? now.get(type) : new AggregateMapping(type)));
    return result;
  }

  /**
   * From now on the store has other custom fields, whose columns are there, or layouts; tells who watches the types.
   *
   * @param fields names the state of all definitions
   * @param types the types with the fields
   */
  public void replace(String fields, Types types) {
    Map<RecordType, AggregateMapping> mappings = mappings(types);
    parts = parts(fields, database, types, mappings, parts.aggregates().with(types, mappings));
    watchers.forEach(Runnable::run);
  }

  /** Who is told when there are other types. */
  public List<Runnable> watchers() {
    return watchers;
  }

  /** The same parts, whatever is replaced from now on. */
  public StoreContext pinned() {
    return new StoreContext(database, writer, rights, pendingLabels, watchers, parts);
  }

  /** Whether the store knows a state of the definitions; null is that of a base that never had any. */
  public boolean knows(String fields) {
    return Objects.equals(fields, parts.fields());
  }

  /** The database. */
  public Database database() {
    return database;
  }

  /** The types with their custom fields. */
  public Types types() {
    return parts.types();
  }

  /** The tables of every type. */
  public Map<RecordType, AggregateMapping> mappings() {
    return parts.mappings();
  }

  /** The records as objects. */
  public Aggregates aggregates() {
    return parts.aggregates();
  }

  /** What reads the feed. */
  public FeedReader reader() {
    return parts.reader();
  }

  /** What writes the feed. */
  public FeedWriter writer() {
    return writer;
  }

  /** What answers queries. */
  public QueryEngine queries() {
    return parts.queries();
  }

  /** What each user may do. */
  public RightsCache rights() {
    return rights;
  }

  /** The copies of labels that are made anew later. */
  public PendingLabels pendingLabels() {
    return pendingLabels;
  }

  /** Who calls, with the rights that they have now. */
  public Caller caller(Connection connection, Principal principal) throws SQLException {
    return new Caller(principal, rights.of(connection, principal));
  }

  /** What a caller sees. */
  public Visibility visibility(Connection connection, Caller caller) {
    return new Visibility(connection, caller, types(), aggregates(), reader(), queries());
  }
}
