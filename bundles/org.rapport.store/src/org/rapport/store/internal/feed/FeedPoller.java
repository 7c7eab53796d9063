package org.rapport.store.internal.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.rapport.store.Change;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.SqlErrors;

/**
 * Reads on PostgreSQL what other processes committed: woken by {@code NOTIFY}, and every few seconds for what no wake came of.
 * Reads only what no running transaction can still come before, so that no late committer is missed. Has a thread and a
 * connection of its own, and makes a new one when that breaks.
 */
public final class FeedPoller implements AutoCloseable {

  /** Wakes the other processes. To be sent after a commit. */
  public static final String WAKE = "NOTIFY rapport_feed";

  private static final Logger LOG = Logger.getLogger(FeedPoller.class.getName());
  private static final int LONGEST_WAIT = 5000;
  /** Wakes that come closer together are answered as one. */
  private static final int SHORTEST_WAIT = 200;
  private static final int AGAIN = 1000;
  private static final int MOST = 1000;
  /** So many transactions are looked at again on a new connection: a standby that took over may have given their numbers anew. */
  private static final long OVERLAP = 5000;
  private static final int MOST_TOLD = 10_000;

  private final Database database;
  private final Feed reader;
  private final Listeners listeners;
  private final UUID origin;
  private final CountDownLatch closing = new CountDownLatch(1);
  /** The transactions that were told, by their first sequence, the newest last. */
  private final Set<Long> told = new LinkedHashSet<>();
  private Thread thread;
  private volatile Connection connection;
  /** The first transaction that was not looked at yet, and that of the beginning; negative before the server answered. */
  private long from = -1;
  private long beginning = -1;

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

  /** Until where the feed is complete, and whether there is something behind. */
  private record Horizon(long end, boolean more) {

    static Horizon read(Connection connection) throws SQLException {
      return Sql.query(connection, row -> new Horizon(Long.parseLong(row.getString(1)), row.getBoolean(2)),
          "SELECT CAST(h.\"x\" AS text), EXISTS (SELECT 1 FROM \"rp_change\" c WHERE c.\"xid\" >= h.\"x\")"
              + " FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS \"x\") h").get(0);
    }
  }

  /** Begins to look, if it does not yet: what is committed from now on is told, however late the first look is. */
  public synchronized void start() {
    if (thread == null) {
      try (Connection first = database.connectBeside()) {
        begin(Horizon.read(first).end());
      } catch (SQLException e) {
        LOG.log(Level.WARNING, "The changes of others cannot be read yet; it is tried again.", e);
      }
      thread = new Thread(this::run, "rapport-feed-poll");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void begin(long end) {
    from = end;
    beginning = end;
  }

  private void run() {
    boolean again = true;
    while (again) {
      try (Connection own = database.connectAlone()) {
        connection = own;
        own.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        listen(own);
        again = false;
      } catch (SQLException | RuntimeException e) {
        again = !closesWithin(AGAIN);
        boolean isAway = e instanceof SQLException sql && SqlErrors.isOutage(sql);
        LOG.log(isAway || !again ? Level.FINE : Level.WARNING, "The changes of others could not be read; it is tried again.", e);
      }
    }
  }

  private boolean closesWithin(long milliseconds) {
    try {
      return closing.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void listen(Connection own) throws SQLException {
    try (Statement statement = own.createStatement()) {
      statement.execute("LISTEN rapport_feed");
    }
    stepBack(Horizon.read(own).end());
    int wait = SHORTEST_WAIT;
    do {
      // Where something is held back by a transaction that runs, nobody wakes when that ends without a change.
      wait = look(own) ? Math.min(wait * 2, LONGEST_WAIT) : LONGEST_WAIT;
      if (own.unwrap(PGConnection.class).getNotifications(wait).length > 0) {
        wait = SHORTEST_WAIT;
      }
    } while (!closesWithin(SHORTEST_WAIT));
  }

  private void stepBack(long end) {
    if (from < 0) {
      begin(end);
    } else {
      from = Math.max(Math.min(from, end) - OVERLAP, Math.min(beginning, end));
    }
  }

  /** Tells what is new; gives whether there is something that cannot be told yet. */
  private boolean look(Connection own) throws SQLException {
    Horizon horizon = Horizon.read(own);
    if (horizon.end() > from) {
      FeedReader feed = reader.newest();
      own.setAutoCommit(false); // one snapshot of changes and records, from which the values of creations are computed
      try {
        Map<Long, List<FeedEntry>> transactions = feed.others(own, from, horizon.end(), origin);
        transactions.values().removeIf(entries -> told.contains(entries.get(0).sequence()));
        tell(own, feed, transactions.values().stream().flatMap(List::stream).filter(feed::knows).toList());
        transactions.values().forEach(entries -> told.add(entries.get(0).sequence()));
      } finally {
        own.rollback();
        own.setAutoCommit(true);
      }
      from = horizon.end();
      List.copyOf(told).subList(0, Math.max(0, told.size() - MOST_TOLD)).forEach(told::remove);
    }
    return horizon.more();
  }

  private void tell(Connection own, FeedReader feed, List<FeedEntry> entries) throws SQLException {
    listeners.touched(entries.stream().map(entry -> entry.root().type()).collect(Collectors.toSet()));
    for (int i = 0; i < entries.size() && !listeners.isEmpty(); i += MOST) {
      List<FeedEntry> portion = entries.subList(i, Math.min(entries.size(), i + MOST));
      Map<UUID, Change> changes = feed.values(own, portion);
      listeners.publish(portion.stream().map(entry -> changes.get(entry.id())).toList());
    }
  }

  @Override
  public synchronized void close() {
    closing.countDown();
    Connection own = connection;
    if (thread != null && own != null) {
      try {
        own.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.log(Level.FINE, "The connection was gone already.", e);
      }
    }
  }
}
