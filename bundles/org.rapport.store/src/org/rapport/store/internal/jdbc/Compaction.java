package org.rapport.store.internal.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Makes an H2 file small again: when it is closed and more than half of it is waste, and between commits when it has become
 * many times as large as it was. H2's compaction in place is switched off, since it loses records (ADR 3); this one copies
 * what is live into a file of its own, which then takes the place of the old one. Whatever moment the process is killed at,
 * one of the two is whole.
 */
final class Compaction {

  private static final Logger LOG = Logger.getLogger(Compaction.class.getName());
  private static final long SMALLEST = 16L << 20;
  private static final int FILLED_PERCENT = 50;

  private static final long LARGE = Long.getLong("org.rapport.store.compactFrom", 1L << 30);
  /** Copying costs what is live, and is worth while for a multiple of it. */
  private static final int GROWN = 8;

  private final Path file;
  private long live;

  Compaction(Path file) {
    this.file = file;
    this.live = Files.exists(file) ? size() : 0;
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The size of the database file " + file + " could not be read.", e);
      return 0;
    }
  }

  /** Whether the file is large, and many times what was live in it last. */
  boolean isDue() {
    return size() > Math.max(LARGE, GROWN * live);
  }

  /** Closes the database by compacting it, to be opened again. A failure leaves the file as it was, and is not met again soon. */
  void shrink(DataSource source) {
    long before = size();
    live = before;
    try {
      shutDown(source);
      live = size();
      LOG.log(Level.INFO, "The database file {0} was made smaller: {1} MB of {2} MB.", new Object[] {file, live >> 20, before >> 20});
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database file " + file + " could not be made smaller; it is whole.", e);
    }
  }

  /** Closes the database by compacting it, where that is worth while; the caller ends the connections. */
  void closing(DataSource source) {
    try {
      if (size() >= SMALLEST && filled(source) < FILLED_PERCENT) {
        shutDown(source);
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database file " + file + " could not be made smaller; it is whole.", e);
    }
  }

  /** Ends the connection with the others: to close it after that is an error, of which H2 leaves a file beside the base. */
  private static void shutDown(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    }
  }

  private static int filled(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CAST(SETTING_VALUE AS INTEGER) FROM INFORMATION_SCHEMA.SETTINGS"
            + " WHERE SETTING_NAME IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE') ORDER BY 1 LIMIT 1")) {
      return row.next() ? row.getInt(1) : 100;
    }
  }
}
