package org.rapport.workbench;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;

/**
 * A question to the store, asked in a job.
 *
 * @param <T> the kind of answer, a value that no thread changes afterwards
 */
@FunctionalInterface
public interface StoreCall<T> {

  /**
   * Asks.
   *
   * @param session the open database
   * @param monitor never null; shows progress and says when to stop
   */
  T call(Session session, IProgressMonitor monitor) throws RapportException;
}
