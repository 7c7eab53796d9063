package org.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.session.Session;
import org.rapport.model.Folding;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Contact;
import org.rapport.search.Hit;
import org.rapport.search.Search;
import org.rapport.search.internal.SearchesService;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** The figures of the search; see {@code releng/bench}. */
public final class SearchBench {

  private static final int QUERIES = 1000;
  private static final int CHANGES = 30;
  private static final int MOST = 20;

  private int size = 1_000_000;
  private Base.Kind kind = Base.Kind.H2;
  private Path root = Path.of("");
  private Path out;
  private final SplittableRandom random = new SplittableRandom(11);

  /** Runs it: {@code --size N --db h2|postgres --out FILE --root FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    SearchBench bench = new SearchBench();
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
    Path folder = Files.createTempDirectory(root.resolve("target/bench/work"), "search");
    Figures figures = new Figures(false);
    try (Base base = Base.fresh(kind, folder, "base")) {
      new Company().fill(base, size, 0);
      base.analyze();
      Session session = new OpenSession(base);
      try (Search search = new SearchesService(folder.resolve("index")).open(session)) {
        double seconds = Timing.seconds(i -> search.await(Duration.ofHours(2)));
        System.out.printf(Locale.ROOT, "%s: the index of %d records was made in %.0f s, %.0f records/s, %.0f MB%n", kind, search.state().done(), seconds,
            search.state().done() / seconds, bytes(folder.resolve("index")) / 1048576.0);
        queries(figures, base, search, folder.resolve("index"));
        changes(figures, base, search);
      }
      figures.write(out == null ? root.resolve("target/bench/search-" + kind.name().toLowerCase(Locale.ROOT) + ".json") : out,
          kind.name().toLowerCase(Locale.ROOT), size);
    } finally {
      StoreBench.remove(folder);
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** What people type, a query for each key: names from all over the base, every fifth with a letter wrong. */
  private List<String> typed(Base base) throws Exception {
    List<String> queries = new ArrayList<>();
    long contacts = base.store().count(base.administrator(), Query.all("Contact"), 0).count();
    while (queries.size() < QUERIES) {
      Ref ref = base.store().page(base.administrator(), Query.all("Contact"), PageRequest.at(random.nextLong(contacts), 1)).rows().get(0).ref();
      EObject record = base.store().load(base.administrator(), ref).orElseThrow();
      Contact contact = (Contact) record;
      String name = contact.getGivenName() + " " + contact.getFamilyName();
      if (random.nextInt(5) == 0) {
        int place = 1 + random.nextInt(name.length() - 1);
        name = name.substring(0, place) + "k" + name.substring(place + 1);
      }
      for (int end = 1; end <= name.length() && queries.size() < QUERIES; end++) {
        queries.add(name.substring(0, end));
      }
    }
    return queries;
  }

  private void queries(Figures figures, Base base, Search search, Path index) throws Exception {
    List<String> queries = typed(base);
    Timing ours = Timing.of(QUERIES, i -> search.find(queries.get(i), List.of(), MOST));
    Path files;
    try (Stream<Path> folders = Files.list(index)) {
      files = folders.findFirst().orElseThrow();
    }
    Timing bare;
    try (FSDirectory directory = FSDirectory.open(files); DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      bare = Timing.of(QUERIES, i -> bare(searcher, queries.get(i)));
    }
    figures.within("find while typing, one query a key, p95", ours.p95(), 20, "ms");
    figures.slower("find while typing, beside a bare Lucene query of prefixes, p95", ours.p95(), bare.p95(), "ms", 1.5, 0);
    figures.slower("find while typing, median", ours.median(), bare.median(), "ms", 1.5, 0);
  }

  private static void bare(IndexSearcher searcher, String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : Folding.fold(text).strip().split(" ")) {
      query.add(new PrefixQuery(new Term("word", word)), Occur.MUST);
    }
    for (ScoreDoc hit : searcher.search(query.build(), MOST).scoreDocs) {
      searcher.storedFields().document(hit.doc).get("ref");
    }
  }

  private static void changes(Figures figures, Base base, Search search) throws Exception {
    List<Double> times = new ArrayList<>();
    Company company = new Company();
    for (int i = 0; i < CHANGES; i++) {
      Contact contact = company.contact(i, null);
      contact.setFamilyName("Zzyzx" + i + "q");
      base.store().commit(base.administrator(), List.of(ChangeSets.create(contact)));
      long begin = System.nanoTime();
      List<Hit> hits = List.of();
      while (hits.stream().noneMatch(hit -> hit.ref().equals(Records.ref(contact)))) {
        hits = search.find("zzyzx" + i + "q", List.of(), MOST).hits();
      }
      times.add((System.nanoTime() - begin) / 1e6);
    }
    times.sort(Comparator.naturalOrder());
    figures.within("a new record is found after, p95", times.get(CHANGES * 95 / 100), 1000, "ms");
  }
}
