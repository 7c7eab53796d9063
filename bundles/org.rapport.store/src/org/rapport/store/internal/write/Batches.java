package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.model.Uuids;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.Principal;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.write.Transactions.Result;

/** Commits change sets, singly or as batches. Safe for all threads. */
public final class Batches {

  private static final int PORTION = 500;

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
      List<Change> changes = run(connection, principal, batch, sets);
      if (batch != null && !changes.isEmpty()) {
        insert(connection, batch, "", principal.login(), null);
      }
      return new Result<>(changes, changes);
    });
  }

  private List<Change> run(Connection connection, Principal principal, UUID batch, List<ChangeSet> sets)
      throws RapportException, SQLException {
    try (Commit commit = new Commit(context, connection, principal, batch)) {
      return commit.run(sets.stream().map(Request::ordinary).toList());
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

  /** What is written together with a portion. */
  public interface Also {
    /** Writes by the connection, without ending its transaction; may be called again after a collision. */
    void run(Connection connection) throws RapportException, SQLException;
  }

  /**
   * Commits a portion of a batch whose id is given, which begins where it is not there yet, and something else before it in
   * the same transaction. Does not wait for the disk.
   */
  public List<Change> portion(Principal principal, UUID batch, String what, List<ChangeSet> sets, Also also) throws RapportException {
    return transactions.run(false, connection -> {
      also.run(connection);
      if (Sql.query(connection, row -> 1, "SELECT 1 FROM \"rp_batch\" WHERE \"id\" = ?", batch).isEmpty()) {
        insert(connection, batch, what, principal.login(), null);
      }
      List<Change> changes = sets.isEmpty() ? List.of() : run(connection, principal, batch, sets);
      return new Result<>(changes, changes);
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

  /** Which marks are there. */
  public static Set<String> marked(Connection connection, Collection<String> marks) throws SQLException {
    Set<String> result = new HashSet<>();
    List<String> all = List.copyOf(marks);
    for (int i = 0; i < all.size(); i += PORTION) {
      List<String> portion = all.subList(i, Math.min(all.size(), i + PORTION));
      try (PreparedStatement statement = connection.prepareStatement(
          "SELECT \"mark\" FROM \"rp_mark\" WHERE \"mark\" IN (" + Dialect.marks(portion.size()) + ")")) {
        for (int j = 0; j < portion.size(); j++) {
          statement.setString(j + 1, portion.get(j));
        }
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            result.add(row.getString(1));
          }
        }
      }
    }
    return result;
  }

  private static void mark(Connection connection, UUID batch, Collection<String> marks) throws SQLException {
    Set<String> there = marked(connection, marks);
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
      return transactions.run(false, connection -> {
        List<Change> changes = sets.isEmpty() ? List.of() : run(connection, principal, id, sets);
        if (!marks.isEmpty()) {
          mark(connection, id, marks);
        }
        return new Result<>(changes, changes);
      });
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
          return new Result<>(null, List.of());
        });
      }
    }
  }
}
