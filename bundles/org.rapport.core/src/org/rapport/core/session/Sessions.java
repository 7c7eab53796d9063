package org.rapport.core.session;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.model.RapportException;
import org.rapport.store.BackupInfo;

/** Opens databases: the service that workbench and command line begin with. Safe for all threads. */
public interface Sessions {

  /**
   * Finds out which database is meant.
   *
   * @param db {@code demo}, an H2 file, {@code jdbc:postgresql://host/name}, or null for the user's default database
   * @param folder what a relative file is relative to
   * @throws RapportException {@code bad-location} for a URL of another engine, {@code password-in-url}
   */
  DatabaseLocation locate(String db, Path folder) throws RapportException;

  /** Whether there is something to open: the H2 file exists; true for a server, which only opening can tell. */
  boolean exists(DatabaseLocation location);

  /**
   * Opens a database for a user who is let in. If it is empty, it writes the user's record, the administrator's role, the usual currencies
   * and what modules contribute as {@link StarterData}. On an embedded base this process becomes its owner and serves the
   * commands that other processes of the same user hand over.
   *
   * @param monitor may be null
   * @throws RapportException {@code no-database} with a file that is not there, {@code database-in-use} if another
   *     process owns it, {@code no-access}, {@code damaged-database}, {@code newer-database}; of the sign-in
   *     {@code sign-in-needed}, {@code no-password}, {@code wrong-password}, {@code locked-user}, {@code inactive-user},
   *     {@code unknown-user}, and {@code weak-password} for the first user of a base
   */
  Session open(SessionRequest request, IProgressMonitor monitor) throws RapportException;

  /**
   * Makes a database of a backup, all or nothing; it must be empty, and nobody may have it open if it is an H2 file.
   *
   * @param location which database; an H2 file that is not there is made
   * @param locale language of the texts
   * @param monitor may be null; a cancel ends with the code {@code cancelled}
   * @throws RapportException the codes of {@link org.rapport.store.Stores#restore}; {@code database-in-use}
   */
  BackupInfo restore(DatabaseLocation location, Path file, Locale locale, IProgressMonitor monitor) throws RapportException;
}
