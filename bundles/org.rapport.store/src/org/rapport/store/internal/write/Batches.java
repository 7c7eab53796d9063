package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.Loaded;
import org.rapport.store.Principal;
import org.rapport.store.Rehearsal;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.rights.Caller;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.write.Transactions.Result;

/** Commits change sets, singly or as batches. Safe for all threads. */
public final class Batches {

  /** Some seconds of work at most: readers of the feed wait for what is not committed. */
  private static final int LOADED = 2000;

  private final StoreContext context;
  private final Transactions transactions;

  /** For one open store. */
  public Batches(StoreContext context, Transactions transactions) {
    this.context = context;
    this.transactions = transactions;
  }

  /** Commits in one transaction; more than one set make a batch, so that one undo takes all of them back. */
  public List<Change> commit(Principal principal, List<ChangeSet> sets) throws RapportException {
    if (sets.isEmpty()) {
      return List.of();
    }
    return transactions.run(true, connection -> {
      UUID batch = sets.size() > 1 ? Uuids.next() : null;
      Result<List<Change>> changes = ordinary(connection, principal, batch, sets, false);
      if (batch != null && !changes.changes().isEmpty()) {
        insert(connection, batch, "", principal.login(), null);
      }
      return changes;
    });
  }

  /** Makes one record of several; see {@link org.rapport.store.Store#merge}. */
  public List<Change> merge(Principal principal, ChangeSet kept, List<ChangeSet> gone) throws RapportException {
    Texts texts = Texts.of(principal.locale());
    Set<Ref> distinct = gone.stream().map(ChangeSet::root).collect(Collectors.toSet());
    boolean alike = kept.kind() == ChangeSet.Kind.UPDATE && gone.stream().allMatch(each -> each.kind() == ChangeSet.Kind.DELETE
        && each.root().type().equals(kept.root().type()));
    if (gone.isEmpty() || !alike || distinct.size() < gone.size() || distinct.contains(kept.root())) {
      throw new RapportException("bad-merge", texts.text("bad-merge"), texts.text("bad-merge.hint"));
    }
    return transactions.run(true, connection -> {
      UUID batch = Uuids.next();
      insert(connection, batch, texts.text("merge.batch", kept.root()), principal.login(), null);
      return run(connection, principal, batch, Stream.concat(Stream.of(Request.ordinary(kept)),
          gone.stream().map(each -> Request.merging(each, kept.root()))).toList(), false);
    });
  }

  private Result<List<Change>> ordinary(Connection connection, Principal principal, UUID batch, List<ChangeSet> sets, boolean many)
      throws RapportException, SQLException {
    return run(connection, principal, batch, sets.stream().map(Request::ordinary).toList(), many);
  }

  /** @param many whether the caller began a batch, which changes many */
  private Result<List<Change>> run(Connection connection, Principal principal, UUID batch, List<Request> requests, boolean many)
      throws RapportException, SQLException {
    Caller caller = context.caller(connection, principal);
    new CommitRights(context.types(), caller).checkMany(requests, many);
    try (Commit commit = new Commit(context, connection, caller, batch)) {
      List<Change> changes = commit.run(requests);
      return new Result<>(commit.shown(changes), changes);
    }
  }

  /** Begins a batch. */
  public Batch begin(Principal principal, String what) throws RapportException {
    UUID id = Uuids.next();
    transactions.run(false, connection -> {
      insert(connection, id, what, principal.login(), null);
      return new Result<>(null, List.of());
    });
    return new OpenBatch(principal, id);
  }

  /** Tries a batch out; see {@link org.rapport.store.Store#rehearsal}. */
  public Rehearsal rehearsal(Principal principal) {
    UUID id = Uuids.next();
    Rehearsed earlier = new Rehearsed();
    return sets -> sets.isEmpty() ? Set.of() : transactions.tryOut(connection -> {
      Caller caller = context.caller(connection, principal);
      List<Request> requests = sets.stream().map(Request::ordinary).toList();
      new CommitRights(context.types(), caller).checkMany(requests, true);
      try (Commit commit = new Commit(context, connection, caller, id)) {
        return commit.tryOut(requests, earlier);
      }
    });
  }

  /** What is written together with a portion. */
  public interface Also {
    /** Writes by the connection, without ending its transaction; may be called again after a collision. */
    void run(Connection connection) throws RapportException, SQLException;
  }

  /**
   * Commits a portion of a batch whose id is given, which begins where it is not there yet, and something else before it in
   * the same transaction. Waits for the disk: whoever goes on from it goes on from what a crashed server still has.
   */
  public List<Change> portion(Principal principal, UUID batch, String what, List<ChangeSet> sets, Collection<String> marks, Also also) throws RapportException {
    return transactions.run(true, connection -> {
      also.run(connection);
      if (Sql.query(connection, row -> 1, "SELECT 1 FROM \"rp_batch\" WHERE \"id\" = ?", batch).isEmpty()) {
        insert(connection, batch, what, principal.login(), null);
      }
      Result<List<Change>> changes = sets.isEmpty() ? new Result<>(List.of(), List.of()) : ordinary(connection, principal, batch, sets, true);
      if (!marks.isEmpty()) {
        mark(connection, batch, marks);
      }
      return changes;
    });
  }

