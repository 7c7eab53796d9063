package org.rapport.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.model.RapportException;
import org.rapport.store.BackupProgress;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Batch;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

/** Kills, stops and fails over what works on a large base; see {@code releng/soak}. */
public final class StoreSoak {

  private static final int CLIENTS = 8;
  /** On larger bases the whole check takes minutes, and is made at the end of each kind of work only. */
  private static final int SMALL = 50_000;
  /** What is backed up or migrated while it is killed: moments within it matter, not how long it takes. */
  private static final int SHORT = 20_000;
  /** So long after its client was killed a server may hold what the client had. */
  private static final int GONE_SECONDS = 60;

  private final Findings findings = new Findings();
  private final Random random = new Random(17);
  private final Path folder;
  private final Path errors;
  private int size = 1_000_000;
  private int rounds = 50;
  private int minutes = Integer.MAX_VALUE;
  private String only = "";
  private long deadline;

  private StoreSoak(Path folder) {
    this.folder = folder;
    this.errors = folder.resolve("errors");
  }

  /** {@code --size N --rounds N --minutes N --only h2|postgres|failover --out FILE --root FOLDER}; ends with 1 where something was lost. */
  public static void main(String[] arguments) throws Exception {
    Path root = Path.of("");
    Path out = null;
    List<String> given = List.of(arguments);
    for (int i = 0; i < given.size(); i += 2) {
      root = given.get(i).equals("--root") ? Path.of(given.get(i + 1)) : root;
      out = given.get(i).equals("--out") ? Path.of(given.get(i + 1)) : out;
    }
    Path work = Files.createDirectories(root.resolve("target/soak"));
    StoreSoak soak = new StoreSoak(Files.createTempDirectory(work, "store"));
    for (int i = 0; i < given.size(); i += 2) {
      switch (given.get(i)) {
        case "--size" -> soak.size = Integer.parseInt(given.get(i + 1));
        case "--rounds" -> soak.rounds = Integer.parseInt(given.get(i + 1));
        case "--minutes" -> soak.minutes = Integer.parseInt(given.get(i + 1));
        case "--only" -> soak.only = given.get(i + 1);
        case "--root", "--out" -> System.out.flush();
        default -> {
          System.err.println("Unknown option " + given.get(i));
          System.exit(2);
        }
      }
    }
    boolean held;
    try {
      soak.run();
    } finally {
      held = soak.findings.write(out == null ? work.resolve("store.json") : out, soak.size, soak.rounds);
      soak.clean();
    }
    System.exit(held ? 0 : 1);
  }

