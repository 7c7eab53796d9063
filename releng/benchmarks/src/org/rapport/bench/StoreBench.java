package org.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of the store; see {@code releng/bench}. */
public final class StoreBench {

  private static final int SMALL = 10_000;
  private static final int FULL = 1_000_000;
  /** From here on what an empty base takes no longer counts. */
  private static final int LARGE = 100_000;
  /** For each party. */
  private static final int INTERACTIONS = 3;
  /** Enough to see that what is only measured works. */
  private static final int CHECKED = 200;
  private static final double FULL_FILE_MB = 1536;

  private int size = FULL;
  private Base.Kind kind = Base.Kind.H2;
  private boolean check;
  private Path root = Path.of("");
  private Path out;

  private StoreBench(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--check" -> check = true;
        case "--size" -> size = Integer.parseInt(arguments.get(++i));
        case "--db" -> kind = Base.Kind.valueOf(arguments.get(++i).toUpperCase(Locale.ROOT));
        case "--out" -> out = Path.of(arguments.get(++i));
        case "--root" -> root = Path.of(arguments.get(++i));
        default -> throw new IllegalArgumentException("Unknown option " + arguments.get(i));
      }
    }
    if (out == null) {
      out = root.resolve("target/bench/store-" + kind.name().toLowerCase(Locale.ROOT) + ".json");
    }
  }

  /** Runs it; ends with 1 where a check of statements or plans failed, with 2 where the options make no sense. */
  public static void main(String[] arguments) throws Exception {
    StoreBench bench;
    try {
      bench = new StoreBench(List.of(arguments));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      System.err.println(e.getMessage() + "\nreleng/bench store [--size N] [--db h2|postgres] [--check] [--out FILE]");
      System.exit(2);
      return;
    }
    System.exit(bench.run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    Path work = root.resolve("target/bench/work");
    Files.createDirectories(work);
    Path folder = Files.createTempDirectory(work, "store");
    Figures figures = new Figures(check);
    try {
      Map<String, Double> small = size > SMALL && !check ? small(folder) : Map.of();
      try (Base base = Base.fresh(kind, folder, "base")) {
        Company company = new Company();
        int interactions = check ? size : INTERACTIONS * size;
        double seconds = Timing.seconds(i -> company.fill(base, size, interactions));
        System.out.printf(Locale.ROOT, "%s: %d parties and %d interactions were written in %.0f s%n", kind, size, interactions, seconds);
        base.analyze();
        ListRows lists = new ListRows(base, company, figures);
        lists.run(small);
        lists.exists();
        RecordRows records = new RecordRows(base, figures);
        records.open();
        records.edit();
        records.heap();
        BulkRows bulk = new BulkRows(kind, folder, figures);
        bulk.load(check ? CHECKED : Math.clamp(size / 10, 2_000, 50_000));
        bulk.undo(base, check ? CHECKED : Math.clamp(size / 5, 2_000, 100_000));
        if (kind == Base.Kind.H2 && size >= LARGE) {
          figures.within("H2 file after compaction", base.compacted() / 1048576.0, FULL_FILE_MB * size / FULL, "MB");
        }
      }
      figures.write(out, kind.name().toLowerCase(Locale.ROOT), size);
    } finally {
      remove(folder);
    }
    return !check || figures.failures().isEmpty();
  }

  private Map<String, Double> small(Path folder) throws Exception {
    try (Base base = Base.fresh(kind, folder, "small")) {
      Company company = new Company();
      company.fill(base, SMALL, INTERACTIONS * SMALL);
      base.analyze();
      ListRows lists = new ListRows(base, company, new Figures(false));
      lists.medians(); // Once for the compiler, so that what is measured later is not the quicker for being later.
      return lists.medians();
    }
  }

  /** Takes a folder away with everything in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
