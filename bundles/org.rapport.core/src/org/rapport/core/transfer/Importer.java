package org.rapport.core.transfer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.internal.transfer.ImportJob;
import org.rapport.core.internal.transfer.ImportRun;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;

/** Takes vCard, CSV, JSON and XLSX files into a database. Made for one session; safe for all threads. */
public final class Importer {

  private final Session session;
  private final ArrivalWatch watch;

  /** Into the database of a session, on behalf of its principal. */
  public Importer(Session session) {
    this(session, null);
  }

  /** @param watch notices what may be there already, for requests that ask for it; null for nobody */
  public Importer(Session session, ArrivalWatch watch) {
    this.session = session;
    this.watch = watch;
  }

  /**
   * Looks at the files without reading them to their end; what is wrong with a whole file is said here.
   *
   * @throws RapportException as {@link #run}
   */
  public void check(ImportRequest request) throws RapportException {
    new ImportRun(session, request).check();
  }

  /** What came of a job of the kind {@link ImportRequest#KIND} that is done, by its cursor. */
  public static ImportResult result(Job job) {
    return ImportJob.result(job.progress().cursor());
  }

  /**
   * Imports files as one batch, in portions. A row that cannot be taken in is a problem of the result; the others go on.
   *
   * @param monitor may be null; cancelling ends between two portions, what was committed stays and can be undone as a batch
   * @throws RapportException before anything was written: {@code no-file}, {@code is-folder}, {@code file-denied},
   *     {@code empty-file}, {@code bad-mapping}, {@code unknown-type}, {@code unknown-feature}, {@code usage},
   *     {@code bad-workbook}, {@code macros}; also {@code file-denied} where the file of the failed rows cannot be written
   * @throws org.eclipse.core.runtime.OperationCanceledException after a cancel
   */
  public ImportResult run(ImportRequest request, IProgressMonitor monitor) throws RapportException {
    return new ImportRun(session, request, watch).run(monitor);
  }
}
