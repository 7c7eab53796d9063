package org.rapport.print;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.model.RapportException;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/**
 * Prints the reports that modules contribute. The engine behind it is made when the first report is printed, which
 * takes some seconds; a printed report holds what the principal may read, and nothing is read but through the store.
 * Safe for all threads; one report is printed at a time.
 */
public interface Printer {

  /** The reports that are installed, by name, in the language of the program; empty where no module brings one. */
  List<ReportInfo> reports();

  /**
   * Reads the data and writes the report. The file is there complete or not at all: an older one stays as it was until
   * the new one is finished. Blocks; call it in a job.
   *
   * @param store where the data comes from
   * @param principal for whom: rights, language, and the zone of days
   * @param request which report, in which format, to which file
   * @param monitor is told of the progress and may cancel; null for none
   * @throws RapportException {@code unknown-report}; {@code unknown-parameter}; {@code not-writable} if the file cannot
   *     be written; {@code print-failed} if the design is at fault; what the store throws for the report's queries
   * @throws OperationCanceledException if the monitor was cancelled; nothing is written then
   */
  PrintResult print(Store store, Principal principal, PrintRequest request, IProgressMonitor monitor)
      throws RapportException;
}
