package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.model.RapportException;
import org.rapport.store.Change;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.feed.FeedPoller;
import org.rapport.store.internal.feed.Listeners;
import org.rapport.store.internal.fields.CustomFields;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Outage;
import org.rapport.store.internal.jdbc.SqlErrors;

/**
 * Runs writing transactions. On H2 one at a time, which makes the order of the feed that of the commits; on PostgreSQL
 * side by side, and again where two met or the server was away. Safe for all threads.
 */
public final class Transactions {

  private static final Logger LOG = Logger.getLogger(Transactions.class.getName());
  private static final int ATTEMPTS = 5;

  private final Database database;
  private final Listeners listeners;
  private final CustomFields fields;
  private final ReentrantLock lock = new ReentrantLock(true);

  /**
   * For one open store.
   *
   * @param listeners hear of the changes after each commit
   * @param fields hear of them before
   */
  public Transactions(Database database, Listeners listeners, CustomFields fields) {
    this.database = database;
    this.listeners = listeners;
    this.fields = fields;
  }

  /**
   * What happens inside.
   *
   * @param <T> what comes out
   */
  public interface Work<T> {
    /** Writes by the connection, without ending its transaction; may be called again after a collision or an outage. */
    T run(Connection connection) throws RapportException, SQLException;
  }

  /** What a transaction gave, and the changes that others are to hear of. */
  public record Result<T>(T value, List<Change> changes) {
  }

  /**
   * Runs a transaction.
   *
   * @param durable whether to wait until it is on the disk
   * @throws RapportException what the work throws; {@code commit-unclear} if the server went away after the commit was sent,
   *     and did not come back; {@code unreachable-database}; {@code interrupted}
   */
  public <T> T run(boolean durable, Work<Result<T>> work) throws RapportException {
    Outage outage = new Outage(database);
    Transaction<T> transaction = new Transaction<>(database.dialect(), durable, work);
    T result = alone(() -> {
      for (int met = 1;;) {
        try (Connection connection = outage.connect()) {
          Result<T> done = transaction.attempt(connection);
          tell(done.changes());
          wake(connection, done.changes());
          return done.value();
        } catch (SQLException e) {
          if (met < ATTEMPTS && SqlErrors.mayRetry(e)) {
            met++;
            refreshFields(outage);
          } else {
            endure(outage, e, transaction.isUnclear());
          }
        }
      }
    });
    if (durable) {
      sync();
    }
    return result;
  }

  /** Tidies up after a part of a batch. */
  void tidy() {
    database.tidy();
  }

  private interface Call<T> {
    T run() throws RapportException;
  }

  private <T> T alone(Call<T> call) throws RapportException {
    if (database.dialect() != Dialect.H2) {
      return call.run();
    }
    lock.lock();
    try {
      return call.run();
    } finally {
      lock.unlock();
    }
  }

  private void endure(Outage outage, SQLException e, boolean unclear) throws RapportException {
    try {
      outage.endure(e);
    } catch (RapportException given) {
      if (!unclear) {
        throw given;
      }
      Texts texts = Texts.system();
      throw new RapportException("commit-unclear", texts.text("commit-unclear", database.location()), texts.text("commit-unclear.hint"), given);
    }
  }

  private void refreshFields(Outage outage) throws RapportException {
    try {
      fields.refresh();
    } catch (SQLException e) {
      outage.endure(e);
    }
  }

  /** Lets others hear of what is committed: nothing that goes wrong here may repeat it. */
  private void tell(List<Change> changes) throws RapportException {
    try {
      fields.committed(changes);
    } catch (SQLException e) {
      if (database.dialect() == Dialect.H2 || !SqlErrors.isOutage(e)) {
        throw SqlErrors.explain(e, database.location());
      }
      LOG.log(Level.FINE, "The fields are looked at again when the server is back.", e);
    } finally {
      listeners.publish(changes);
    }
  }

  /** Wakes those who read the feed elsewhere. In the transaction itself it would make all commits wait for each other (ADR 28). */
  private void wake(Connection connection, List<Change> changes) {
    if (database.dialect() == Dialect.POSTGRESQL && !changes.isEmpty()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(FeedPoller.WAKE);
      } catch (SQLException e) {
        LOG.log(Level.FINE, "The others are not woken, and look by themselves.", e);
      }
    }
  }

  /** Does work in a transaction that is taken back whatever comes of it. */
  public <T> T tryOut(Work<T> work) throws RapportException {
    return alone(() -> read(connection -> {
      connection.setAutoCommit(false);
      try {
        return work.run(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }));
  }

  /** Reads without a transaction of its own; again where the server was away meanwhile. */
  public <T> T read(Work<T> work) throws RapportException {
    return database.read(work::run);
  }

  /** Waits until everything that was committed is on the disk. PostgreSQL did so at each commit. */
  private void sync() throws RapportException {
    if (database.dialect() == Dialect.H2) {
      database.read(connection -> {
        database.sync(connection);
        return null;
      });
    }
  }
}
