package org.rapport.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rapport.model.RapportException;
import org.rapport.store.StoreConfig;

/**
 * A real PostgreSQL server for tests: Debian's binaries on a free port of the loopback, in a temporary folder, gone when
 * the tests are. Safe for all threads.
 */
public final class PostgresServer implements AutoCloseable {

  private static final Path BINARIES = Path.of("/usr/lib/postgresql");
  private static final String SUPERUSER = "rapport";

  private final Path binaries;
  private final Path folder;
  private final int port;
  private final String command;
  private Process process;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer(Path binaries, Path folder, int port, String command) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
    this.command = command;
  }

  /** Whether this machine has PostgreSQL's server. */
  public static boolean isInstalled() {
    return findBinaries().isPresent();
  }

  /** The server that all tests of this process use, started by the first of them. */
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /** Starts a server of one's own that does not wait for the disk. */
  public static PostgresServer start() {
    return start("-F", "-c", "shared_buffers=64MB");
  }

  /** Starts a server of one's own with options of {@code postgres}; without {@code -F} it confirms what is on the disk. */
  public static PostgresServer start(String... options) {
    try {
      Path binaries = findBinaries().orElseThrow(() -> new IllegalStateException(
          "PostgreSQL's server is not installed. Debian: apt-get install postgresql."));
      Path folder = Files.createTempDirectory("rapport-postgres");
      Path data = folder.resolve("data");
      if (isRoot()) {
        run(List.of("chown", "postgres", folder.toString()));
      }
      run(asServer(binaries.resolve("initdb").toString(), "-D", data.toString(), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8",
          "--locale=C.UTF-8", "--no-sync"));
      int port = freePort();
      String postgres = "'" + binaries.resolve("postgres") + "' -D '" + data + "' -p " + port + " -h 127.0.0.1 -k '" + folder
          + "' -c max_connections=60 " + String.join(" ", options);
      PostgresServer server = new PostgresServer(binaries, folder, port, postgres);
      server.startAgain();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server after {@link #stop}, on the same port and folder. */
  public synchronized void startAgain() {
    try {
      // The server ends when the pipe to it does, so that a killed test leaves nothing behind.
      process = new ProcessBuilder(asServer("sh", "-c", "exec 3<&0; " + command + " & server=$!; (read -r line <&3; kill -INT $server) & "
          + "reader=$!; wait $server; kill $reader")).redirectErrorStream(true).redirectOutput(Files.createTempFile("rapport-postgres", ".log").toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waitUntilReady();
  }

  /** Stops the server: {@code fast} as an administrator does, {@code immediate} as a crash; its folder stays. */
  public synchronized void stop(String mode) {
    run(asServer(binaries.resolve("pg_ctl").toString(), "-D", folder.resolve("data").toString(), "-m", mode, "-w", "stop"));
  }

  /** The port on the loopback. */
  public int port() {
    return port;
  }

  /** Makes an empty database and says how to open it. */
  public StoreConfig freshDatabase() {
    String name = "t" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet();
    sql("postgres", "CREATE DATABASE " + name);
    return config(name, SUPERUSER);
  }

  /** Makes a database with all that is in another one, which nobody may have open, and says how to open it. */
  public StoreConfig copyOf(String database) {
    String name = "t" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet();
    sql("postgres", "CREATE DATABASE " + name + " TEMPLATE " + database + " STRATEGY file_copy");
    return config(name, SUPERUSER);
  }

  /** How a user opens a database of this server. */
  public StoreConfig config(String database, String user) {
    try {
      return StoreConfig.postgres(url(database), user, "unused");
    } catch (RapportException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JDBC URL of a database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The user who may do everything. */
  public String superuser() {
    return SUPERUSER;
  }

  /** Runs statements as the superuser, by psql. */
  public void sql(String database, String statements) {
    run(List.of(binaries.resolve("psql").toString(), "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U",
        SUPERUSER, "-d", database, "-c", statements));
  }

  /** Stops the server and removes its folder. */
  @Override
  public synchronized void close() {
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitUntilReady() {
    List<String> ready = List.of(binaries.resolve("pg_isready").toString(), "-q", "-h", "127.0.0.1", "-p", Integer.toString(port));
    for (int i = 0; i < 200; i++) {
      try {
        if (new ProcessBuilder(ready).start().waitFor() == 0) {
          return;
        }
        Thread.sleep(50);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while PostgreSQL was starting.", e);
      }
    }
    throw new IllegalStateException("PostgreSQL did not start within ten seconds.");
  }

  private static Optional<Path> findBinaries() {
    if (!Files.isDirectory(BINARIES)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(BINARIES)) {
      return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("postgres")))
          .max(Comparator.comparingInt(bin -> Integer.parseInt(bin.getParent().getFileName().toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** The command as the user that PostgreSQL's package made, for it refuses to run as root. */
  private static List<String> asServer(String... command) {
    List<String> result = new ArrayList<>();
    if (isRoot()) {
      result.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    result.addAll(List.of(command));
    return result;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes());
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + exit + ": " + output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a command ran.", e);
    }
  }

  /** Made when the first test asks. */
  private static final class Shared {
    static final PostgresServer SERVER = start();
  }
}
