package org.rapport.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.store.BackupInfo;
import org.rapport.store.BackupProgress;
import org.rapport.store.Batch;
import org.rapport.store.Bin;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.Contents;
import org.rapport.store.FeedPage;
import org.rapport.store.JobQueue;
import org.rapport.store.Logins;
import org.rapport.store.Principal;
import org.rapport.store.Rehearsal;
import org.rapport.store.Rights;
import org.rapport.store.Rights.OfType;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.StoreHealth;
import org.rapport.store.StoreInfo;
import org.rapport.store.Undone;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.backup.Backups;
import org.rapport.store.internal.content.ContentTable;
import org.rapport.store.internal.deploy.Deployment;
import org.rapport.store.internal.feed.FeedEntry;
import org.rapport.store.internal.feed.FeedPages;
import org.rapport.store.internal.feed.FeedPoller;
import org.rapport.store.internal.feed.FeedWriter;
import org.rapport.store.internal.feed.Listeners;
import org.rapport.store.internal.fields.CustomFields;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.SqlErrors;
import org.rapport.store.internal.job.JobTable;
import org.rapport.store.internal.login.LoginTable;
import org.rapport.store.internal.rights.RightsCache;
import org.rapport.store.internal.rights.Visibility;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.write.Batches;
import org.rapport.store.internal.write.DueRelationships;
import org.rapport.store.internal.write.ReferringRecords;
import org.rapport.store.internal.write.StoredBin;
import org.rapport.store.internal.write.Transactions;
import org.rapport.store.internal.write.Undo;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Total;

/** The store on a database of its own process's choice. Safe for all threads. */
public final class DatabaseStore implements Store {

  private final StoreContext context;
  private final CustomFields fields;
  private final Listeners listeners;
  private final FeedPoller poller;
  private final Transactions transactions;
  private final Batches batches;
  private final Logins logins;
  private final Contents contents;
  private final Bin bin;
  private final JobQueue jobs;
  private final DueRelationships due;

  private DatabaseStore(Database database, Types types, Map<RecordType, AggregateMapping> mappings) {
    UUID origin = Uuids.next();
    RightsCache rights = new RightsCache(this::types, this::watch);
    context = new StoreContext(database, types, mappings, new FeedWriter(database.dialect(), origin), rights);
    fields = new CustomFields(context);
    listeners = new Listeners(changed -> {
      rights.changed(changed);
      context.queries().changed(changed);
    });
    poller = new FeedPoller(database, () -> {
      fields.refresh();
      return context.reader();
    }, listeners, origin);
    transactions = new Transactions(database, listeners, fields);
    batches = new Batches(context, transactions);
    logins = new LoginTable(database, transactions, types.find(RightsCache.USER).map(user -> mappings.get(user).root()));
    contents = new ContentTable(context, transactions, this::load);
    bin = new StoredBin(context, transactions, new ReferringRecords(types, this));
    jobs = new JobTable(database, transactions, batches, principal -> new Undo(context, transactions, principal), origin);
    due = new DueRelationships(context, transactions);
  }

  /** Opens a database; see {@link org.rapport.store.Stores#open}. */
  public static Store open(StoreConfig config, Types types) throws RapportException {
    return open(config, types, UnaryOperator.identity());
  }

  /** The same, with every connection used through what a watch makes of it: tests count and explain statements by it. */
  public static Store open(StoreConfig config, Types types, UnaryOperator<Connection> watch) throws RapportException {
    return open(config, types, watch, InstantSource.system());
  }

  /** The same with the clock of an H2 file. */
  public static Store open(StoreConfig config, Types types, UnaryOperator<Connection> watch, InstantSource clock) throws RapportException {
    Map<RecordType, AggregateMapping> mappings = new LinkedHashMap<>();
    types.all().forEach(type -> mappings.put(type, new AggregateMapping(type)));
    Database database = Database.open(config, watch, clock);
    boolean done = false;
    try {
      Deployment.run(database, types, mappings);
      DatabaseStore store = new DatabaseStore(database, types, mappings);
      store.fields.refresh();
      store.context.pendingLabels().start(store.context, store.transactions);
      store.due.start();
      done = true;
      return store;
    } catch (SQLException e) {
      throw SqlErrors.explain(e, config.location());
    } finally {
      if (!done) {
        database.close();
      }
    }
  }

  private <T> T read(Database.Reading<T> reading) throws RapportException {
    return context.database().read(connection -> {
      fields.glance();
      return reading.run(connection);
    });
  }

  private Visibility visibility(Connection connection, Principal principal) throws SQLException {
    return context.visibility(connection, context.caller(connection, principal));
  }

  @Override
  public Types types() {
    return context.types();
  }

  @Override
  public StoreInfo info() throws RapportException {
    return read(connection -> new Inspection(context, connection).info());
  }

  @Override
  public StoreHealth health(Principal principal) throws RapportException {
    return read(connection -> {
      context.caller(connection, principal).demandAdministrator();
      context.database().takeTime(connection);
      return new Health(context, connection).measure();
    });
  }

  @Override
  public Bin bin() {
    return bin;
  }

  @Override
  public Logins logins() {
    return logins;
  }

  @Override
  public Contents contents() {
    return contents;
  }

  @Override
  public JobQueue jobs() {
    return jobs;
  }

  @Override
  public Rights rights(Principal principal) throws RapportException {
    Optional<Rights> known = context.rights().known(principal);
    return known.isPresent() ? known.get() : read(connection -> context.rights().of(connection, principal));
  }

  @Override
  public void exporting(Principal principal, String type) throws RapportException {
    demand(principal, type, OfType::export, "not-allowed.export");
  }

