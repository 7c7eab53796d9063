package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapport.cli.CliCommand;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.MassChangeRequest;
import org.rapport.core.session.Session;
import org.rapport.core.values.TypedValues;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import org.rapport.store.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes, or deletes, all records that fulfil a condition: as a job that goes on elsewhere if this process dies. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=change")
@Command(name = "change", sortOptions = false)
public final class ChangeCommand implements CliCommand {

  private final JobKind kind;

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "F=V", descriptionKey = "assignments")
  private List<String> values = List.of();

  @Option(names = "--where", required = true, paramLabel = "EXPR", descriptionKey = "where")
  private String where;

  @Option(names = "--delete", descriptionKey = "delete")
  private boolean delete;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  /** @param kind does the job */
  @Activate
  public ChangeCommand(@Reference(target = "(component.name=org.rapport.core.internal.jobs.MassChange)") JobKind kind) {
    this.kind = kind;
  }

  @Override
  public int run(CliContext context) throws RapportException {
    Session session = context.session();
    if (values.isEmpty() != delete) {
      throw new RapportException("usage", Texts.in(context.locale(), "change.nothing"), Texts.in(context.locale(), "change.nothing.hint"));
    }
    // What was typed wrongly is said before there is a job.
    TypedValues.read(session.store(), session.principal(), context.types().get(type).eClass(), values);
    long matching = session.store().count(session.principal(), new Query(type, where, List.of(), List.of()), 0).count();
    if (dryRun) {
      if (context.wantsJson()) {
        JsonObject document = new JsonObject();
        document.addProperty("matching", matching);
        context.json(document);
      } else {
        context.out().println(Texts.in(context.locale(), "change.matching", matching));
      }
      return 0;
    }
    session.store().changingMany(session.principal(), type);
    Job job = new Jobs(session.store(), session.principal()).submit(kind, new MassChangeRequest(type, where, values, delete).toParameters());
    Job ended = OwnJob.finish(context, job.id(), List.of(kind));
    if (context.wantsJson()) {
      context.json(JobsCommand.json(ended));
    } else if (ended.state().ended()) {
      context.out().println(Texts.in(context.locale(), "change.ended", ended.progress().message(), ended.id().toString()));
    }
    return ended.state() == State.DONE ? 0 : 1;
  }
}