  static void insert(Connection connection, UUID id, String what, String who, UUID undoes) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(
        "INSERT INTO \"rp_batch\" (\"id\", \"what\", \"who\", \"at\", \"undoes\") VALUES (?, ?, ?, ?, ?)")) {
      statement.setObject(1, id);
      statement.setString(2, what);
      statement.setString(3, who);
      statement.setObject(4, ValueBinding.toJdbc(Instant.now()));
      ValueBinding.bind(statement, 5, ColumnType.UUID, undoes);
      statement.executeUpdate();
    }
  }

  /**
   * Compares what a batch gave back with what is there. Its portions are not waited for on the disk, so that a server which
   * crashed and came back between two of them has lost some.
   */
  static void requireWhole(StoreContext context, Connection connection, UUID batch, long changes, Texts texts)
      throws SQLException, RapportException {
    if (context.database().dialect() == Dialect.POSTGRESQL && changes > 0) {
      long there = Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM \"rp_change\" WHERE \"batch\" = ?", batch).get(0);
      if (there < changes) {
        throw new RapportException("batch-incomplete", texts.text("batch-incomplete", changes - there, changes, batch),
            texts.text("batch-incomplete.hint"));
      }
    }
  }

  /** Which marks are there that the caller may know of: an import of somebody else's tells what is in the base. */
  public static Set<String> marked(Connection connection, Dialect dialect, Caller caller, Collection<String> marks) throws SQLException {
    return caller.rights().isAdministrator() ? marked(connection, dialect, marks, "", null) : marked(connection, dialect, marks,
        " AND EXISTS (SELECT 1 FROM \"rp_batch\" b WHERE b.\"id\" = \"rp_mark\".\"batch\" AND b.\"who\" = ?)", caller.principal().login());
  }

  /** Which of some marks a batch has. */
  public static Set<String> marked(Connection connection, Dialect dialect, UUID batch, Collection<String> marks) throws SQLException {
    return marked(connection, dialect, marks, " AND \"batch\" = ?", batch);
  }

  /** @param value for the parameter of the condition, null for a condition without one */
  private static Set<String> marked(Connection connection, Dialect dialect, Collection<String> marks, String condition, Object value) throws SQLException {
    List<Object> parameters = new ArrayList<>(List.of(connection.createArrayOf("varchar", marks.stream().distinct().toArray())));
    if (value != null) {
      parameters.add(value);
    }
    return new HashSet<>(Sql.queryMany(connection, row -> row.getString(1),
        "SELECT \"mark\" FROM " + dialect.among("rp_mark", "mark") + condition, parameters.toArray()));
  }

  private void mark(Connection connection, UUID batch, Collection<String> marks) throws SQLException {
    Set<String> there = marked(connection, context.database().dialect(), marks, "", null);
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO \"rp_mark\" (\"mark\", \"batch\") VALUES (?, ?)")) {
      for (String mark : new HashSet<>(marks)) {
        if (!there.contains(mark)) {
          statement.setString(1, mark);
          statement.setObject(2, batch);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  /** A batch that goes on. */
  private final class OpenBatch implements Batch {

    private final Principal principal;
    private final UUID id;
    private boolean closed;
    private long changes;

    OpenBatch(Principal principal, UUID id) {
      this.principal = principal;
      this.id = id;
    }

    @Override
    public UUID id() {
      return id;
    }

    @Override
    public List<Change> commit(List<ChangeSet> sets) throws RapportException {
      return commit(sets, List.of());
    }

    @Override
    public List<Change> commit(List<ChangeSet> sets, Collection<String> marks) throws RapportException {
      if (closed) {
        throw new IllegalStateException("The batch " + id + " is closed.");
      }
      long[] written = {0};
      List<Change> done = transactions.run(false, connection -> {
        Result<List<Change>> result = sets.isEmpty() ? new Result<>(List.of(), List.of()) : ordinary(connection, principal, id, sets, true);
        written[0] = result.changes().size();
        if (!marks.isEmpty()) {
          mark(connection, id, marks);
        }
        return result;
      });
      changes += written[0];
      transactions.tidy();
      return done;
    }

    @Override
    public Loaded load(Iterator<? extends EObject> records, String key) throws RapportException {
      Upsert upsert = new Upsert(context, key, Texts.of(principal.locale()));
      List<EObject> portion = new ArrayList<>(LOADED);
      while (records.hasNext()) {
        portion.add(records.next());
        if (portion.size() == LOADED || !records.hasNext()) {
          commit(transactions.read(connection -> upsert.sets(connection, context.caller(connection, principal), portion)));
          portion.clear();
        }
      }
      return new Loaded(upsert.created(), upsert.changed(), upsert.same());
    }

    @Override
    public void close() throws RapportException {
      if (!closed) {
        closed = true;
        // An ordinary transaction waits for the disk, and all before it are there then too.
        transactions.run(true, connection -> {
          try (PreparedStatement statement = connection.prepareStatement("UPDATE \"rp_batch\" SET \"at\" = ? WHERE \"id\" = ?")) {
            statement.setObject(1, ValueBinding.toJdbc(Instant.now()));
            statement.setObject(2, id);
            statement.executeUpdate();
          }
          requireWhole(context, connection, id, changes, Texts.of(principal.locale()));
          return new Result<>(null, List.of());
        });
      }
    }
  }
}
