package org.rapport.store.internal.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.rapport.store.Change;
import org.rapport.store.internal.jdbc.Database;

/**
 * Looks every few seconds on PostgreSQL for changes that other processes committed. Reads only what no running
 * transaction can still come before, so that no late committer is missed.
 */
public final class FeedPoller implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(FeedPoller.class.getName());
  private static final long SECONDS = 5;
  private static final int MOST = 1000;

  private final Database database;
  private final Feed reader;
  private final Listeners listeners;
  private final UUID origin;
  private ScheduledExecutorService thread;
  private String from;

  /** Gives the reader for one look. */
  public interface Feed {
    /** The reader that knows the newest fields. */
    FeedReader newest() throws SQLException;
  }

  /**
   * Does not look before it is started.
   *
   * @param reader gives the reader that knows the newest fields; asked at each look
   * @param origin names this open store, whose own changes were told already
   */
  public FeedPoller(Database database, Feed reader, Listeners listeners, UUID origin) {
    this.database = database;
    this.reader = reader;
    this.listeners = listeners;
    this.origin = origin;
  }

  /** Begins to look, if it does not yet: what is committed from now on is told, however late the first look is. */
  public synchronized void start() {
    if (thread == null) {
      try (Connection connection = database.connect()) {
        from = horizon(connection);
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "The changes of others cannot be read yet; it is tried again in " + SECONDS + " seconds.", e);
      }
      thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread created = new Thread(task, "rapport-feed-poll");
        created.setDaemon(true);
        return created;
      });
      thread.scheduleWithFixedDelay(this::poll, 0, SECONDS, TimeUnit.SECONDS);
    }
  }

  private void poll() {
    try (Connection connection = database.connect()) {
      String to = horizon(connection);
      if (from == null) {
        from = to;
      }
      FeedReader feed = reader.newest();
      List<FeedEntry> entries = feed.query(connection, "WHERE \"xid\" >= CAST('" + from + "' AS xid8) AND \"xid\" < CAST('" + to
          + "' AS xid8) AND \"origin\" <> ? ORDER BY \"xid\", \"seq\"", origin);
      listeners.touched(entries.stream().map(entry -> entry.root().type()).collect(Collectors.toSet()));
      for (int i = 0; i < entries.size() && !listeners.isEmpty(); i += MOST) {
        List<Change> changes = new ArrayList<>();
        for (FeedEntry entry : entries.subList(i, Math.min(entries.size(), i + MOST))) {
          changes.add(feed.change(connection, entry));
        }
        listeners.publish(changes);
      }
      from = to;
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "The changes of others could not be read; it is tried again in " + SECONDS + " seconds.", e);
    }
  }

  private static String horizon(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)")) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public synchronized void close() {
    if (thread != null) {
      thread.shutdownNow();
    }
  }
}
