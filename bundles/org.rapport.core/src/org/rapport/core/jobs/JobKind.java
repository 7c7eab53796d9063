package org.rapport.core.jobs;

import java.util.Locale;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.model.RapportException;

/**
 * The code of one kind of long work. A whiteboard service: each client runs the jobs of the kinds that it has; a job whose
 * kind no client has waits, and is named in {@code rapport jobs list}. Stateless: what a job needs is in its parameters, and
 * where it stands in its cursor.
 */
public interface JobKind {

  /** Names the kind in the base, such as {@code change}; never changes. */
  String id();

  /** What it is for people. */
  String name(Locale locale);

  /** Whether only the computer where it was asked for can do it, because it reads files there. */
  default boolean isLocal() {
    return false;
  }

  /**
   * Does the work, or what is left of it after a process died: from the {@link JobContext#progress} on. It saves how far it
   * is together with what it did, so that nothing is done twice.
   *
   * @return what came out, a sentence for people
   * @throws RapportException what went wrong: the job has failed then
   * @throws OperationCanceledException after {@link JobContext#isCancelled} was honoured
   */
  String run(JobContext context) throws RapportException;
}
