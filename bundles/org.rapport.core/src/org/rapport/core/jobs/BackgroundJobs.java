package org.rapport.core.jobs;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue;
import org.rapport.store.JobQueue.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the jobs of a base as long as a session stays open: what waits, and what a dead process left, one after the other.
 * Each job that has not ended is shown as a job of the platform, also one that another client is at: with its progress, and
 * whoever cancels that cancels the job. What others asked for is hidden from who is no administrator.
 */
public final class BackgroundJobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);
  private static final long LOOK_MILLIS = 2000;

  private final Session session;
  private final Map<String, JobKind> kinds = new LinkedHashMap<>();
  private final JobRunner runner;
  private final Jobs jobs;
  private final Consumer<JobQueue.Job> ended;
  private final Map<UUID, Job> shown = new HashMap<>();
  private final Queue<UUID> wishes = new ConcurrentLinkedQueue<>();
  private final Turn turn = new Turn();
  private final Job look = Job.createSystem("Jobs", (IJobFunction) monitor -> look());
  private Boolean administers;
  private volatile boolean closing;

  private BackgroundJobs(Session session, Collection<? extends JobKind> kinds, Consumer<JobQueue.Job> ended) {
    this.session = session;
    this.runner = new JobRunner(session.store(), kinds);
    this.jobs = new Jobs(session.store(), session.principal());
    this.ended = ended;
    kinds.forEach(kind -> this.kinds.put(kind.id(), kind));
  }

  /** Those that wait for this process to do them wait for one another. */
  private static final class Turn implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  }

  /**
   * Begins for an open session.
   *
   * @param kinds what can be done here
   * @param ended hears, on the thread of the job, how each of those ended that were shown
   * @return to be closed before the session
   */
  public static BackgroundJobs start(Session session, Collection<? extends JobKind> kinds, Consumer<JobQueue.Job> ended) {
    BackgroundJobs result = new BackgroundJobs(session, kinds, ended);
    result.look.schedule();
    return result;
  }

  private IStatus look() {
    try {
      for (UUID wish = wishes.poll(); wish != null; wish = wishes.poll()) {
        cancel(wish);
      }
      if (administers == null) {
        administers = jobs.isAdministrator();
      }
      for (JobQueue.Job job : session.store().jobs().open()) {
        show(job, administers || job.who().equals(session.principal().login()));
      }
    } catch (RapportException e) {
      LOG.info("The jobs of the base cannot be seen now; they are looked at again.", e);
    }
    if (!closing) {
      look.schedule(LOOK_MILLIS);
    }
    return Status.OK_STATUS;
  }

  private void cancel(UUID id) throws RapportException {
    try {
      jobs.cancel(id);
    } catch (RapportException e) {
      if (!e.code().equals("job-ended")) {
        throw e;
      }
      LOG.debug("The job {} was quicker.", id);
    }
  }

  /** @param seen whether the person may know of it; it is done all the same */
  private void show(JobQueue.Job job, boolean seen) {
    JobKind kind = kinds.get(job.kind());
    synchronized (shown) {
      if (kind == null || closing || shown.containsKey(job.id())) {
        return;
      }
      boolean waits = job.state() == State.WAITING;
      Job visible = Job.create(kind.name(session.principal().locale()), (IJobFunction) monitor -> run(job.id(), waits, seen, monitor));
      visible.setSystem(!seen);
      visible.setRule(waits ? turn : null);
      visible.setPriority(Job.LONG);
      visible.addJobChangeListener(new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
          synchronized (shown) {
            shown.remove(job.id());
          }
          if (event.getResult().getSeverity() == IStatus.CANCEL && !closing) {
            wishes.add(job.id());
            look.wakeUp();
          }
        }
      });
      shown.put(job.id(), visible);
      visible.schedule();
    }
  }

  /** Does what waits; follows what another client does, until it has ended or that one died. */
  private IStatus run(UUID id, boolean waits, boolean seen, IProgressMonitor monitor) {
    try {
      Optional<JobQueue.Job> job = waits ? runner.run(id, monitor) : Optional.of(runner.finish(id, monitor));
      job.filter(each -> seen && each.state().ended()).ifPresent(ended);
      return monitor.isCanceled() && !job.map(each -> each.state().ended()).orElse(false) ? Status.CANCEL_STATUS : Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (RapportException e) {
      LOG.info("The job {} cannot go on here now.", id, e);
      return Status.OK_STATUS;
    }
  }

  /**
   * Stops: what is done here is given back at its next step, and waits for the next client. Blocks until then: not on the UI
   * thread.
   */
  @Override
  public void close() {
    List<Job> open;
    synchronized (shown) {
      closing = true;
      open = List.copyOf(shown.values());
    }
    look.cancel();
    open.forEach(Job::cancel);
    try {
      look.join();
      for (Job each : open) {
        each.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
