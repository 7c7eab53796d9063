package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Importer;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes vCard, CSV, JSON and XLSX files into the database. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=import")
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements CliCommand {

  private static final int FOR_PEOPLE = 20;

  private final JobKind kind;
  private final ArrivalWatch watch;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files;

  @Option(names = "--as", paramLabel = "TYPE", descriptionKey = "as")
  private String type;

  @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
  private String mapping;

  @Option(names = "--key", paramLabel = "FEATURE", descriptionKey = "key")
  private String key;

  @Option(names = "--on-duplicate", paramLabel = "skip|merge|create", descriptionKey = "on-duplicate")
  private String onDuplicate;

  @Option(names = "--failed", paramLabel = "FILE", descriptionKey = "failed")
  private String failed;

  @Option(names = "--region", paramLabel = "CC", descriptionKey = "region")
  private String region;

  @Option(names = "--find-duplicates", descriptionKey = "find-duplicates")
  private boolean findDuplicates;

  @Option(names = "--add-fields", descriptionKey = "add-fields")
  private boolean addFields;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  /**
   * For one invocation.
   *
   * @param kind does it as a job
   * @param watch notices what may be there already, in a dry run; null where nobody does
   */
  @Activate
  public ImportCommand(@Reference(target = "(component.name=org.rapport.core.internal.transfer.ImportJob)") JobKind kind,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ArrivalWatch watch) {
    this.kind = kind;
    this.watch = watch;
  }

  @Override
  public boolean createsDatabase() {
    return true;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    ImportRequest typed = new ImportRequest(files.stream().map(context::path).toList(), type, mapping == null ? null : context.path(mapping), key,
        duplicates(context), dryRun, failed == null ? null : context.path(failed), region);
    ImportRequest wanted = addFields ? typed.withFields() : typed;
    ImportRequest request = findDuplicates ? wanted.asWatched() : wanted;
    ImportResult result = dryRun ? new Importer(context.session(), watch).run(request, context.monitor()) : byJob(context, request);
    context.monitor().done();
    if (context.wantsJson()) {
      context.json(json(result));
    } else {
      print(context, result);
    }
    return result.failed() > 0 ? 1 : 0;
  }

  /** What is wrong with the files as a whole is said before there is a job. */
  private ImportResult byJob(CliContext context, ImportRequest request) throws RapportException {
    new Importer(context.session()).check(request);
    Jobs jobs = new Jobs(context.session().store(), context.session().principal());
    Job job = OwnJob.finish(context, jobs.submit(kind, request.toParameters()).id(), List.of(kind));
    return Importer.result(OwnJob.requireDone(context, job));
  }

  private OnDuplicate duplicates(CliContext context) throws RapportException {
    return onDuplicate == null ? null : switch (onDuplicate) {
      case "skip" -> OnDuplicate.SKIP;
      case "merge" -> OnDuplicate.MERGE;
      case "create" -> OnDuplicate.CREATE;
      default -> throw new RapportException("bad-value", Texts.in(context.locale(), "import.duplicate", onDuplicate),
          Texts.in(context.locale(), "import.duplicate.hint"));
    };
  }

  private JsonObject json(ImportResult result) {
    JsonObject document = new JsonObject();
    if (result.batch() == null) {
      document.add("batch", JsonNull.INSTANCE);
    } else {
      document.addProperty("batch", result.batch().toString());
    }
    document.addProperty("read", result.read());
    document.addProperty("created", result.created());
    document.addProperty("merged", result.merged());
    document.addProperty("skipped", result.skipped());
    document.addProperty("failed", result.failed());
    JsonArray problems = new JsonArray();
    for (Problem each : result.problems()) {
      JsonObject problem = new JsonObject();
      problem.addProperty("file", each.file());
      problem.addProperty("line", each.line());
      problem.addProperty("column", each.column());
      problem.addProperty("reason", each.reason());
      problem.addProperty("failed", each.failed());
      problems.add(problem);
    }
    document.add("problems", problems);
    JsonArray ignored = new JsonArray();
    result.ignored().forEach(ignored::add);
    document.add("ignored", ignored);
    JsonObject besides = new JsonObject();
    result.besides().forEach(besides::addProperty);
    document.add("besides", besides);
    JsonArray rejected = new JsonArray();
    result.rejected().forEach(rejected::add);
    document.add("rejected", rejected);
    document.addProperty("duplicates", result.duplicates());
    JsonArray fields = new JsonArray();
    result.fields().forEach(fields::add);
    document.add("fields", fields);
    document.addProperty("dryRun", dryRun);
    return document;
  }

  private void print(CliContext context, ImportResult result) {
    for (Problem each : result.problems().subList(0, Math.min(FOR_PEOPLE, result.problems().size()))) {
      context.err().println(each.file() + (each.line() > 0 ? ":" + each.line() : "") + (each.column() > 0 ? ":" + each.column() : "") + ": "
          + each.reason());
    }
    if (result.problems().size() > FOR_PEOPLE) {
      context.err().println(Texts.in(context.locale(), "import.more", result.problems().size() - FOR_PEOPLE));
    }
    context.out().println(Texts.in(context.locale(), "import.done", result.read(), result.created(), result.merged(), result.skipped(),
        result.failed()));
    if (findDuplicates) {
      context.out().println(Texts.in(context.locale(), "import.duplicates", result.duplicates()));
    }
    if (!result.rejected().isEmpty()) {
      context.out().println(Texts.in(context.locale(), "import.rejected", String.join(", ", result.rejected())));
    }
    if (!result.ignored().isEmpty()) {
      context.out().println(Texts.in(context.locale(), "import.ignored", String.join(", ", result.ignored())));
    }
    if (!result.fields().isEmpty()) {
      context.out().println(Texts.in(context.locale(), dryRun ? "import.would-add" : "import.added", String.join(", ", result.fields())));
    }
    if (dryRun) {
      context.out().println(Texts.in(context.locale(), "import.dry-run"));
    } else if (result.batch() != null) {
      context.out().println(Texts.in(context.locale(), "import.batch", result.batch()));
    }
  }
}
