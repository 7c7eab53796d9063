package org.rapport.core.demo;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;

/** Fills a database with a believable company, by all {@link DemoContribution}s. A service; safe for all threads. */
public interface DemoCompany {

  /** Customers where nobody says how many. */
  int SIZE = 300;
  /** The seed where nobody chooses one. */
  long SEED = 1;

  /** Whether a database has no customers yet, so that it may be filled. */
  boolean isEmpty(Session session) throws RapportException;

  /**
   * Fills an empty database as one batch.
   *
   * @param size how many customers, at least 1
   * @param seed the same seed, size and day give the same records
   * @param today the day on which the demo takes place
   * @param monitor may be null; cancelling ends between two portions
   * @return how many records were made, by type
   * @throws RapportException {@code not-empty}
   */
  Map<String, Integer> fill(Session session, int size, long seed, LocalDate today, IProgressMonitor monitor) throws RapportException;
}
