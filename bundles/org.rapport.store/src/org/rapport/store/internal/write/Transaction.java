package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.rapport.model.RapportException;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.SqlErrors;
import org.rapport.store.internal.write.Transactions.Result;
import org.rapport.store.internal.write.Transactions.Work;

/**
 * One transaction that may have to be tried several times and is written once: where the answer to a commit did not come,
 * the next try looks first whether it was done. Used by one thread.
 */
final class Transaction<T> {

  private static final Logger LOG = Logger.getLogger(Transaction.class.getName());

  private final Dialect dialect;
  private final boolean durable;
  private final Work<Result<T>> work;
  /** What was sent to be committed without an answer, and by what it is known again. */
  private Result<T> sent;
  private UUID receipt;

  Transaction(Dialect dialect, boolean durable, Work<Result<T>> work) {
    this.dialect = dialect;
    this.durable = durable;
    this.work = work;
  }

  /** Whether nobody knows if it was committed. */
  boolean isUnclear() {
    return sent != null;
  }

  /**
   * One try.
   *
   * @param connection by which nothing else works; no earlier try goes on
   */
  Result<T> attempt(Connection connection) throws SQLException, RapportException {
    if (sent != null) {
      if (Receipts.isThere(connection, receipt, durable)) {
        return sent;
      }
      sent = null;
    }
    boolean committed = false;
    connection.setAutoCommit(false);
    try {
      if (!durable && dialect == Dialect.POSTGRESQL) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("SET LOCAL synchronous_commit TO off");
        }
      }
      Result<T> result = work.run(connection);
      commit(connection, result);
      committed = true;
      return result;
    } catch (EclipseLinkException e) {
      throw SqlErrors.unwrap(e);
    } finally {
      end(connection, committed);
    }
  }

  private void commit(Connection connection, Result<T> result) throws SQLException {
    UUID mark = dialect == Dialect.POSTGRESQL ? Receipts.leave(connection, result.changes()) : null;
    try {
      connection.commit();
    } catch (SQLException e) {
      if (mark != null && SqlErrors.isOutage(e)) {
        sent = result;
        receipt = mark;
      }
      throw e;
    }
  }

  /** What goes wrong here changes nothing: a connection that is gone has taken its transaction along. */
  private static void end(Connection connection, boolean committed) {
    try {
      if (!committed) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      LOG.log(Level.FINE, "A connection could not be given back as it was.", e);
    }
  }
}
