package org.rapport.store.internal.backup;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapport.model.RapportException;
import org.rapport.store.BackupProgress;
import org.rapport.store.internal.Hashes;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;

/** Writes all tables as they were at one moment, while others go on writing. Memory does not grow with the rows. */
final class BackupWriter {

  /** Rows of attachments hold a quarter of a megabyte each. */
  private static final int FETCH = 100;
  private static final int REPORT = 500;
  private static final String OWN = "rp_";

  /**
   * Who holds a lease on the database that was backed up holds none on the one that comes of it, no commit waits for that, and
   * its jobs are not done once more there.
   */
  private static final Set<String> LEFT_OUT = Set.of("rp_lease", "rp_receipt", "rp_job");

  private final Connection connection;
  private final Dialect dialect;
  private final BackupProgress progress;
  private long rows;

  /** @param connection by which nobody else works; it is given back as it was */
  BackupWriter(Connection connection, Dialect dialect, BackupProgress progress) {
    this.connection = connection;
    this.dialect = dialect;
    this.progress = progress;
  }

  /** Writes the container, which stays open. */
  void write(OutputStream out) throws SQLException, IOException, RapportException {
    int isolation = connection.getTransactionIsolation();
    try {
      begin();
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      List<Manifest.Entry> entries = new ArrayList<>();
      for (String table : tables()) {
        entries.add(table(zip, TableShape.read(connection, table)));
      }
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      new Manifest(Manifest.FORMAT, now, dialect.kind(), entries).write(text);
      text.flush();
      zip.closeEntry();
      zip.finish();
    } catch (TableShape.UnknownColumnException e) {
      throw BackupErrors.unknownColumn(e);
    } finally {
      end(isolation);
    }
  }

  /** One snapshot of all tables, for both databases take it with the first statement; rows come in portions. */
  private void begin() throws SQLException {
    if (dialect == Dialect.H2) {
      execute("SET LAZY_QUERY_EXECUTION TRUE");
      execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
      connection.setAutoCommit(false);
    } else {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
    }
  }

  private void end(int isolation) throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
    connection.setTransactionIsolation(isolation);
    if (dialect == Dialect.H2) {
      execute("SET LAZY_QUERY_EXECUTION FALSE");
    } else {
      connection.setReadOnly(false);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * The store's own tables and those of all packages that were ever deployed, whether or not they are installed now, with the
   * tables of custom fields beside them.
   */
  private List<String> tables() throws SQLException {
    Set<String> known = new HashSet<>();
    for (String name : Sql.query(connection, row -> row.getString(1), "SELECT \"name\" FROM \"rp_table\"")) {
      known.add(name);
      known.add(Names.custom(name));
    }
    return Sql.query(connection, row -> row.getString(1), "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema"
        + " ORDER BY table_name").stream().filter(name -> (name.startsWith(OWN) || known.contains(name)) && !LEFT_OUT.contains(name)).toList();
  }

  private Manifest.Entry table(ZipOutputStream zip, TableShape shape) throws SQLException, IOException, RapportException {
    zip.putNextEntry(new ZipEntry(Manifest.Entry.file(shape.name())));
    MessageDigest digest = Hashes.sha256();
    // The entry is ended by closing the writer; the container goes on.
    OutputStream entry = new DigestOutputStream(new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    }, digest);
    long before = rows;
    try (Writer text = new BufferedWriter(new OutputStreamWriter(entry, StandardCharsets.UTF_8), 1 << 16)) {
      rows(shape, text);
    }
    return new Manifest.Entry(shape, rows - before, HexFormat.of().formatHex(digest.digest()));
  }

  /** An array of rows, each on a line of its own. */
  private void rows(TableShape shape, Writer text) throws SQLException, IOException, RapportException {
    JsonWriter json = new JsonWriter(text);
    json.beginArray();
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet row = statement.executeQuery(shape.select())) {
        while (row.next()) {
          text.write('\n');
          json.beginArray();
          for (int i = 0; i < shape.columns().size(); i++) {
            shape.columns().get(i).kind().write(row, i + 1, json);
          }
          json.endArray();
          if (++rows % REPORT == 0 && !progress.goOn(rows)) {
            throw BackupErrors.cancelled();
          }
        }
      }
    }
    json.endArray();
    json.flush();
  }
}
