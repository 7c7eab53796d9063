package org.rapport.cli.internal.commands;

import java.util.Collection;
import java.util.UUID;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.JobRunner;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a job that the command asked for, and says how to go on where it is interrupted. */
final class OwnJob {

  private static final Logger LOG = LoggerFactory.getLogger(OwnJob.class);

  private OwnJob() {
  }

  /** Does the job in this process, or follows who does it; as it stands then. */
  static Job finish(CliContext context, UUID id, Collection<JobKind> kinds) throws RapportException {
    JobRunner runner = new JobRunner(context.session().store(), kinds);
    Thread interrupted = new Thread(() -> leave(context, runner, id), "rapport job interrupted");
    Runtime.getRuntime().addShutdownHook(interrupted);
    try {
      Job job = runner.finish(id, context.monitor());
      if (!job.state().ended()) {
        sayHow(context, id);
      }
      return job;
    } finally {
      forget(interrupted);
    }
  }

  /** The same job, if it is done; else what went wrong, or that it is cancelled or left. */
  static Job requireDone(CliContext context, Job job) throws RapportException {
    String id = job.id().toString();
    return switch (job.state()) {
      case DONE -> job;
      case FAILED -> throw new RapportException(job.code(), job.progress().message(), Texts.in(context.locale(), "job.failed.hint", id));
      case CANCELLED -> throw new RapportException("cancelled", Texts.in(context.locale(), "job.was-cancelled", id),
          Texts.in(context.locale(), "job.failed.hint", id));
      default -> throw new RapportException("cancelled", Texts.in(context.locale(), "job.left", id), "");
    };
  }

  /** The process ends, for example by Ctrl-C: whoever has the base open goes on at once. */
  private static void leave(CliContext context, JobRunner runner, UUID id) {
    sayHow(context, id);
    try {
      runner.giveBack();
    } catch (RapportException e) {
      LOG.debug("The job {} is not given back; its lease runs out.", id, e);
    }
  }

  private static void sayHow(CliContext context, UUID id) {
    context.err().println();
    context.err().println(Texts.in(context.locale(), "job.left", id.toString()));
    context.err().flush();
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("The process is ending.", e);
    }
  }
}
