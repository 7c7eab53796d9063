package org.rapport.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;

/**
 * Asks the store in a job and gives the answer to the UI thread. One loader has one question at a time: a new one
 * cancels its predecessor, whose answer is then never given. To be used on the UI thread.
 */
public final class Loader {

  private final Workspace workspace;
  private final Display display;
  private final boolean hidden;
  private Job running;
  private long turn;

  /** A loader whose jobs are not shown as progress, because they take milliseconds. */
  public Loader(Workspace workspace, Display display) {
    this(workspace, display, true);
  }

  /** @param hidden whether the progress view leaves the jobs out */
  public Loader(Workspace workspace, Display display, boolean hidden) {
    this.workspace = workspace;
    this.display = display;
    this.hidden = hidden;
  }

  /**
   * Asks the store.
   *
   * @param name what the job does, for the progress view
   * @param call runs in the job
   * @param done gets the answer on the UI thread, unless the question was superseded or cancelled
   * @param failed gets what went wrong on the UI thread; also when no database is open
   */
  public <T> void load(String name, StoreCall<T> call, Consumer<T> done, Consumer<RapportException> failed) {
    cancel();
    long mine = turn;
    Optional<Session> session = workspace.session();
    if (session.isEmpty()) {
      failed.accept(workspace.failure().orElseGet(() -> new RapportException("no-database", Messages.Loader_noDatabase,
          Messages.Loader_noDatabaseHint)));
      return;
    }
    running = Job.create(name, (IJobFunction) monitor -> run(call, session.get(), monitor, mine, done, failed));
    running.setSystem(hidden);
    running.schedule();
  }

  private <T> IStatus run(StoreCall<T> call, Session session, IProgressMonitor monitor, long mine, Consumer<T> done,
      Consumer<RapportException> failed) {
    try {
      T answer = call.call(session, monitor);
      give(mine, monitor, () -> done.accept(answer));
    } catch (RapportException e) {
      give(mine, monitor, () -> failed.accept(e));
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (RuntimeException e) {
      ILog.of(Loader.class).error("The store could not answer because of a mistake in the program.", e);
      give(mine, monitor, () -> failed.accept(new RapportException("internal", Messages.Loader_internal,
          Messages.Loader_internalHint, e)));
    }
    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  private void give(long mine, IProgressMonitor monitor, Runnable answer) {
    if (monitor.isCanceled() || display.isDisposed()) {
      return;
    }
    display.asyncExec(() -> {
      if (mine == turn && !monitor.isCanceled()) {
        answer.run();
      }
    });
  }

  /** Gives up the present question. The database is never interrupted: an answer on its way is dropped. */
  public void cancel() {
    turn++;
    if (running != null) {
      running.cancel();
      running = null;
    }
  }
}
