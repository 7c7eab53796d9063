package org.rapport.cli.internal.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.TextTable;
import org.rapport.cli.internal.Texts;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows long work, cancels it, or does what waits. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=jobs")
@Command(name = "jobs", sortOptions = false)
public final class JobsCommand implements CliCommand {

  private static final List<String> VERBS = List.of("list", "show", "cancel", "run");
  private static final int SHOWN = 100;

  private final List<JobKind> kinds;

  @Parameters(index = "0", paramLabel = "list|show|cancel|run", descriptionKey = "jobs.verb")
  private String verb;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "jobs.id")
  private String id;

  /** @param kinds what can be done here */
  @Activate
  public JobsCommand(@Reference List<JobKind> kinds) {
    this.kinds = kinds;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    Jobs jobs = new Jobs(context.session().store(), context.session().principal());
    switch (verb) {
      case "list" -> print(context, jobs.list(SHOWN));
      case "show" -> print(context, List.of(jobs.get(id(context))));
      case "cancel" -> cancel(context, jobs);
      case "run" -> {
        return work(context, jobs);
      }
      default -> throw new RapportException("unknown-command", Texts.in(context.locale(), "jobs.unknown", verb),
          Suggestions.hint(verb, VERBS, Texts.in(context.locale(), "jobs.unknown.hint")));
    }
    return 0;
  }

  private UUID id(CliContext context) throws RapportException {
    if (id == null) {
      throw new RapportException("usage", Texts.in(context.locale(), "missing", "ID"), Texts.in(context.locale(), "help.hint", "rapport jobs"));
    }
    if (!References.isId(id)) {
      throw new RapportException("bad-id", Texts.in(context.locale(), "bad-id", id), Texts.in(context.locale(), "jobs.unknown.hint"));
    }
    return UUID.fromString(id);
  }

  private void cancel(CliContext context, Jobs jobs) throws RapportException {
    UUID job = id(context);
    jobs.cancel(job);
    if (context.wantsJson()) {
      context.json(json(jobs.get(job)));
    } else {
      context.out().println(Texts.in(context.locale(), "jobs.cancelled", job.toString()));
    }
  }

  /** Does one job, or all that wait. */
  private int work(CliContext context, Jobs jobs) throws RapportException {
    List<Job> done = new ArrayList<>();
    if (id != null) {
      done.add(OwnJob.finish(context, jobs.get(id(context)).id(), kinds));
    } else {
      JobRunner runner = new JobRunner(context.session().store(), kinds);
      for (Optional<Job> next = runner.run(null, context.monitor()); next.isPresent() && !context.monitor().isCanceled();
          next = runner.run(null, context.monitor())) {
        done.add(next.get());
      }
    }
    List<Job> seen = jobs.seen(done);
    if (seen.isEmpty() && !context.wantsJson()) {
      context.out().println(Texts.in(context.locale(), "jobs.none"));
    } else {
      print(context, seen);
    }
    return seen.stream().allMatch(job -> job.state() == State.DONE) ? 0 : 1;
  }

  private void print(CliContext context, List<Job> jobs) {
    if (context.wantsJson()) {
      JsonArray array = new JsonArray();
      jobs.forEach(job -> array.add(json(job)));
      JsonObject document = new JsonObject();
      document.add("jobs", array);
      context.json(document);
      return;
    }
    List<String> headings = List.of("id", "jobs.kind", "jobs.state", "jobs.who", "jobs.at", "jobs.done", "jobs.message");
    TextTable table = new TextTable(headings.stream().map(key -> key.equals("id") ? key : Texts.in(context.locale(), key)).toList());
    for (Job job : jobs) {
      String kind = kinds.stream().filter(each -> each.id().equals(job.kind())).findFirst().map(each -> each.name(context.locale()))
          .orElse(job.kind() + ": " + Texts.in(context.locale(), "jobs.unknown-kind"));
      table.add(List.of(job.id().toString(), kind, job.state().name().toLowerCase(java.util.Locale.ROOT), job.who(), job.at().toString(),
          job.progress().done() + "/" + job.progress().total(), job.progress().message()));
    }
    table.print(context.out());
  }

  /** A job as one object; what it is to do is left out, for it may name records. */
  static JsonObject json(Job job) {
    JsonObject object = new JsonObject();
    object.addProperty("job", job.id().toString());
    object.addProperty("kind", job.kind());
    object.addProperty("state", job.state().name().toLowerCase(java.util.Locale.ROOT));
    object.addProperty("who", job.who());
    object.addProperty("at", job.at().toString());
    object.addProperty("done", job.progress().done());
    object.addProperty("total", job.progress().total());
    object.addProperty("message", job.progress().message());
    object.addProperty("attempts", job.attempts());
    object.addProperty("code", job.code() == null || job.code().isEmpty() ? null : job.code());
    return object;
  }
}
