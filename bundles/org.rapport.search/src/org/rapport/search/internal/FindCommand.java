package org.rapport.search.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.search.Hit;
import org.rapport.search.Results;
import org.rapport.search.Search;
import org.rapport.search.SearchState;
import org.rapport.search.Searches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds records by what people remember of them, or has the index made anew. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=find")
@Command(name = "find", sortOptions = false)
public final class FindCommand implements CliCommand {

  /** A small base has its index by then; the names of a large one are found without. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration STEP = Duration.ofMillis(200);

  @Reference
  private Searches searches;

  @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "words")
  private List<String> words = List.of();

  @Option(names = "--type", paramLabel = "TYPE", split = ",", descriptionKey = "type")
  private List<String> types = List.of();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 20;

  @Option(names = "--rebuild", descriptionKey = "rebuild")
  private boolean rebuild;

  /** For the service runtime. */
  public FindCommand() {
    // The searches come by reference.
  }

  /** With given searches, for use without the service runtime. */
  public FindCommand(Searches searches) {
    this.searches = searches;
  }

  @Override
  public Optional<ResourceBundle> helpTexts(Locale locale) {
    return Optional.of(Texts.bundle("help", locale));
  }

  @Override
  public int run(CliContext context) throws RapportException {
    String text = String.join(" ", words);
    if (text.isBlank() && !rebuild || limit < 1) {
      throw new RapportException("usage", Texts.in(context.locale(), limit < 1 ? "usage.limit" : "usage.words"), Texts.in(context.locale(), "usage.hint"));
    }
    try (Search search = searches.open(context.session())) {
      if (rebuild) {
        search.rebuild();
        make(context, search);
      }
      if (!text.isBlank()) {
        search.await(PATIENCE);
        print(context, search.find(text, types, limit));
      }
    }
    return 0;
  }

  private void make(CliContext context, Search search) throws RapportException {
    IProgressMonitor monitor = context.monitor();
    monitor.beginTask(Texts.in(context.locale(), "index.task"), IProgressMonitor.UNKNOWN);
    while (!search.await(STEP)) {
      SearchState state = search.state();
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (state.problem() != null) {
        throw new RapportException("unreadable-index", Texts.in(context.locale(), "unreadable", state.problem()), "");
      }
      monitor.subTask(Texts.in(context.locale(), "index.step", String.valueOf(state.done()), String.valueOf(state.total())));
    }
    monitor.done();
    if (words.isEmpty()) {
      long records = search.state().done();
      if (context.wantsJson()) {
        JsonObject document = new JsonObject();
        document.addProperty("records", records);
        context.json(document);
      } else {
        context.out().println(Texts.in(context.locale(), "index.done", records));
      }
    }
  }

  private void print(CliContext context, Results results) throws RapportException {
    if (context.wantsJson()) {
      context.json(json(results));
      return;
    }
    if (!results.whole()) {
      context.err().println(Texts.in(context.locale(), "index.building"));
    }
    for (Map.Entry<String, List<Hit>> group : results.byType().entrySet()) {
      context.out().println(Annotations.plural(context.session().store().types().get(group.getKey()).eClass(), context.locale()));
      group.getValue().forEach(hit -> context.out().println("  " + line(context, hit)));
    }
    context.out().println(results.hits().isEmpty() ? Texts.in(context.locale(), "nothing")
        : Texts.in(context.locale(), "found", results.hits().size()));
  }

  private static String line(CliContext context, Hit hit) {
    StringBuilder line = new StringBuilder(hit.label());
    if (!hit.context().isEmpty()) {
      line.append(", ").append(hit.context());
    }
    if (!hit.active()) {
      line.append(" (").append(Texts.in(context.locale(), "inactive")).append(')');
    }
    hit.reasons().forEach(reason -> line.append("  ").append(reason.name()).append(": ").append(reason.value()));
    return line.append("  ").append(hit.ref().id()).toString();
  }

  private static JsonObject json(Results results) {
    JsonObject document = new JsonObject();
    document.addProperty("whole", results.whole());
    JsonArray hits = new JsonArray();
    for (Hit hit : results.hits()) {
      JsonObject object = new JsonObject();
      object.addProperty("type", hit.ref().type());
      object.addProperty("id", hit.ref().id().toString());
      object.addProperty("label", hit.label());
      object.addProperty("context", hit.context());
      object.addProperty("active", hit.active());
      JsonArray reasons = new JsonArray();
      hit.reasons().forEach(reason -> {
        JsonObject why = new JsonObject();
        why.addProperty("path", reason.path());
        why.addProperty("value", reason.value());
        reasons.add(why);
      });
      object.add("reasons", reasons);
      hits.add(object);
    }
    document.add("hits", hits);
    return document;
  }
}
