package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.internal.StoreContext;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.write.CopiedLabels.Copy;
import org.rapport.store.internal.write.Transactions.Result;

/**
 * Records that were renamed and by which many others are called: the copies of their names are made anew a portion at a time,
 * in a thread of its own, after a crash by whoever opens the base next. Doing it twice does no harm. Safe for all threads.
 */
public final class PendingLabels implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(PendingLabels.class.getName());
  /** The commit that added something is done by then, or the second look finds it. */
  private static final List<Integer> LOOKS = List.of(200, 5_000);
  private static final UUID FIRST = new UUID(0, 0);

  private final Dialect dialect;
  private final Background background = new Background("rapport-labels");
  private StoreContext context;
  private Transactions transactions;

  private record Pending(Ref ref, UUID stamp) {
  }

  /** Does nothing before it is started. */
  public PendingLabels(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Goes on with what others left. */
  public synchronized void start(StoreContext store, Transactions writing) throws RapportException {
    context = store;
    transactions = writing;
    if (!writing.read(PendingLabels::next).isEmpty()) {
      look();
    }
  }

  /** Notes renamed records in the transaction that renames them. */
  void add(Connection connection, Collection<Ref> renamed) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(dialect.upsert("rp_label", List.of("type", "id"), List.of("stamp")))) {
      for (Ref ref : renamed) {
        statement.setString(1, ref.type());
        statement.setObject(2, ref.id());
        statement.setObject(3, Uuids.next());
        statement.addBatch();
      }
      statement.executeBatch();
    }
    look();
  }

  private void look() {
    LOOKS.forEach(delay -> background.after(delay, this::work));
  }

  private void work() {
    try {
      for (List<Pending> next = transactions.read(PendingLabels::next); !next.isEmpty() && !background.isClosed(); next = transactions.read(PendingLabels::next)) {
        renew(next.get(0));
      }
    } catch (RapportException e) {
      LOG.log(background.isClosed() ? Level.FINE : Level.WARNING, "Labels wait to be made anew until the base is opened again.", e);
    }
  }

  private static List<Pending> next(Connection connection) throws SQLException {
    return Sql.query(connection, row -> new Pending(new Ref(row.getString(1), row.getObject(2, UUID.class)), row.getObject(3, UUID.class)),
        "SELECT \"type\", \"id\", \"stamp\" FROM \"rp_label\" ORDER BY \"stamp\" LIMIT 1");
  }

  private void renew(Pending pending) throws RapportException {
    RecordType type = context.types().find(pending.ref().type()).orElse(null);
    for (Copy copy : type == null ? List.<Copy>of() : CopiedLabels.of(context, type)) {
      for (UUID after = FIRST; after != null && !background.isClosed();) {
        UUID from = after;
        after = transactions.run(false, connection -> {
          CopiedLabels labels = new CopiedLabels(context, connection, new LabelFinder(connection, context.types(), context.mappings(), Map.of()));
          List<UUID> ids = labels.next(copy, pending.ref(), from);
          labels.renew(copy.type(), ids);
          return new Result<>(ids.isEmpty() ? null : ids.get(ids.size() - 1), List.of());
        });
      }
    }
    if (!background.isClosed()) {
      transactions.run(false, connection -> {
        Sql.execute(connection, "DELETE FROM \"rp_label\" WHERE \"type\" = ? AND \"id\" = ? AND \"stamp\" = ?", pending.ref().type(),
            pending.ref().id(), pending.stamp());
        return new Result<>(null, List.of());
      });
    }
  }

  /** Stops after the portion that is being written. */
  @Override
  public void close() {
    background.close();
  }
}
