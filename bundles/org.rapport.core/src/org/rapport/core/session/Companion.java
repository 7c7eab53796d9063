package org.rapport.core.session;

import java.util.List;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.model.RapportException;

/**
 * What a module keeps beside a base and makes of it, such as an index of words: a service. {@code db check} and {@code db info} ask all
 * of them. Safe for all threads, but not for the UI thread.
 */
public interface Companion {

  /**
   * Compares what is kept for the person of a session with the base.
   *
   * @return what does not agree, a sentence each in the person's language, some hundred at most; empty too where nothing is kept
   * @throws RapportException what the store throws
   * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
   */
  List<String> check(Session session, IProgressMonitor monitor) throws RapportException;

  /**
   * How many changed records it does not know yet, counted to ten thousand; empty where nothing is kept for the person of the session.
   *
   * @throws RapportException what the store throws
   */
  OptionalLong lag(Session session) throws RapportException;
}
