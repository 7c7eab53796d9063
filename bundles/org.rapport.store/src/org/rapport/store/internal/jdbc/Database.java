package org.rapport.store.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.model.RapportException;
import org.rapport.store.StoreConfig;
import org.rapport.store.StoreHealth;
import org.rapport.store.internal.Texts;

/** An open database: its connections and its dialect. Safe for all threads. */
public final class Database implements AutoCloseable {

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger POOL_LOG = Logger.getLogger("com.zaxxer.hikari");
  private static final int CONNECTIONS = 10;
  /** Longer than any statement of ours needs to send its first row; schemas and checks, that may need more, say so. */
  private static final int SILENT_SECONDS = 60;
  private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(15);
  /** Each connection has a name of its own, by which {@link Outage} finds what a broken one left on the server. */
  private static final String NAME_SESSION = "SELECT set_config('application_name', 'rapport ' || gen_random_uuid(), false)";
  private static final String SESSION_NAME = "ApplicationName";
  private static final String H2_SUFFIX = ".mv.db";
  /** Without a delay of writing nothing confirmed is lost by a kill; without H2's own compaction nothing by closing (ADR 3). */
  private static final String H2_OPTIONS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0;DB_CLOSE_ON_EXIT=FALSE";

  private final Dialect dialect;
  private final String location;
  private final Connections pool;
  private final Lonely alone;
  private final Duration patience;
  private final Runnable close;
  private final CountDownLatch closing = new CountDownLatch(1);
  private UnaryOperator<Connection> watch = UnaryOperator.identity();
  private InstantSource clock = InstantSource.system();

  /** Makes connections that no pool keeps. */
  private interface Lonely {
    Connection get() throws SQLException;
  }

  private Database(Dialect dialect, StoreConfig config, Connections pool, Lonely alone, Runnable close) {
    this.dialect = dialect;
    this.location = config.location();
    this.patience = config.patience();
    this.pool = pool;
    this.alone = alone;
    this.close = close;
  }

  /** Opens a database; the codes of {@link org.rapport.store.Stores#open}. */
  public static Database open(StoreConfig config) throws RapportException {
    return config.file().isPresent() ? openH2(config) : openPostgres(config);
  }

  /** The same, for who counts statements: each connection is used through what the watch makes of it. */
  public static Database open(StoreConfig config, UnaryOperator<Connection> watch) throws RapportException {
    Database database = open(config);
    database.watch = watch;
    return database;
  }

  /** The same, for who sets the clock of an H2 file; a server has its own. */
  public static Database open(StoreConfig config, UnaryOperator<Connection> watch, InstantSource clock) throws RapportException {
    Database database = open(config, watch);
    database.clock = clock;
    return database;
  }

  private static Database openH2(StoreConfig config) throws RapportException {
    Path file = config.file().orElseThrow();
    prepare(file, config.create());
    FileOwnership ownership = own(file);
    try {
      return openOwned(config, file, ownership);
    } catch (SQLException e) {
      release(ownership);
      throw SqlErrors.explain(e, config.location());
    }
  }

  private static Database openOwned(StoreConfig config, Path file, FileOwnership ownership) throws SQLException {
    H2Pool pool = new H2Pool(h2(config, file), file);
    try (Connection first = pool.get()) {
      return new Database(Dialect.H2, config, pool, pool::get, () -> {
        pool.close();
        release(ownership);
      });
    } catch (SQLException e) {
      pool.abandon();
      throw e;
    }
  }

  /** Takes the right to an H2 file, for who puts another one in its place; {@code database-in-use}, {@code no-access}. */
  public static FileOwnership own(Path file) throws RapportException {
    Texts texts = Texts.system();
    try {
      return FileOwnership.take(file).orElseThrow(() -> failure(texts, "database-in-use", file, "", null));
    } catch (IOException e) {
      throw failure(texts, "no-access", file, texts.text("open.notWritable", file.toAbsolutePath().getParent()), e);
    }
  }