  private void clean() throws Exception {
    if (Files.exists(errors) && Files.size(errors) > 0) {
      System.out.println("# what clients said while they were killed:");
      Files.readString(errors).lines().distinct().limit(20).forEach(line -> System.out.println("#   " + line));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private boolean wants(String part) {
    return only.isEmpty() || only.equals(part);
  }

  private void run() throws Exception {
    if (wants("h2")) {
      kills("H2", StoreConfig.h2(folder.resolve("base"), true), StoreConfig.h2(folder.resolve("small"), true));
      migrations("H2", StoreConfig.h2(folder.resolve("machines"), true));
    }
    if (!PostgresServer.isInstalled()) {
      findings.gap("PostgreSQL", "its server is not installed (Debian: postgresql)");
      return;
    }
    if (wants("postgres")) {
      try (PostgresServer server = PostgresServer.start("-c", "shared_buffers=256MB", "-c", "max_wal_size=2GB")) {
        StoreConfig config = server.freshDatabase();
        kills("PostgreSQL", config, server.freshDatabase());
        migrations("PostgreSQL", server.freshDatabase());
        for (String mode : List.of("fast", "immediate")) {
          restarts(server, config, mode);
        }
      }
    }
    if (wants("failover")) {
      failovers();
    }
  }

  private void failovers() throws Exception {
    try (Cluster cluster = Cluster.start(folder.resolve("cluster"))) {
      failovers(cluster);
    } catch (Cluster.MissingException e) {
      findings.gap("Patroni failover with synchronous_mode under " + CLIENTS + " clients", e.getMessage());
    }
  }

  private static StoreConfig filled(StoreConfig config, int size) throws RapportException {
    try (Store store = Stores.open(config, TestStores.crmTypes()); Batch batch = store.batch(TestStores.principal("soak"), "fill")) {
      batch.load(IntStream.range(0, size).mapToObj(i -> AccountBuilder.account("Company " + i).email("info@c" + i + ".org").build()).iterator(), null);
    }
    return existing(config);
  }

  /** The same base, which is not made any more. */
  private static StoreConfig existing(StoreConfig config) {
    return config.file().isPresent() ? StoreConfig.h2(config.file().get(), false) : config;
  }

  private void startClock() {
    deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(Math.min(minutes, 1_000_000));
  }

  private void kills(String name, StoreConfig large, StoreConfig small) throws Exception {
    long begin = System.nanoTime();
    StoreConfig base = filled(large, size);
    System.out.println("# " + name + ": " + size + " accounts in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) + " s");
    kills(name, base, "edits", size);
    kills(name, base, "load", size);
    int few = Math.min(size, SHORT);
    kills(name, filled(small, few), "backup", few);
  }

  /** Migrates a base of its own from version to version, killed on the way; what is not done is done by the next one who tries. */
  private void migrations(String name, StoreConfig config) throws Exception {
    startClock();
    int machines = Math.min(size, SHORT);
    Machines first = new Machines(0);
    try (Store store = Stores.open(config, first.types())) {
      first.fill(store, machines);
    }
    StoreConfig again = existing(config);
    Path backup = folder.resolve("before.rapport");
    List<String> wrong = new ArrayList<>();
    int interrupted = 0;
    int kills = 0;
    for (int longest = 0; kills < rounds && System.nanoTime() < deadline; kills++) {
      Machines next = new Machines(kills + 1);
      Worker worker = Worker.start(again, "migrate" + (kills + 1), backup, errors);
      worker.awaitLines(1, 300);
      if (kills == 0) {
        long begin = System.nanoTime();
        worker.awaitLines(2, 600);
        longest = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      } else {
        Thread.sleep(random.nextInt(longest));
      }
      interrupted += worker.kill().contains("migrated") ? 0 : 1;
      migrate(again, next, backup);
      try (Store store = Stores.open(again, next.types())) {
        wrong.addAll(store.check());
        if (next.whole(store) != machines) {
          wrong.add("After the migration " + (kills + 1) + " " + next.whole(store) + " of " + machines + " records are whole.");
        }
      }
    }
    if (interrupted == 0) {
      wrong.add("Every migration was done before its process was killed, which proves nothing.");
    }
    findings.row(name + ": kill -9 during a migration of " + machines + " records, " + interrupted + " not done by then, all whole after another try",
        kills, "kills", wrong);
  }

  /** Migrates as somebody does who is told that another process is at it: a server notices only after a moment that its client was killed. */
  private static void migrate(StoreConfig config, Machines next, Path backup) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(GONE_SECONDS);
    while (true) {
      try {
        Stores.migrate(config, next.types(), new MigrationRequest("soak", false, backup), BackupProgress.NONE);
        return;
      } catch (RapportException e) {
        if (!e.code().equals("migrating") || System.nanoTime() > end) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }

  private void kills(String name, StoreConfig config, String what, int records) throws Exception {
    startClock();
    Confirmed all = new Confirmed();
    List<String> wrong = new ArrayList<>();
    Path backup = folder.resolve("killed-" + name + ".rapport");
    int kills = 0;
    long confirmed = 0;
    int longest = longest(config, what, backup);
    for (; kills < rounds && System.nanoTime() < deadline; kills++) {
      Worker worker = Worker.start(config, what, backup, errors);
      worker.awaitLines(1, 300);
      Thread.sleep(random.nextInt(longest));
      List<String> said = worker.kill();
      Confirmed now = new Confirmed();
      confirmed += now.add(said);
      all.add(said);
      verify(config, now, records <= SMALL, wrong);
      if (Files.exists(backup)) {
        Stores.backupInfo(backup);
      }
    }
    verify(config, all, true, wrong);
    if (what.equals("backup") && Files.exists(backup)) {
      StoreConfig restored = StoreConfig.h2(folder.resolve("restored-" + name), true);
      Stores.restore(restored, TestStores.crmTypes(), backup, BackupProgress.NONE);
      verify(restored, new Confirmed(), true, wrong);
    }
    if (confirmed == 0) {
      wrong.add("Every client was killed before anything was confirmed to it, which proves nothing: more rounds, or a machine with less to do.");
    }
    findings.row(name + ": kill -9 during " + what + " on " + records + " accounts, " + confirmed + " confirmed, all of them there and the base sound", kills, "kills", wrong);
  }

  /** How long after its opening a client is killed at most: long enough to have something confirmed as a rule. */
  private int longest(StoreConfig config, String what, Path backup) throws Exception {
    Worker probe = Worker.start(config, what, backup, errors);
    probe.awaitLines(1, 300);
    long begin = System.nanoTime();
    probe.awaitLines(2, 600);
    long first = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    probe.kill();
    return (int) Math.max(1500, what.equals("backup") ? 2 * first : 4 * first);
  }

  private static void verify(StoreConfig config, Confirmed confirmed, boolean check, List<String> wrong) throws Exception {
    try (Store store = Stores.open(config, TestStores.crmTypes()); Connection connection = connect(config)) {
      wrong.addAll(confirmed.missing(store, where -> count(connection, where)));
      if (check) {
        wrong.addAll(store.check());
      }
    }
  }

  private static long count(Connection connection, String where) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM \"rp_change\" WHERE " + where)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Connection connect(StoreConfig config) throws SQLException {
    return config.file().isPresent()
        ? DriverManager.getConnection("jdbc:h2:async:" + config.file().get().toString().replaceFirst("\\.mv\\.db$", "") + ";IFEXISTS=TRUE", "sa", "")
        : DriverManager.getConnection(config.url().orElseThrow(), config.user().orElseThrow(), "unused");
  }

  /** What a server or a cluster goes through while clients write. */
  private interface Trouble {
    void happen() throws Exception;
  }

  private void restarts(PostgresServer server, StoreConfig config, String mode) throws Exception {
    trouble("PostgreSQL stopped (" + mode + ") and started under " + CLIENTS + " clients", config, Math.max(2, rounds / 10), () -> {
      server.stop(mode);
      Thread.sleep(random.nextInt(3000));
      server.startAgain();
    });
  }

  private void failovers(Cluster cluster) throws Exception {
    try (Store store = Stores.open(cluster.config(), TestStores.crmTypes())) {
      store.info();
    }
    trouble("Patroni failover with synchronous_mode under " + CLIENTS + " clients", cluster.config(), Math.max(2, rounds / 25), cluster::failOver);
  }

  /** Lets clients write through it; all that each was told is there, nothing twice, and each goes on by itself. */
  private void trouble(String what, StoreConfig config, int times, Trouble trouble) throws Exception {
    startClock();
    List<String> wrong = new ArrayList<>();
    List<Worker> workers = new ArrayList<>();
    long before;
    try (Connection connection = connect(config)) {
      before = count(connection, "TRUE");
    }
    int happened = 0;
    Confirmed confirmed = new Confirmed();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        workers.add(Worker.start(config, "edits", folder.resolve("unused-" + UUID.randomUUID()), errors));
      }
      for (Worker worker : workers) {
        worker.awaitLines(10, 300);
      }
      for (; happened < times && System.nanoTime() < deadline; happened++) {
        trouble.happen();
        for (Worker worker : workers) {
          worker.awaitLines(worker.lines() + 6, 150);
        }
      }
    } catch (IllegalStateException e) {
      wrong.add(e.getMessage());
    }
    for (Worker worker : workers) {
      confirmed.add(worker.kill());
    }
    Thread.sleep(3000);
    verify(config, confirmed, size <= SMALL || what.startsWith("Patroni"), wrong);
    try (Connection connection = connect(config)) {
      // A client that is killed between a commit and its line has one more than it said; twice written would be more.
      long more = count(connection, "TRUE") - before - confirmed.changes();
      if (more < 0 || more > CLIENTS) {
        wrong.add("There are " + more + " changes that nobody was told of.");
      }
    }
    findings.row(what + ", " + confirmed.changes() + " confirmed, each there once", happened, "times", wrong);
  }
}
