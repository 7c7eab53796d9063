package org.rapport.store.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapport.model.RapportException;
import org.rapport.store.internal.Texts;

/**
 * What one call goes through while the server of its database is away: it waits, as long as the database has patience, and
 * gets a new connection. What its broken connections left on the server is ended first, so that nothing of it holds a lock or
 * is committed later. An H2 file is never away. Used by one thread.
 */
public final class Outage {

  private static final Logger LOG = Logger.getLogger(Outage.class.getName());
  private static final long FIRST_PAUSE = 50;
  private static final long LONGEST_PAUSE = 1000;
  private static final long SAID_FROM = 400;
  private static final String END = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
      + " WHERE application_name = ? AND usename = current_user AND pid <> pg_backend_pid()";

  private final Database database;
  private final Set<String> left = new LinkedHashSet<>();
  private String session;
  private long since;
  private long pause;
  private boolean said;

  /** For one call. */
  public Outage(Database database) {
    this.database = database;
  }

  /** A connection that commits each statement; nothing that this call did by an earlier one goes on. The caller closes it. */
  public Connection connect() throws SQLException {
    Connection connection = database.connect();
    boolean done = false;
    try {
      session = database.session(connection);
      endLeft(connection);
      done = true;
      return connection;
    } finally {
      if (!done) {
        connection.close();
      }
    }
  }

  private void endLeft(Connection connection) throws SQLException {
    for (String each : Set.copyOf(left)) {
      try (PreparedStatement statement = connection.prepareStatement(END)) {
        statement.setString(1, each);
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            if (!row.getBoolean(1)) {
              throw new SQLException("An earlier session does not end: " + each, SqlErrors.BROKEN);
            }
          }
        }
      }
      left.remove(each);
    }
  }

  /**
   * Waits a moment before the next try.
   *
   * @throws RapportException what the exception means, if it is no outage or the patience is at its end; {@code interrupted}
   */
  public void endure(SQLException e) throws RapportException {
    if (Thread.currentThread().isInterrupted() && e.getCause() instanceof InterruptedException) {
      throw interrupted(e);
    } else if (database.dialect() == Dialect.H2 || !SqlErrors.isOutage(e)) {
      throw SqlErrors.explain(e, database.location());
    }
    if (session != null) {
      left.add(session);
      session = null;
    }
    long now = System.nanoTime();
    since = since == 0 ? now : since;
    long rest = TimeUnit.NANOSECONDS.toMillis(since + database.patience().toNanos() - now);
    if (rest <= 0) {
      throw SqlErrors.explain(e, database.location());
    }
    try {
      if (database.closesWithin(Math.min(pause, rest))) {
        throw SqlErrors.explain(e, database.location());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    }
    if (!said && pause >= SAID_FROM) {
      said = true;
      LOG.log(Level.INFO, "The server of {0} does not answer; waiting for it.", database.location());
    }
    pause = Math.clamp(pause * 2, FIRST_PAUSE, LONGEST_PAUSE);
  }

  private RapportException interrupted(SQLException e) {
    Texts texts = Texts.system();
    return new RapportException("interrupted", texts.text("interrupted", database.location()), texts.text("interrupted.hint"), e);
  }
}
