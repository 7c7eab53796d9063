package org.rapport.store;

/** Hears how far a backup or a restore has come, and stops it where nobody wants it any more. Called by the thread that works. */
@FunctionalInterface
public interface BackupProgress {

  /** For work that nobody watches. */
  BackupProgress NONE = rows -> true;

  /**
   * Some more rows are done.
   *
   * @param rows how many until now, of all tables
   * @return whether to go on; else the work ends with the code {@code cancelled} and leaves nothing behind
   */
  boolean goOn(long rows);
}
