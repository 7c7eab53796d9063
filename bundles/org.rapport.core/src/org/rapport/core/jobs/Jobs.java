package org.rapport.core.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/**
 * Asks for long work, and for how far it is. A job may be done by this process or another, by {@link JobRunner}. For one
 * person; safe for all threads, but not for the UI thread.
 */
public final class Jobs {

  private final Store store;
  private final Principal principal;

  /** For one person at an open store. */
  public Jobs(Store store, Principal principal) {
    this.store = store;
    this.principal = principal;
  }

  /**
   * Adds a job, to be done on the rights of the principal.
   *
   * @param parameters as the kind reads them
   */
  public Job submit(JobKind kind, String parameters) throws RapportException {
    return store.jobs().submit(principal, kind.id(), parameters, kind.isLocal());
  }

  /** The newest jobs that one asked for oneself, for an administrator those of everybody; the newest first. */
  public List<Job> list(int limit) throws RapportException {
    return store.jobs().list(isAdministrator() ? null : principal.login(), limit);
  }

  /** Whether one sees and cancels the jobs of others. */
  boolean isAdministrator() throws RapportException {
    return store.rights(principal).isAdministrator();
  }

  private boolean isMine(Job job) {
    return job.who().equals(principal.login());
  }

  /**
   * A job.
   *
   * @throws RapportException {@code unknown-job}, also where somebody else asked for it and one is no administrator
   */
  public Job get(UUID id) throws RapportException {
    Optional<Job> found = store.jobs().find(id);
    if (found.isEmpty() || !isMine(found.get()) && !isAdministrator()) {
      throw new RapportException("unknown-job", Texts.in(principal.locale(), "unknown-job", id), Texts.in(principal.locale(), "unknown-job.hint"));
    }
    return found.get();
  }

  /** Those of some jobs that one may be told of: one's own, for an administrator all. */
  public List<Job> seen(List<Job> jobs) throws RapportException {
    return isAdministrator() ? jobs : jobs.stream().filter(this::isMine).toList();
  }

  /**
   * Asks a job to stop: one that waits ends at once, one that runs at its next step. What it did stays, and can be undone.
   *
   * @throws RapportException {@code unknown-job}; {@code job-ended} if it had ended
   */
  public void cancel(UUID id) throws RapportException {
    Job job = get(id);
    if (!store.jobs().cancel(id)) {
      throw new RapportException("job-ended", Texts.in(principal.locale(), "job-ended", job.id()), Texts.in(principal.locale(), "job-ended.hint"));
    }
  }
}
