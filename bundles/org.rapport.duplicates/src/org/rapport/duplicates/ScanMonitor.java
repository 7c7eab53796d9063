package org.rapport.duplicates;

/** Hears how far the search for duplicates has come, and stops it where nobody wants it any more. Called by the thread that works. */
@FunctionalInterface
public interface ScanMonitor {

  /** For work that nobody watches. */
  ScanMonitor NONE = (done, total) -> true;

  /**
   * Some more is done: of a scan, reading is the first half and comparing the second.
   *
   * @param done how many steps until now
   * @param total how many there will be, as far as that is known
   * @return whether to go on; else the work ends with the code {@code cancelled}
   */
  boolean goOn(long done, long total);
}
