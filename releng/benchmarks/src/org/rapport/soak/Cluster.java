package org.rapport.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapport.model.RapportException;
import org.rapport.store.StoreConfig;

/** Two PostgreSQL servers that Patroni keeps, the second a synchronous standby, with one etcd; all on the loopback. */
final class Cluster implements AutoCloseable {

  private static final String ETCD = "/usr/bin/etcd";
  private static final String PATRONI = "/usr/bin/patroni";
  private static final String USER = "rapport";
  private static final int SECONDS = 120;

  private final Path folder;
  private final List<Node> nodes = new ArrayList<>();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private Process etcd;

  /** Said where the programs are not on this machine. */
  static final class MissingException extends Exception {
    private static final long serialVersionUID = 1L;

    MissingException(String message) {
      super(message);
    }
  }

  /** One server and its Patroni. */
  private static final class Node {
    final String name;
    final int port;
    final int rest;
    final Path data;
    Process patroni;

    Node(String name, int port, int rest, Path data) {
      this.name = name;
      this.port = port;
      this.rest = rest;
      this.data = data;
    }
  }

  private Cluster(Path folder) {
    this.folder = folder;
  }

  static Cluster start(Path folder) throws Exception {
    for (String program : List.of(ETCD, PATRONI)) {
      if (!Files.isExecutable(Path.of(program))) {
        throw new MissingException(program + " is not installed (Debian: patroni, etcd-server)");
      }
    }
    Cluster cluster = new Cluster(Files.createTempDirectory("rapport-cluster"));
    try {
      cluster.begin();
    } catch (IOException | RuntimeException | InterruptedException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  private void begin() throws IOException, InterruptedException {
    if (isRoot() && new ProcessBuilder("chown", "postgres", folder.toString()).start().waitFor() != 0) {
      throw new IllegalStateException("The folder of the cluster cannot be given to postgres.");
    }
    int client = freePort();
    int peer = freePort();
    etcd = run("etcd", ETCD, "--data-dir", folder.resolve("etcd").toString(), "--listen-client-urls", "http://127.0.0.1:" + client,
        "--advertise-client-urls", "http://127.0.0.1:" + client, "--listen-peer-urls", "http://127.0.0.1:" + peer,
        "--initial-advertise-peer-urls", "http://127.0.0.1:" + peer, "--initial-cluster", "default=http://127.0.0.1:" + peer);
    for (String name : List.of("a", "b")) {
      Node node = new Node(name, freePort(), freePort(), folder.resolve("data-" + name));
      nodes.add(node);
      Files.writeString(folder.resolve(name + ".yml"), settings(node, client));
      start(node);
      await("the server " + name, () -> says(node, "/health", "running"));
    }
    await("a synchronous standby", () -> says(nodes.get(1), "/sync", "running"));
  }

  private String settings(Node node, int etcdPort) throws IOException {
    Path binaries;
    try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      binaries = versions.max((a, b) -> Integer.compare(Integer.parseInt(a.getFileName().toString()), Integer.parseInt(b.getFileName().toString())))
          .orElseThrow().resolve("bin");
    }
    return """
        scope: soak
        name: %s
        restapi: {listen: '127.0.0.1:%d', connect_address: '127.0.0.1:%d'}
        etcd3: {host: '127.0.0.1:%d'}
        bootstrap:
          dcs:
            ttl: 20
            loop_wait: 2
            retry_timeout: 5
            synchronous_mode: on
            postgresql:
              use_pg_rewind: true
              use_slots: true
              parameters: {max_connections: 60, wal_log_hints: 'on'}
          initdb: [{encoding: UTF8}, {locale: C.UTF-8}]
        postgresql:
          listen: 127.0.0.1:%d
          connect_address: 127.0.0.1:%d
          data_dir: %s
          bin_dir: %s
          pgpass: %s
          pg_hba: ['local all all trust', 'host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust']
          authentication:
            superuser: {username: %s, password: unused}
            replication: {username: replicator, password: unused}
          parameters: {unix_socket_directories: '%s'}
        """.formatted(node.name, node.rest, node.rest, etcdPort, node.port, node.port, node.data, binaries, folder.resolve("pgpass-" + node.name),
        USER, folder);
  }

  private void start(Node node) throws IOException {
    node.patroni = run("patroni-" + node.name, PATRONI, folder.resolve(node.name + ".yml").toString());
  }

  private Process run(String name, String... command) throws IOException {
    List<String> whole = new ArrayList<>();
    if (isRoot()) {
      whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile()).start();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private interface Condition {
    boolean holds() throws InterruptedException;
  }

  private void await(String what, Condition condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Within " + SECONDS + " seconds there was not " + what + "; see " + folder);
      }
      Thread.sleep(200);
    }
  }

  /** Whether a node answers with 200 and a text. */
  private boolean says(Node node, String path, String text) throws InterruptedException {
    try {
      HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.rest + path))
          .timeout(Duration.ofSeconds(3)).build(), HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** How a client opens the base of whichever server leads. */
  StoreConfig config() throws RapportException {
    return StoreConfig.postgres("postgresql://127.0.0.1:" + nodes.get(0).port + ",127.0.0.1:" + nodes.get(1).port
        + "/postgres?targetServerType=primary&hostRecheckSeconds=1&connectTimeout=3", USER, "unused");
  }

  private Node find(String path) throws InterruptedException {
    for (Node node : nodes) {
      if (says(node, path, "running")) {
        return node;
      }
    }
    throw new IllegalStateException("No server answers to " + path);
  }

  /** Kills the leader and its Patroni, waits until the standby leads, starts the dead one and waits until it stands by. */
  void failOver() throws IOException, InterruptedException {
    Node leader = find("/primary");
    Node standby = find("/sync");
    leader.patroni.descendants().forEach(ProcessHandle::destroyForcibly);
    leader.patroni.destroyForcibly();
    killServer(leader);
    await("a new leader", () -> says(standby, "/primary", "running"));
    start(leader);
    await("a synchronous standby again", () -> says(leader, "/sync", "running"));
  }

  private static void killServer(Node node) throws IOException {
    Path pid = node.data.resolve("postmaster.pid");
    if (Files.exists(pid)) {
      ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).trim())).ifPresent(server -> {
        List<ProcessHandle> children = server.descendants().toList();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
      });
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (Node node : nodes) {
      if (node.patroni != null) {
        node.patroni.destroyForcibly().waitFor();
      }
      killServer(node);
    }
    if (etcd != null) {
      etcd.destroyForcibly().waitFor();
    }
    new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
  }
}
