package org.rapport.store.internal.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.rapport.store.StoreHealth;

/**
 * The connections to an H2 file. What many commits in a row write is mostly waste soon (a commit of a thousand records writes
 * some page of each index ten thousand times), so the file is made small again between two of them: whoever asks for a
 * connection meanwhile waits. H2's own pool is used, since it has no threads, and opening a file must be quick. Safe for all threads.
 */
final class H2Pool implements Connections, AutoCloseable {

  private static final int CONNECTIONS = 10;
  private static final int WAIT_SECONDS = 30;
  /** So long connections in use are waited for; who holds one longer, such as a backup, comes first. */
  private static final long IDLE_MILLIS = 2_000;
  private static final long AGAIN_NANOS = 60_000_000_000L;

  private final JdbcDataSource source;
  private final Compaction compaction;
  private JdbcConnectionPool pool;
  private int borrowing;
  private boolean resting;
  private long notBefore = System.nanoTime();

  H2Pool(JdbcDataSource source, Path file) {
    this.source = source;
    this.compaction = new Compaction(file);
    this.pool = open();
  }

  private JdbcConnectionPool open() {
    JdbcConnectionPool opened = JdbcConnectionPool.create(source);
    opened.setMaxConnections(CONNECTIONS);
    opened.setLoginTimeout(WAIT_SECONDS);
    return opened;
  }

  @Override
  public Connection get() throws SQLException {
    JdbcConnectionPool mine = borrow();
    try {
      return mine.getConnection();
    } finally {
      returned();
    }
  }

  private synchronized JdbcConnectionPool borrow() throws SQLException {
    while (resting) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SQLException("Interrupted while the file was made smaller.", e);
      }
    }
    borrowing++;
    return pool;
  }

  private synchronized void returned() {
    borrowing--;
  }

  @Override
  public synchronized StoreHealth.Pool state() {
    return new StoreHealth.Pool(pool.getActiveConnections(), pool.getMaxConnections());
  }

  /** Makes the file small again where it has become many times as large as what is in it; to be called without a connection. */
  @Override
  public void tidy() {
    if (!compaction.isDue() || !rest()) {
      return;
    }
    try {
      compaction.shrink(pool);
    } finally {
      synchronized (this) {
        pool.dispose();
        pool = open();
        resting = false;
        notifyAll();
      }
    }
  }

  /** Lets nobody begin and waits until nobody works; gives up for a while where somebody goes on. */
  private synchronized boolean rest() {
    if (resting || System.nanoTime() - notBefore < 0) {
      return false;
    }
    resting = true;
    long end = System.nanoTime() + IDLE_MILLIS * 1_000_000;
    boolean isInterrupted = false;
    while (!isInterrupted && (borrowing > 0 || pool.getActiveConnections() > 0) && System.nanoTime() - end < 0) {
      try {
        wait(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        isInterrupted = true;
      }
    }
    if (borrowing == 0 && pool.getActiveConnections() == 0) {
      return true;
    }
    notBefore = System.nanoTime() + AGAIN_NANOS;
    resting = false;
    notifyAll();
    return false;
  }

  /** Ends the connections of a file that could not be opened. */
  synchronized void abandon() {
    pool.dispose();
  }

  @Override
  public synchronized void close() {
    compaction.closing(pool);
    pool.dispose();
  }
}
