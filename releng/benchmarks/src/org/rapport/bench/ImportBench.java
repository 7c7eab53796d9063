package org.rapport.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.duplicates.internal.DuplicatesService;
import org.rapport.duplicates.internal.ImportedDuplicates;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.PostalAddress;
import org.rapport.search.Search;
import org.rapport.search.internal.SearchesService;
import org.rapport.store.Batch;
import org.rapport.testing.MistypedContacts;
import org.rapport.testing.TestData;

/** The figures of the import of tables; see {@code releng/bench}. */
public final class ImportBench {

  private static final long SEED = 3;
  private static final double MEGABYTE = 1 << 20;

  private final Figures figures = new Figures(false);
  private static final int TRYTON = 10_000;

  private int size = 1_000_000;
  private Base.Kind kind = Base.Kind.H2;
  private boolean tryton;
  private Path root = Path.of("");
  private Path out;

  /** Runs it: {@code --size N --db h2|postgres --beside tryton|nothing --out FILE --root FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    ImportBench bench = new ImportBench();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--size" -> bench.size = Integer.parseInt(arguments[i + 1]);
        case "--db" -> bench.kind = Base.Kind.valueOf(arguments[i + 1].toUpperCase(Locale.ROOT));
        case "--beside" -> bench.tryton = "tryton".equals(arguments[i + 1]);
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
    Path folder = Files.createTempDirectory(root.resolve("target/bench/work"), "import");
    try {
      Path table = table(folder.resolve("contacts.csv"), size);
      double bulk = bulk(folder);
      double indexed = size / taken(folder, table, "plain", null);
      figures.reaches("rows of CSV, index of the search included, beside the store's bulk rate", indexed, bulk, "rows/s", 0.4);
      ArrivalWatch watch = new ImportedDuplicates(new DuplicatesService());
      figures.reaches("rows of CSV, compared with all before them", size / taken(folder, table, "watched", watch), kind == Base.Kind.H2 ? 2000 : 4000,
          "rows/s", 1);
      if (tryton) {
        Path customers = table(folder.resolve("customers.csv"), TRYTON);
        figures.reaches("10 000 rows of CSV, compared with all before them, beside Tryton", TRYTON / taken(folder, customers, "customers", watch),
            TRYTON / seconds(root.resolve("releng/benchmarks/tryton"), customers), "rows/s", 20);
      }
      figures.within("heap that was allowed", Runtime.getRuntime().maxMemory() / MEGABYTE, 512, "MB");
      String database = kind.name().toLowerCase(Locale.ROOT);
      figures.write(out == null ? root.resolve("target/bench/import-" + database + ".json") : out, database, size);
    } finally {
      StoreBench.remove(folder);
    }
  }

  private static Stream<Contact> contacts(int count) {
    MistypedContacts contacts = new MistypedContacts(TestData.path("names"), SEED);
    return Stream.generate(contacts::next).limit(count);
  }

  private static Path table(Path file, int count) throws IOException {
    try (Writer text = Files.newBufferedWriter(file); CSVPrinter rows = CSVFormat.DEFAULT.builder().setHeader("given name", "family name",
        "birthday", "street", "postcode", "city", "email", "phone").get().print(text)) {
      for (Iterator<Contact> each = contacts(count).iterator(); each.hasNext();) {
        Contact contact = each.next();
        PostalAddress address = contact.getAddresses().isEmpty() ? null : contact.getAddresses().get(0);
        rows.printRecord(contact.getGivenName(), contact.getFamilyName(), contact.getBirthday(), address == null ? null : address.getStreet(),
            address == null ? null : address.getPostcode(), address == null ? null : address.getCity(),
            contact.getEmails().isEmpty() ? null : contact.getEmails().get(0).getAddress(),
            contact.getPhones().isEmpty() ? null : contact.getPhones().get(0).getTyped());
      }
    }
    return file;
  }

  /** The same contacts without a file: what the store alone does in a second. */
  private double bulk(Path folder) throws Exception {
    try (Base base = Base.fresh(kind, folder, "bulk")) {
      return size / Timing.seconds(i -> {
        try (Batch batch = base.store().batch(base.administrator(), "bench")) {
          batch.load(contacts(size).iterator(), null);
        }
      });
    }
  }

  /** The seconds that a script prints last. */
  private static double seconds(Path script, Path table) throws IOException {
    Process process = new ProcessBuilder(script.toAbsolutePath().toString(), table.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = process.inputReader().lines().toList();
    if (lines.isEmpty()) {
      throw new IOException(script + " printed nothing");
    }
    return Double.parseDouble(lines.get(lines.size() - 1));
  }

  /**
   * The seconds that an import takes.
   *
   * @param watch finds duplicates, and no index follows then; null for none, and an index follows
   */
  private double taken(Path folder, Path table, String name, ArrivalWatch watch) throws Exception {
    try (Base base = Base.fresh(kind, folder, name)) {
      Session session = new OpenSession(base);
      ImportRequest request = ImportRequest.of(List.of(table));
      ImportResult[] result = {null};
      double seconds;
      if (watch == null) {
        try (Search search = new SearchesService(folder.resolve("index")).open(session)) {
          seconds = Timing.seconds(i -> {
            result[0] = new Importer(session).run(request, null);
            search.await(Duration.ofHours(1));
          });
        }
      } else {
        seconds = Timing.seconds(i -> result[0] = new Importer(session, watch).run(request.asWatched(), null));
      }
      System.out.printf(Locale.ROOT, "%s: %d read, %d created, %d skipped, %d failed, %d pairs in %.0f s%n", kind, result[0].read(),
          result[0].created(), result[0].skipped(), result[0].failed(), result[0].duplicates(), seconds);
      return seconds;
    }
  }
}
