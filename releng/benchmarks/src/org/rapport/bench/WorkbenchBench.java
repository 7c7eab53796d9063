package org.rapport.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The figures of the workbench on a large base on PostgreSQL; see {@code releng/bench}. */
public final class WorkbenchBench {

  private static final int STARTS = 5;
  private static final int PAINTED = 150;
  private static final int DELAY = 5;

  private int size = 1_000_000;
  private Path root = Path.of("");
  private Path products;
  private Path out;

  /** Runs it: {@code --size N --out FILE --root FOLDER --products FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    WorkbenchBench bench = new WorkbenchBench();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--size" -> bench.size = Integer.parseInt(arguments[i + 1]);
        case "--out" -> bench.out = Path.of(arguments[i + 1]);
        case "--root" -> bench.root = Path.of(arguments[i + 1]);
        case "--products" -> bench.products = Path.of(arguments[i + 1]);
        default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
      }
    }
    bench.run();
    System.exit(0);
  }

  private void run() throws Exception {
    Figures figures = new Figures(false);
    Path empty = products.resolve("empty");
    once(launcher("plain", "--db", empty.toString(), "create", "Account", "name=First"), Map.of());
    try (Base base = Base.fresh(Base.Kind.POSTGRES, products, "base")) {
      new Company().fill(base, size, size * 3);
      base.analyze();
      int port = server(base).getPort();
      starts(figures, empty, url(base, port));
      Map<String, Double> seen = figures(driven("driven", "work", url(base, port)));
      work(figures, seen);
      try (SlowWay slow = new SlowWay(port, DELAY)) {
        Map<String, Double> late = figures(driven("driven", "late", url(base, slow.port())));
        String what = "snapshot, 5 ms a statement";
        figures.within(what + ", p95 to the first paint", late.get(what), PAINTED, "ms");
        figures.within("snapshot, statements one after another (what 5 ms each added)", Math.max(0, late.get(what + ", median") - seen.get("snapshot, median")) / DELAY,
            12, "statements");
      }
    }
    figures.write(out == null ? root.resolve("target/bench/workbench-postgres.json") : out, "postgres", size);
  }

  private static String url(Base base, int port) {
    URI server = server(base);
    return "jdbc:postgresql://" + server.getHost() + ":" + port + server.getPath() + "?user=" + base.user();
  }

  private static URI server(Base base) {
    return URI.create(base.url().substring("jdbc:".length()));
  }

  private void starts(Figures figures, Path empty, String million) throws Exception {
    double rcp = started(() -> bare());
    double onEmpty = started(() -> driven("driven", "start", empty.toString()));
    double onMillion = started(() -> driven("driven", "start", million));
    double withPlugins = started(() -> driven("fifty", "start", empty.toString()));
    figures.slower("start to usable on " + size + " parties, beside an empty base", onMillion, onEmpty, "ms", 1.2, 0);
    figures.slower("start to usable, beside a bare RCP", onMillion, rcp, "ms", 1.8, 0);
    figures.within("start to usable", onMillion, 5000, "ms");
    figures.slower("start with 50 plugins of 5 contributions, beside none", withPlugins, onEmpty, "ms", 1.15, 0);
  }

  private void work(Figures figures, Map<String, Double> seen) {
    for (String what : List.of("list opened", "list scrolled to the middle", "list sorted", "list filtered")) {
      figures.within(what + ", p95 to painted", seen.get(what), PAINTED, "ms");
      figures.within(what + ", UI thread blocked at most", seen.get(what + ", UI thread blocked at most"), 50, "ms");
    }
    figures.within("snapshot of 200 moments, p95 to the first paint", seen.get("snapshot"), PAINTED, "ms");
    figures.within("snapshot, UI thread blocked at most", seen.get("snapshot, UI thread blocked at most"), 50, "ms");
    figures.within("key to hit in search, p95 to painted", seen.get("key to hit in search"), 50, "ms");
    figures.within("heap with a list and five records open", seen.get("heap with a list and five records"), 100, "MB");
    figures.within("heap after 500 records opened and closed, above before", seen.get("heap grown by 500 records"), 5, "MB");
    figures.within("editors and snapshots left of 500 records", seen.get("editors left of 500 records"), 1, "objects");
  }

  /** What is started and measures itself. */
  private interface Start {
    Path run() throws Exception;
  }

  /** The median of some starts, after one that fills the caches. */
  private static double started(Start start) throws Exception {
    start.run();
    double[] times = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      times[i] = figures(start.run()).get("start");
    }
    Arrays.sort(times);
    return times[STARTS / 2];
  }

  private List<String> launcher(String product, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(products.resolve(product).resolve("rapport").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private Path driven(String product, String what, String db) throws Exception {
    Path answer = products.resolve("answer.tsv");
    Files.deleteIfExists(answer);
    List<String> arguments = new ArrayList<>(List.of("--db", db));
    if (db.startsWith("jdbc:")) {
      arguments.addAll(List.of("--user", "admin"));
    }
    once(launcher(product, arguments.toArray(String[]::new)), Map.of("RAPPORT_JAVA_OPTS", "-Duser.language=en -Duser.country=GB -Dbench.do=" + what + properties(answer)));
    return answer;
  }

  private static String properties(Path answer) {
    return " -Dbench.out=" + answer + " -Dbench.begun=" + System.currentTimeMillis();
  }

  private Path bare() throws Exception {
    Path answer = products.resolve("answer.tsv");
    Files.deleteIfExists(answer);
    Path bare = products.resolve("bare");
    List<String> command = new ArrayList<>(List.of(java().toString(), "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of(properties(answer).trim().split(" ")));
    try (var plugins = Files.newDirectoryStream(bare.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
      command.addAll(List.of("-jar", plugins.iterator().next().toString()));
    }
    command.addAll(List.of("-application", "bare.app", "-nosplash", "-data", products.resolve("bare-data").toString()));
    once(command, Map.of());
    return answer;
  }

  /** That of the product, which a product of {@code releng/quick} does not have. */
  private Path java() {
    Path own = products.resolve("plain/jre/bin/java");
    return Files.isExecutable(own) ? own : Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private void once(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(products.resolve("started.log").toFile());
    builder.environment().putAll(Map.of("RAPPORT_HOME", products.resolve("home").toString(), "XDG_CACHE_HOME", products.resolve("cache").toString()));
    builder.environment().putIfAbsent("RAPPORT_JAVA", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.HOURS)) {
      process.destroyForcibly();
      throw new IOException("It did not end: " + command);
    }
  }

  private static Map<String, Double> figures(Path answer) throws IOException {
    if (!Files.exists(answer)) {
      throw new IOException("The workbench ended without an answer: " + Files.readString(answer.resolveSibling("started.log")));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(answer);
    if (lines.stream().anyMatch(line -> line.startsWith("failed\t"))) {
      throw new IOException(String.join("\n", lines));
    }
    for (String line : lines) {
      String[] cells = line.split("\t");
      figures.put(cells[0], Double.valueOf(cells[1]));
    }
    return figures;
  }
}
