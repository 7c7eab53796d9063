package org.rapport.core.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.core.internal.Texts;
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
 * lease runs out and another client goes on. Safe for all threads.
 */
public final class JobRunner {

  /** How long a job rests after the process that did it died. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  /** A job that took this many processes with it does so again. */
  private static final int ATTEMPTS = 5;

  private final Store store;
  private final Map<String, JobKind> kinds = new LinkedHashMap<>();
  private final Duration lease;

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
   * Leases a job and does it to its end.
   *
   * @param only this job, null for the oldest that waits
   * @param monitor shows how far it is; cancelling it cancels the job; may be null
   * @return how it ended; empty where there is none to do, or another client does it
   * @throws RapportException if the base cannot be reached; what went wrong in the job is in its message
   */
  public Optional<Job> run(UUID only, IProgressMonitor monitor) throws RapportException {
    Optional<Lease> claimed = store.jobs().claim(kinds.keySet(), only, lease);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    Lease held = claimed.get();
    try (LeasedJob job = new LeasedJob(store, held, kinds.get(held.job().kind()).name(held.principal().locale()), lease, monitor)) {
      run(held, job);
    } catch (RapportException e) {
      if (!e.code().equals("lease-lost")) {
        throw e;
      }
      LOG.info("Another client goes on with the job {}.", held.job().id());
    }
    return store.jobs().find(held.job().id());
  }

  private void run(Lease held, LeasedJob job) throws RapportException {
    if (held.job().attempts() > ATTEMPTS) {
      job.end(State.FAILED, Texts.in(held.principal().locale(), "job.attempts", ATTEMPTS));
      return;
    }
    try {
      if (job.isCancelled()) {
        throw new OperationCanceledException();
      }
      job.end(State.DONE, kinds.get(held.job().kind()).run(job));
    } catch (OperationCanceledException e) {
      job.end(State.CANCELLED, Texts.in(held.principal().locale(), "job.cancelled"));
    } catch (RapportException e) {
      if (e.code().equals("lease-lost") || e.code().equals("unreachable-database")) {
        throw e; // Its lease runs out, and who reaches the base goes on.
      }
      job.end(State.FAILED, e.getMessage() + " " + e.hint());
    } catch (RuntimeException e) {
      LOG.error("The job {} failed unexpectedly.", held.job().id(), e);
      job.end(State.FAILED, Texts.in(held.principal().locale(), "job.internal", e.toString()));
    }
  }
}