  @Override
  public void changingMany(Principal principal, String type) throws RapportException {
    demand(principal, type, OfType::massChange, "not-allowed.many");
  }

  private void demand(Principal principal, String type, Predicate<OfType> right, String refusal) throws RapportException {
    RecordType known = context.types().get(type);
    Caller caller = new Caller(principal, rights(principal));
    if (!right.test(caller.rights().of(type))) {
      throw caller.refused(refusal, known.eClass());
    }
  }

  @Override
  public Optional<EObject> load(Principal principal, Ref ref) throws RapportException {
    context.types().get(ref.type());
    return Optional.ofNullable(load(principal, List.of(ref)).get(ref));
  }

  @Override
  public Map<Ref, EObject> load(Principal principal, Collection<Ref> refs) throws RapportException {
    return read(connection -> visibility(connection, principal).load(refs));
  }

  @Override
  public Map<Ref, String> labels(Principal principal, Collection<Ref> refs) throws RapportException {
    return read(connection -> context.queries().labels(connection, context.caller(connection, principal), refs));
  }

  @Override
  public Page page(Principal principal, Query query, PageRequest request) throws RapportException {
    if (!request.exact()) {
      watch(); // what others commit moves the places in lists
    }
    return read(connection -> context.queries().page(connection, context.caller(connection, principal), query, request));
  }

  @Override
  public Total count(Principal principal, Query query, long limit) throws RapportException {
    return read(connection -> context.queries().count(connection, context.caller(connection, principal), query, limit));
  }

  @Override
  public List<Group> groups(Principal principal, GroupQuery query) throws RapportException {
    return read(connection -> context.queries().groups(connection, context.caller(connection, principal), query));
  }

  @Override
  public List<Change> commit(Principal principal, List<ChangeSet> sets) throws RapportException {
    return batches.commit(principal, sets);
  }

  @Override
  public Batch batch(Principal principal, String what) throws RapportException {
    return batches.begin(principal, what);
  }

  @Override
  public Rehearsal rehearsal(Principal principal) {
    return batches.rehearsal(principal);
  }

  @Override
  public List<Change> merge(Principal principal, ChangeSet kept, List<ChangeSet> gone) throws RapportException {
    return batches.merge(principal, kept, gone);
  }

  @Override
  public Set<String> marked(Principal principal, Collection<String> marks) throws RapportException {
    return read(connection -> Batches.marked(connection, context.database().dialect(), context.caller(connection, principal), marks));
  }

  @Override
  public List<Change> history(Principal principal, Ref ref) throws RapportException {
    context.types().get(ref.type());
    return read(connection -> visibility(connection, principal).history(ref));
  }

  @Override
  public Optional<Change> change(Principal principal, UUID id) throws RapportException {
    return read(connection -> {
      Optional<FeedEntry> entry = context.reader().entry(connection, id);
      return entry.isPresent() ? visibility(connection, principal).change(entry.get()) : Optional.empty();
    });
  }

  @Override
  public Undone undo(Principal principal, UUID changeOrBatch) throws RapportException {
    return new Undo(context, transactions, principal).run(changeOrBatch);
  }

  @Override
  public Optional<UUID> undoable(Principal principal) throws RapportException {
    return newest(principal, FeedEntry.Mode.ORDINARY);
  }

  @Override
  public Optional<UUID> redoable(Principal principal) throws RapportException {
    return newest(principal, FeedEntry.Mode.UNDO);
  }

  /** The newest change of a mode that stands, or the batch that it belongs to. */
  private Optional<UUID> newest(Principal principal, FeedEntry.Mode mode) throws RapportException {
    return read(connection -> context.reader().query(connection, "c WHERE \"who\" = ? AND \"mode\" = " + mode.ordinal()
        + " AND \"undone_by\" IS NULL AND (\"cause\" IS NULL) AND NOT EXISTS (SELECT 1 FROM \"rp_batch\" b WHERE b.\"id\" = c.\"batch\""
        + " AND b.\"undone_by\" IS NOT NULL) ORDER BY \"seq\" DESC LIMIT 1", principal.login()).stream().findFirst()
        .map(entry -> entry.batch() != null ? entry.batch() : entry.id()));
  }

  @Override
  public Subscription subscribe(Principal principal, Consumer<List<Change>> listener) {
    watch();
    return listeners.add(changes -> {
      List<Change> heard = heard(principal, changes);
      if (!heard.isEmpty()) {
        listener.accept(heard);
      }
    });
  }

  @Override
  public Subscription watchTypes(Runnable listener) {
    watch();
    context.watchers().add(listener);
    return () -> context.watchers().remove(listener);
  }

  private List<Change> heard(Principal principal, List<Change> changes) {
    try {
      return read(connection -> visibility(connection, principal).heard(changes));
    } catch (RapportException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins to look for what other processes change, where there may be some. */
  private void watch() {
    if (context.database().dialect() == Dialect.POSTGRESQL) {
      poller.start();
    }
  }

  @Override
  public Optional<FeedPage> feed(Principal principal, String after, int most) throws RapportException {
    return read(connection -> FeedPages.read(connection, context.database().dialect(), context.types(), after, most));
  }

  @Override
  public List<String> check() throws RapportException {
    return read(connection -> {
      context.database().takeTime(connection);
      return new Inspection(context, connection).check();
    });
  }

  @Override
  public BackupInfo backup(Path file, BackupProgress progress) throws RapportException {
    try {
      return Backups.write(context.database(), file, progress);
    } catch (SQLException e) {
      throw SqlErrors.explain(e, context.database().location());
    }
  }

  @Override
  public void close() {
    poller.close();
    listeners.close();
    fields.close();
    due.close();
    context.pendingLabels().close();
    context.aggregates().close();
    context.database().close();
  }
}
