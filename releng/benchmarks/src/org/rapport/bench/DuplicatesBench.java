package org.rapport.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.LiveMatcher;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.duplicates.Scanned;
import org.rapport.duplicates.Weights;
import org.rapport.duplicates.internal.DuplicatesService;
import org.rapport.model.crm.Contact;
import org.rapport.testing.Febrl;
import org.rapport.testing.KnownDuplicates;
import org.rapport.testing.KnownDuplicates.Quality;
import org.rapport.testing.MistypedContacts;
import org.rapport.testing.TestData;

/** The figures of finding duplicates; see {@code releng/bench}. */
public final class DuplicatesBench {

  private static final int GENERATED = 10_000;
  private static final int LIVE = 20_000;
  private static final long SEED = 1;
  private static final double MEGABYTE = 1 << 20;

  private final Duplicates duplicates = new DuplicatesService();
  private final Figures figures = new Figures(false);
  private int size = 1_000_000;
  private Base.Kind kind = Base.Kind.H2;
  private Path root = Path.of("");
  private Path out;

  /** Runs it: {@code --size N --db h2|postgres --out FILE --root FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    DuplicatesBench bench = new DuplicatesBench();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--size" -> bench.size = Integer.parseInt(arguments[i + 1]);
        case "--db" -> bench.kind = Base.Kind.valueOf(arguments[i + 1].toUpperCase(Locale.ROOT));
        case "--out" -> bench.out = Path.of(arguments[i + 1]);
        case "--root" -> bench.root = Path.of(arguments[i + 1]);
        default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
      }
    }
    bench.run();
    System.exit(0);
  }

  private void run() throws Exception {
    Files.createDirectories(root.resolve("target/bench/work"));
    Path folder = Files.createTempDirectory(root.resolve("target/bench/work"), "duplicates");
    try {
      for (int set : new int[] {1, 3}) {
        Path file = TestData.path("dedupe/febrl_dataset" + set + ".csv");
        quality(folder, "FEBRL " + set, Febrl.read(file, true), 0.97);
        quality(folder, "FEBRL " + set + " without soc_sec_id", Febrl.read(file, false), 0.94);
      }
      Path names = TestData.path("names");
      quality(folder, "generated, households and other errors", new MistypedContacts(names, SEED).make(GENERATED), 0.95);
      if (size > 0) {
        many(folder, new MistypedContacts(names, SEED));
      }
      String database = kind.name().toLowerCase(Locale.ROOT);
      figures.write(out == null ? root.resolve("target/bench/duplicates-" + database + ".json") : out, database, size);
    } finally {
      StoreBench.remove(folder);
    }
  }

  /** A scan of contacts of which it is known which are the same. */
  private void quality(Path folder, String what, KnownDuplicates known, double bar) throws Exception {
    try (Base base = Base.fresh(kind, folder, UUID.randomUUID().toString())) {
      Company.load(base, known.contacts().stream());
      Set<Set<UUID>> pairs = new HashSet<>();
      long begin = System.nanoTime();
      Scanned scanned = duplicates.scan(base.store(), base.administrator(), "Contact", Duplicates.THRESHOLD, ScanMonitor.NONE,
          match -> pairs.add(Set.of(match.one().id(), match.other().id())));
      double seconds = (System.nanoTime() - begin) / 1e9;
      Quality quality = known.quality(pairs);
      System.out.printf(Locale.ROOT, "%s: %d records, %d pairs; precision %.4f, recall %.4f; %d compared, %.1f s%n", what, scanned.records(),
          quality.right(), quality.precision(), quality.recall(), scanned.compared(), seconds);
      figures.reaches(what + ", F1", quality.f1(), bar, "F1", 1);
    }
  }

  private void many(Path folder, MistypedContacts contacts) throws Exception {
    try (Base base = Base.fresh(kind, folder, "many")) {
      Company.load(base, IntStream.range(0, size).mapToObj(i -> contacts.next()));
      base.analyze();
      long begin = System.nanoTime();
      Scanned scanned = duplicates.scan(base.store(), base.administrator(), "Contact", Duplicates.THRESHOLD, ScanMonitor.NONE, match -> { });
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.printf(Locale.ROOT, "%d records: %d compared, %d found%n", scanned.records(), scanned.compared(), scanned.matches());
      figures.within("scan of the whole base", seconds, 600, "s");
      figures.within("heap that was allowed", Runtime.getRuntime().maxMemory() / MEGABYTE, 1024, "MB");
      live(base, contacts, scanned.weights());
    }
  }

  /** New records against those of the base, and taken in, as an import does it. */
  private void live(Base base, MistypedContacts contacts, Weights weights) throws Exception {
    long before = used();
    LiveMatcher matcher = duplicates.matcher(base.store(), base.administrator(), "Contact", weights, ScanMonitor.NONE);
    figures.within("heap of a live matcher", (used() - before) / MEGABYTE, 512, "MB");
    List<Contact> rows = Stream.generate(contacts::next).limit(LIVE).toList();
    Timing.seconds(i -> check(matcher, rows.subList(0, LIVE / 2)));
    double seconds = Timing.seconds(i -> check(matcher, rows.subList(LIVE / 2, LIVE)));
    figures.reaches("live, rows compared with the base and taken in", LIVE / 2 / seconds, 4000, "rows/s", 1);
  }

  private static void check(LiveMatcher matcher, List<Contact> rows) {
    rows.forEach(row -> {
      matcher.candidates(row, Duplicates.THRESHOLD);
      matcher.add(row);
    });
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
