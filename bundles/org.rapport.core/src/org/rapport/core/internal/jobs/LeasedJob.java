package org.rapport.core.internal.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.core.jobs.JobContext;
import org.rapport.model.RapportException;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.State;
import org.rapport.store.JobQueue.Steps;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Undone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job that this process does, and whose lease a thread of it renews until it is closed. */
public final class LeasedJob implements JobContext, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LeasedJob.class);
  /** How soon a job hears that it is cancelled. */
  private static final long BEAT_MILLIS = 2000;

  private final Store store;
  private final Lease lease;
  private final String name;
  private final IProgressMonitor monitor;
  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread thread = new Thread(work, "rapport job lease");
    thread.setDaemon(true);
    return thread;
  });
  private Progress progress;
  private volatile boolean cancelled;
  private final JobProgress shown;

  /** @param monitor may be null */
  public LeasedJob(Store store, Lease lease, String name, Duration duration, IProgressMonitor monitor) {
    this.store = store;
    this.lease = lease;
    this.name = name;
    this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
    this.progress = lease.job().progress();
    this.cancelled = lease.job().cancelling();
    this.shown = new JobProgress(this.monitor, name);
    this.shown.show(progress);
    long beat = Math.min(BEAT_MILLIS, duration.toMillis() / 3);
    heart.scheduleWithFixedDelay(() -> renew(duration), beat, beat, TimeUnit.MILLISECONDS);
  }

  private void renew(Duration duration) {
    try {
      if (store.jobs().renew(lease, duration)) {
        cancelled = true;
      }
    } catch (RapportException e) {
      // The job itself hears of it at its next step; until the lease has run out nothing is lost.
      LOG.warn("The lease of the job {} could not be renewed.", lease.job().id(), e);
    }
  }

  @Override
  public UUID id() {
    return lease.job().id();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Principal principal() {
    return lease.principal();
  }

  @Override
  public String parameters() {
    return lease.job().parameters();
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public void save(Progress next) throws RapportException {
    store.jobs().save(lease, next);
    show(next);
  }

  @Override
  public List<Change> commit(List<ChangeSet> sets, Collection<String> marks, Progress next) throws RapportException {
    List<Change> changes = store.jobs().commit(lease, name, sets, marks, next);
    show(next);
    return changes;
  }

  @Override
  public Undone undo(UUID batch, Steps steps) throws RapportException {
    return store.jobs().undo(lease, batch, (done, total) -> {
      Progress next = steps.next(done, total);
      show(next);
      return next;
    });
  }

  private void show(Progress next) {
    progress = next;
    shown.show(next);
  }

  @Override
  public boolean isCancelled() {
    return cancelled || monitor.isCanceled();
  }

  /** Whether the job itself is to stop, and not only this process's work at it. */
  public boolean isCancelling() {
    return cancelled;
  }

  /** Leaves the job to whoever comes next. */
  public void release() throws RapportException {
    store.jobs().release(lease);
  }

  /** Ends the job with what went wrong. */
  public void fail(String code, String message) throws RapportException {
    store.jobs().fail(lease, code, message);
  }

  /** Ends the job. */
  public void end(State state, String message) throws RapportException {
    store.jobs().end(lease, state, message);
  }

  @Override
  public void close() {
    heart.shutdown();
    monitor.done();
  }
}
