package org.rapport.core.internal.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.store.JobQueue.Progress;

/** Shows on a monitor how far a job is, whoever does it. Used by one thread at a time. */
public final class JobProgress {

  private static final int TICKS = 1000;

  private final IProgressMonitor monitor;
  private int shown;

  /** Begins on the monitor, which nobody else may have used for something else. */
  public JobProgress(IProgressMonitor monitor, String name) {
    this.monitor = monitor;
    monitor.beginTask(name, TICKS);
  }

  /** Shows where it is. */
  public void show(Progress progress) {
    int ticks = progress.total() <= 0 ? 0 : (int) Math.min(TICKS, TICKS * progress.done() / progress.total());
    monitor.subTask(progress.message());
    monitor.worked(Math.max(0, ticks - shown));
    shown = Math.max(shown, ticks);
  }
}
