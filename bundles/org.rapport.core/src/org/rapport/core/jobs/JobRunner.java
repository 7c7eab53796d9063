package org.rapport.core.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.jobs.JobProgress;
import org.rapport.core.internal.jobs.LeasedJob;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does jobs in this process, each on the calling thread, while another thread renews its lease. When the process dies, the
 * lease runs out and another client goes on. Cancelling a monitor does not cancel the job: this process gives it back, and
 * it waits for the next; {@link Jobs#cancel} ends it. Safe for all threads.
 */
public final class JobRunner {

  /** How long a job rests after the process that did it died. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  /** A job that took this many processes with it does so again. */
  private static final int ATTEMPTS = 5;
  private static final long LOOK_MILLIS = 500;

  private final Store store;
  private final Map<String, JobKind> kinds = new LinkedHashMap<>();
  private final Duration lease;
  private final Set<Lease> held = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  /** @param kinds what can be done here */
  public JobRunner(Store store, Collection<? extends JobKind> kinds) {
    this(store, kinds, LEASE);
  }

  /** The same with another lease, for tests. */
  public JobRunner(Store store, Collection<? extends JobKind> kinds, Duration lease) {
    this.store = store;
    this.lease = lease;
    kinds.forEach(kind -> this.kinds.put(kind.id(), kind));
  }

  /**
   * Leases a job and works at it until it ends or the monitor is cancelled.
   *
   * @param only this job, null for the oldest that waits
   * @param monitor shows how far it is; may be null
   * @return how it stands then; empty where there is none to do, or another client does it
   * @throws RapportException if the base cannot be reached; what went wrong in the job is in its message
   */
  public Optional<Job> run(UUID only, IProgressMonitor monitor) throws RapportException {
    Optional<Lease> claimed = ending ? Optional.empty() : store.jobs().claim(kinds.keySet(), only, lease);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    Lease mine = claimed.get();
    held.add(mine);
    try (LeasedJob job = new LeasedJob(store, mine, kinds.get(mine.job().kind()).name(mine.principal().locale()), lease, monitor)) {
      run(mine, job);
    } catch (RapportException e) {
      if (!e.code().equals("lease-lost")) {
        throw e;
      }
      LOG.info("This process does not work at the job {} any more.", mine.job().id());
    } finally {
      held.remove(mine);
    }
    return store.jobs().find(mine.job().id());
  }

  private void run(Lease mine, LeasedJob job) throws RapportException {
    if (mine.job().attempts() > ATTEMPTS) {
      job.fail("job-attempts", Texts.in(mine.principal().locale(), "job.attempts", ATTEMPTS));
      return;
    }
    try {
      if (job.isCancelled()) {
        throw new OperationCanceledException();
      }
      job.end(State.DONE, kinds.get(mine.job().kind()).run(job));
    } catch (OperationCanceledException e) {
      if (job.isCancelling()) {
        job.end(State.CANCELLED, Texts.in(mine.principal().locale(), "job.cancelled"));
      } else {
        job.release();
      }
    } catch (RapportException e) {
      if (e.code().equals("lease-lost") || e.code().equals("unreachable-database")) {
        throw e; // Its lease runs out, and who reaches the base goes on.
      }
      job.fail(e.code(), (e.getMessage() + " " + e.hint()).strip());
    } catch (RuntimeException e) {
      LOG.error("The job {} failed unexpectedly.", mine.job().id(), e);
      job.fail("internal", Texts.in(mine.principal().locale(), "job.internal", e.toString()));
    }
  }

  /**
   * Waits until a job has ended: does it here, or follows how far another client is, and goes on itself when that one dies.
   *
   * @param monitor may be null
   * @return how it ended; not ended where the monitor was cancelled, or it waits for a client that knows its kind
   */
  public Job finish(UUID id, IProgressMonitor monitor) throws RapportException {
    IProgressMonitor shown = monitor == null ? new NullProgressMonitor() : monitor;
    JobProgress followed = null;
    while (true) {
      Optional<Job> mine = run(id, shown);
      Job job = mine.isPresent() ? mine.get() : store.jobs().find(id).orElseThrow();
      if (ending || job.state().ended() || shown.isCanceled() || job.state() == State.WAITING && !kinds.containsKey(job.kind())) {
        return job;
      }
      if (followed == null) {
        followed = new JobProgress(shown, kinds.containsKey(job.kind()) ? kinds.get(job.kind()).name(Locale.getDefault()) : job.kind());
      }
      followed.show(job.progress());
      rest();
    }
  }

  private synchronized void rest() {
    try {
      wait(LOOK_MILLIS); // Another process works at it: only the base can say how far it is.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OperationCanceledException();
    }
  }

  /**
   * Gives back whatever is worked at here, because the process ends now: others go on at once, what the threads that are
   * still at it write from now on is refused, and nothing new is begun.
   */
  public void giveBack() throws RapportException {
    ending = true;
    for (Lease mine : held) {
      store.jobs().release(mine);
    }
  }
}
