package org.rapport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.internal.DatabaseStore;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.StatementRecorder;
import org.rapport.testing.TestStores;

/** One open base, and connections for what is written by hand beside the store. */
final class Base implements AutoCloseable {

  static final WideModel WIDE = new WideModel();
  static final Types TYPES = new Types(List.of(CrmPackage.eINSTANCE, WIDE.model));

  private final StoreConfig config;
  private final StatementRecorder recorder = new StatementRecorder();
  private volatile boolean recording;
  private final Principal administrator;
  private Store store;

  private Base(StoreConfig config) throws RapportException {
    this.config = config;
    open();
    this.administrator = TestStores.administrator(store, "admin");
  }

  /** An empty base with the store's tables. */
  static Base fresh(Kind kind, Path folder, String name) throws RapportException {
    return new Base(kind == Kind.H2 ? StoreConfig.h2(folder.resolve(name), true) : Server.SHARED.freshDatabase());
  }

  /** Which database. */
  enum Kind {
    H2, POSTGRES
  }

  /** Started when the first base on PostgreSQL is made; it waits for the disk, as that of a team does. */
  private static final class Server {
    static final PostgresServer SHARED = PostgresServer.start("-c", "shared_buffers=1GB", "-c", "max_wal_size=4GB", "-c", "jit=off");
  }

  private void open() throws RapportException {
    store = DatabaseStore.open(config, TYPES, connection -> recording ? recorder.record(connection) : connection);
    try {
      forget();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets H2 answer each question afresh; a file that was made small while it was filled was opened again, and has forgotten that. */
  private void forget() throws SQLException {
    if (kind() == Kind.H2) {
      try (Connection connection = connect(); Statement statement = connection.createStatement()) {
        statement.execute("SET OPTIMIZE_REUSE_RESULTS 0");
      }
    }
  }

  Kind kind() {
    return config.file().isPresent() ? Kind.H2 : Kind.POSTGRES;
  }

  Store store() {
    return store;
  }

  /** The URL of a base on PostgreSQL. */
  String url() {
    return config.url().orElseThrow();
  }

  /** As whom it is opened there. */
  String user() {
    return config.user().orElseThrow();
  }

  /** The administrator. */
  Principal administrator() {
    return administrator;
  }

  /** Somebody of the company. */
  Principal principal(String login, Ref user) {
    return new Principal(login, user, administrator.locale(), administrator.zone());
  }

  /** A connection of our own to the same base. */
  Connection connect() throws SQLException {
    if (kind() == Kind.H2) {
      String path = config.file().orElseThrow().toString();
      return DriverManager.getConnection("jdbc:h2:async:" + path.substring(0, path.length() - ".mv.db".length()) + ";IFEXISTS=TRUE", "sa", "");
    }
    return DriverManager.getConnection(config.url().orElseThrow() + "?reWriteBatchedInserts=true", config.user().orElseThrow(), "unused");
  }

  /** What is asked of the store while it is recorded. */
  interface Asking {
    void ask() throws Exception;
  }

  /** The statements that the store prepares meanwhile. */
  List<StatementRecorder.Recorded> recorded(Asking asking) throws Exception {
    recorder.take();
    recording = true;
    try {
      asking.ask();
    } finally {
      recording = false;
    }
    return recorder.take();
  }

  /** Lets the database look at what was written, so that its plans are those of a base in use. */
  void analyze() throws SQLException {
    forget();
    execute("ANALYZE");
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Compacts an H2 file; gives its size in bytes. */
  long compacted() throws Exception {
    Path file = config.file().orElseThrow();
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      store.close();
      statement.execute("SHUTDOWN COMPACT");
    }
    long size = Files.size(file);
    open();
    return size;
  }

  @Override
  public void close() {
    store.close();
    config.file().ifPresent(file -> {
      try {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".lock"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
