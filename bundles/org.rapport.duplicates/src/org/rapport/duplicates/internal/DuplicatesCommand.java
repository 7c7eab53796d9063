package org.rapport.duplicates.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.core.values.References;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.DuplicatePairs.Pairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.MergeDraft;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Suggestions;
import org.rapport.model.crm.PairState;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.query.PageRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds records that are the same, lists them, keeps them apart or makes one of them. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=duplicates")
@Command(name = "duplicates", sortOptions = false)
public final class DuplicatesCommand implements CliCommand {

  private static final List<String> VERBS = List.of("scan", "list", "split", "merge");
  private static final int PORTION = 200;

  private final Duplicates duplicates;

  @Parameters(index = "0", paramLabel = "scan|list|split|merge", descriptionKey = "verb")
  private String verb;

  @Parameters(index = "1..*", paramLabel = "TYPE ID", descriptionKey = "records")
  private List<String> words = List.of();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Option(names = "--threshold", paramLabel = "P", descriptionKey = "threshold")
  private double threshold = Duplicates.THRESHOLD;

  @Option(names = "--apart", descriptionKey = "apart")
  private boolean apart;

  /** @param duplicates finds them */
  @Activate
  public DuplicatesCommand(@Reference Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public Optional<ResourceBundle> helpTexts(Locale locale) {
    return Optional.of(Texts.bundle("help", locale));
  }

  @Override
  public int run(CliContext context) throws RapportException {
    if (!(threshold > 0 && threshold <= 1)) {
      throw usage(context, "usage.threshold");
    }
    Store store = context.session().store();
    DuplicatePairs pairs = new DuplicatePairs(store, context.session().principal(), duplicates);
    switch (verb) {
      case "scan" -> scan(context, pairs, types(context, store));
      case "list" -> list(context, pairs);
      case "split" -> split(context, pairs, records(context, store));
      case "merge" -> merge(context, pairs, records(context, store));
      default -> throw new RapportException("unknown-command", Texts.in(context.locale(), "usage.verb", verb),
          Suggestions.hint(verb, VERBS, Texts.in(context.locale(), "usage.hint")));
    }
    return 0;
  }

  private static RapportException usage(CliContext context, String key) {
    return new RapportException("usage", Texts.in(context.locale(), key), Texts.in(context.locale(), "usage.hint"));
  }

  private List<RecordType> types(CliContext context, Store store) throws RapportException {
    String named = type != null ? type : words.isEmpty() ? null : words.get(0);
    return named == null ? DuplicatePairs.types(store) : List.of(context.types().get(named));
  }

  private void scan(CliContext context, DuplicatePairs pairs, List<RecordType> types) throws RapportException {
    Listing listing = new Listing(context);
    Store store = context.session().store();
    Principal principal = context.session().principal();
    IProgressMonitor monitor = context.monitor();
    for (RecordType each : types) {
      monitor.beginTask(Texts.in(context.locale(), "scan.task", each.name()), IProgressMonitor.UNKNOWN);
      List<Match> found = new ArrayList<>();
      try (Batch batch = store.batch(principal, Texts.in(context.locale(), "scan.task", each.name()))) {
        pairs.search(each.name(), threshold, (done, total) -> {
          monitor.subTask(Texts.in(context.locale(), "scan.step", total == 0 ? 100 : 100 * done / total));
          return !monitor.isCanceled();
        }, batch::commit, found::add);
      }
      monitor.done();
      found.sort((one, other) -> Double.compare(other.score(), one.score()));
      for (int i = 0; i < found.size(); i += PORTION) {
        listing.add(found.subList(i, Math.min(found.size(), i + PORTION)));
      }
    }
    listing.print();
  }

  private void list(CliContext context, DuplicatePairs pairs) throws RapportException {
    Listing listing = new Listing(context);
    String only = type != null ? type : words.isEmpty() ? null : words.get(0);
    PageRequest next = PageRequest.first(PORTION);
    while (next != null) {
      Pairs page = pairs.page(only == null ? null : context.types().get(only).name(), apart ? PairState.APART : PairState.OPEN, 0, next);
      listing.add(pairs.explain(page.pairs()));
      next = page.next();
    }
    listing.print();
  }

  private void split(CliContext context, DuplicatePairs pairs, List<Ref> records) throws RapportException {
    pairs.apart(records);
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("type", records.get(0).type());
      JsonArray ids = new JsonArray();
      records.forEach(record -> ids.add(record.id().toString()));
      document.add("apart", ids);
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "split.done", records.size()));
    }
  }

  private static void merge(CliContext context, DuplicatePairs pairs, List<Ref> records) throws RapportException {
    Store store = context.session().store();
    Principal principal = context.session().principal();
    List<Change> changes = new MergeDraft(pairs.require(records)).commit(store, principal);
    UUID batch = changes.get(0).batchId().orElseThrow();
    EObject kept = store.load(principal, records.get(0)).orElseThrow();
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("type", records.get(0).type());
      document.addProperty("id", records.get(0).id().toString());
      document.addProperty("version", Records.version(kept));
      document.addProperty("change", batch.toString());
      context.json(document);
    } else {
      context.out().println(Texts.in(context.locale(), "merge.done", records.size(), records.get(0).id().toString(), batch.toString()));
    }
  }

  /** Two records of one type or more, named by {@code TYPE ID ID} or {@code --type TYPE ID ID}. */
  private List<Ref> records(CliContext context, Store store) throws RapportException {
    boolean named = !words.isEmpty() && !References.isId(words.get(0));
    String typed = named ? words.get(0) : type;
    List<String> ids = named ? words.subList(1, words.size()) : words;
    if (typed == null || ids.size() < 2) {
      throw usage(context, "usage.records");
    }
    String name = context.types().get(typed).name();
    for (String id : ids) {
      if (!References.isId(id)) {
        throw new RapportException("bad-id", Texts.in(context.locale(), "bad-id", id), Texts.in(context.locale(), "usage.hint"));
      }
    }
    List<Ref> records = ids.stream().map(id -> new Ref(name, UUID.fromString(id))).distinct().toList();
    if (records.size() < 2) {
      throw usage(context, "usage.records");
    }
    return records;
  }
}
