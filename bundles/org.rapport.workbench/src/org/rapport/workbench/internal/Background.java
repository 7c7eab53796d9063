package org.rapport.workbench.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.rapport.core.backup.DailyBackups;
import org.rapport.core.jobs.BackgroundJobs;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;

/** What goes on by itself as long as the workbench has a database open: its jobs, and the daily backup. */
final class Background implements AutoCloseable {

  private final BackgroundJobs jobs;
  private final DailyBackups backups;

  private Background(BackgroundJobs jobs, DailyBackups backups) {
    this.jobs = jobs;
    this.backups = backups;
  }

  /**
   * Begins.
   *
   * @param ended hears of each job of the person that ended, on the thread of the job
   * @param said hears sentences for the person
   * @return to be closed before the session
   */
  static Background start(Session session, List<JobKind> kinds, Consumer<Job> ended, Consumer<String> said) {
    return new Background(BackgroundJobs.start(session, kinds, ended), DailyBackups.start(session, problem -> failed(problem, said)));
  }

  private static void failed(RapportException problem, Consumer<String> said) {
    ILog.of(Background.class).warn("The daily backup could not be made.", problem);
    said.accept(problem.getMessage());
  }

  /** Gives back what is done here; blocks until then. */
  @Override
  public void close() {
    jobs.close();
    backups.close();
  }
}
