package org.rapport.core.jobs;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.rapport.model.RapportException;

/**
 * Runs long work beside whoever asked for it, with progress and cancel: as jobs of the platform, so that the
 * workbench's progress view shows them.
 */
public final class Jobs {

  private Jobs() {
  }

  /** Long work. */
  @FunctionalInterface
  public interface Work<T> {

    /**
     * Does it.
     *
     * @param monitor reports progress and says whether somebody wants to cancel; never null
     * @throws OperationCanceledException after a cancel was honoured
     */
    T run(IProgressMonitor monitor) throws RapportException;
  }

  /**
   * A piece of work that was started.
   *
   * @param job the job of the platform; {@code cancel()} asks it to stop
   * @param result completes on the job's thread with the result, exceptionally with the {@link RapportException} or
   *     {@link OperationCanceledException} that ended it
   */
  public record Running<T>(Job job, CompletableFuture<T> result) {
  }

  /** Starts work on a thread of its own. */
  public static <T> Running<T> start(String name, Work<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Job job = Job.create(name, (IJobFunction) monitor -> run(work, monitor, result));
    job.schedule();
    return new Running<>(job, result);
  }

  private static <T> IStatus run(Work<T> work, IProgressMonitor monitor, CompletableFuture<T> result) {
    try {
      result.complete(work.run(monitor));
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      result.completeExceptionally(e);
      return Status.CANCEL_STATUS;
    } catch (RapportException e) {
      result.completeExceptionally(e);
      return new Status(IStatus.ERROR, "org.rapport.core", e.getMessage() + " " + e.hint(), e);
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
      throw e;
    }
  }
}
