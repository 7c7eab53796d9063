package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.rapport.model.RapportException;
import org.rapport.store.Change;
import org.rapport.store.internal.feed.Listeners;
import org.rapport.store.internal.fields.CustomFields;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.SqlErrors;

/**
 * Runs writing transactions. On H2 one at a time, which makes the order of the feed that of the commits; on PostgreSQL
 * side by side, and again where two met. Safe for all threads.
 */
public final class Transactions {

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
    /** Writes by the connection, without ending its transaction; may be called again after a collision. */
    T run(Connection connection) throws RapportException, SQLException;
  }

  /** What a transaction gave, and the changes that others are to hear of. */
  public record Result<T>(T value, List<Change> changes) {
  }

  /**
   * Runs a transaction.
   *
   * @param durable whether to wait until it is on the disk
   */
  public <T> T run(boolean durable, Work<Result<T>> work) throws RapportException {
    try {
      T result = attempt(durable, work);
      if (durable) {
        sync();
      }
      return result;
    } catch (SQLException e) {
      throw SqlErrors.explain(e, database.location());
    }
  }

  /** Reads without a transaction of its own. */
  public <T> T read(Work<T> work) throws RapportException {
    try (Connection connection = database.connect()) {
      return work.run(connection);
    } catch (EclipseLinkException e) {
      throw SqlErrors.explain(SqlErrors.unwrap(e), database.location());
    } catch (SQLException e) {
      throw SqlErrors.explain(e, database.location());
    }
  }

  /** Waits until everything that was committed is on the disk. */
  public void sync() throws SQLException {
    try (Connection connection = database.connect()) {
      database.sync(connection);
    }
  }

  private <T> T attempt(boolean durable, Work<Result<T>> work) throws SQLException, RapportException {
    for (int attempt = 1;; attempt++) {
      boolean alone = database.dialect() == Dialect.H2;
      if (alone) {
        lock.lock();
      }
      try (Connection connection = database.connect()) {
        return once(connection, durable, work);
      } catch (SQLException e) {
        if (attempt == ATTEMPTS || !SqlErrors.mayRetry(e)) {
          throw e;
        }
        fields.refresh();
      } finally {
        if (alone) {
          lock.unlock();
        }
      }
    }
  }

  private <T> T once(Connection connection, boolean durable, Work<Result<T>> work) throws SQLException, RapportException {
    connection.setAutoCommit(false);
    try {
      if (!durable && database.dialect() == Dialect.POSTGRESQL) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("SET LOCAL synchronous_commit TO off");
        }
      }
      Result<T> result = work.run(connection);
      connection.commit();
      fields.committed(result.changes());
      listeners.publish(result.changes());
      return result.value();
    } catch (EclipseLinkException e) {
      throw SqlErrors.unwrap(e);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
