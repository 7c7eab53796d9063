package org.rapport.core.transfer;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.internal.transfer.ExportRun;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.query.Query;

/** Writes the records of a list into a file. Made for one session; safe for all threads. */
public final class Exporter {

  private final Session session;

  /** From the database of a session, what its principal may see. */
  public Exporter(Session session) {
    this.session = session;
  }

  /**
   * Writes a file page by page; it appears, or replaces an older one, only when it is complete.
   *
   * @param query which records in which order; its columns count for CSV and XLSX, none for all features, and for JSON,
   *     where none means whole records that can be imported again
   * @param file where to, absolute
   * @param format {@code csv}, {@code xlsx}, {@code vcf} or {@code json}; null for that of the file's ending
   * @param monitor may be null; cancelling leaves no file
   * @return how many records were written
   * @throws RapportException {@code unknown-format}, {@code file-denied}, and what the query throws
   */
  public long write(Query query, Path file, String format, IProgressMonitor monitor) throws RapportException {
    return new ExportRun(session, query, file, format).run(monitor);
  }
}
