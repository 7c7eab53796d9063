package org.rapport.core.demo;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.model.RapportException;

/** A module's part of the demo company: a whiteboard service. The same seed, size and day give the same records. */
public interface DemoContribution {

  /** When it is asked: lower numbers first; the parties of the kernel are 0. */
  int order();

  /**
   * Adds its records.
   *
   * @param monitor never null; cancelling it is honoured between portions
   * @throws RapportException if the store refuses something
   */
  void fill(DemoContext context, IProgressMonitor monitor) throws RapportException;
}