  private static void release(FileOwnership ownership) {
    try {
      ownership.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Database openPostgres(StoreConfig config) throws RapportException {
    POOL_LOG.setLevel(Level.SEVERE); // a connection that broke is the business of Outage
    DataSource source = postgres(config);
    // The first connection is made without the pool, which would try again and again and hide the reason.
    try (Connection first = source.getConnection()) {
      HikariConfig settings = new HikariConfig();
      settings.setDataSource(source);
      settings.setMaximumPoolSize(CONNECTIONS);
      settings.setMinimumIdle(1);
      settings.setConnectionTimeout(Math.clamp(config.patience().toMillis() / 4, 250, LONGEST_CONNECTING.toMillis()));
      settings.setConnectionInitSql(NAME_SESSION);
      settings.setPoolName("rapport");
      HikariDataSource pool = new HikariDataSource(settings);
      return new Database(Dialect.POSTGRESQL, config, served(pool), source::getConnection, pool::close);
    } catch (SQLException e) {
      throw SqlErrors.explain(e, config.location());
    }
  }

  private static Connections served(HikariDataSource pool) {
    return new Connections() {
      @Override
      public Connection get() throws SQLException {
        return pool.getConnection();
      }

      @Override
      public StoreHealth.Pool state() {
        return new StoreHealth.Pool(pool.getHikariPoolMXBean().getActiveConnections(), pool.getMaximumPoolSize());
      }
    };
  }

  private static JdbcDataSource h2(StoreConfig config, Path file) {
    String path = file.toString();
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:async:" + path.substring(0, path.length() - H2_SUFFIX.length()).replace(";", "\\;")
        + H2_OPTIONS + (config.create() ? "" : ";IFEXISTS=TRUE"));
    source.setUser(config.user().orElse("sa"));
    source.setPassword(config.password().orElse(""));
    return source;
  }

  /** H2 opens what it may not write as a base that is only read, and makes files where there are none: told apart here. */
  public static void prepare(Path file, boolean create) throws RapportException {
    Texts texts = Texts.system();
    if (Files.isDirectory(file)) {
      throw failure(texts, "no-database", file, texts.text("open.folder"), null);
    }
    if (Files.exists(file)) {
      if (!Files.isReadable(file) || !Files.isWritable(file)) {
        throw failure(texts, "no-access", file, texts.text("open.notWritable", file), null);
      }
      return;
    }
    if (!create) {
      throw failure(texts, "no-database", file, texts.text("open.noFile"), null);
    }
    Path folder = file.getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failure(texts, "no-access", file, texts.text("open.noFolder", folder), e);
    }
    if (!Files.isWritable(folder)) {
      throw failure(texts, "no-access", file, texts.text("open.notWritable", folder), null);
    }
  }

  private static RapportException failure(Texts texts, String code, Path file, String reason, Exception cause) {
    return new RapportException(code, texts.text("open." + code, file, reason), texts.text("open." + code + ".hint"), cause);
  }

  private static DataSource postgres(StoreConfig config) throws RapportException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(config.url().orElseThrow());
    } catch (IllegalArgumentException e) {
      Texts texts = Texts.system();
      throw new RapportException("bad-url", texts.text("open.badUrl", config.location()), texts.text("open.badUrl.hint"), e);
    }
    config.user().ifPresent(source::setUser);
    config.password().ifPresent(source::setPassword);
    source.setApplicationName("rapport");
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    if (!config.url().orElseThrow().contains("socketTimeout=")) {
      source.setSocketTimeout(SILENT_SECONDS);
    }
    if (source.getServerNames().length > 1 && !config.url().orElseThrow().contains("targetServerType=")) {
      source.setTargetServerType("primary");
    }
    return source;
  }

  /** Which database it is. */
  public Dialect dialect() {
    return dialect;
  }

  /** The clock of an H2 file, which lives in this process. */
  public InstantSource clock() {
    return clock;
  }

  /** The file or URL, without credentials. */
  public String location() {
    return location;
  }

  /** A connection that commits each statement; the caller closes it. */
  public Connection connect() throws SQLException {
    return watch.apply(connectBeside());
  }

  /** The same for what the store does by itself beside the calls, which no watch counts as a part of one. */
  public Connection connectBeside() throws SQLException {
    try {
      return pool.get();
    } catch (IllegalStateException e) {
      throw new SQLException("The store is closed.", e);
    }
  }

  /** What is done with a connection that only reads; it may be done again. */
  public interface Reading<T> {
    /** Reads, without a change that doing it twice would show. */
    T run(Connection connection) throws RapportException, SQLException;
  }

  /** Reads without a transaction; again where the server was away meanwhile. */
  public <T> T read(Reading<T> reading) throws RapportException {
    Outage outage = new Outage(this);
    while (true) {
      try (Connection connection = outage.connect()) {
        return reading.run(connection);
      } catch (EclipseLinkException e) {
        outage.endure(SqlErrors.unwrap(e));
      } catch (SQLException e) {
        outage.endure(e);
      }
    }
  }

  /** Lets the statements of a connection take as long as they need, until it is closed; for what works on whole tables. */
  public void takeTime(Connection connection) throws SQLException {
    if (dialect == Dialect.POSTGRESQL) {
      connection.setNetworkTimeout(Runnable::run, 0);
    }
  }

  /** The connections that calls use. */
  public StoreHealth.Pool pool() {
    return pool.state();
  }

  /** Tidies up after many commits; to be called without a connection. */
  public void tidy() {
    pool.tidy();
  }

  /** How long a call waits for a server that is away. */
  Duration patience() {
    return patience;
  }

  /** Waits; tells whether the database was closed meanwhile. */
  boolean closesWithin(long milliseconds) throws InterruptedException {
    return closing.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** By which name the server knows a connection; null where there is no server. */
  String session(Connection connection) throws SQLException {
    return dialect == Dialect.POSTGRESQL ? connection.getClientInfo(SESSION_NAME) : null;
  }

  /** A connection to a server that is not one of those that calls use; for who keeps it. The caller closes it. */
  public Connection connectAlone() throws SQLException {
    return alone.get();
  }

  /** Waits until what was committed is on the disk. PostgreSQL does so at each commit. */
  public void sync(Connection connection) throws SQLException {
    if (dialect == Dialect.H2) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      }
    }
  }

  @Override
  public void close() {
    closing.countDown();
    close.run();
  }
}
