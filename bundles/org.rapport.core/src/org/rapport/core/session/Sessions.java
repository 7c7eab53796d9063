package org.rapport.core.session;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.model.RapportException;
import org.rapport.store.BackupInfo;
import org.rapport.store.Migration;

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

  /** The folder of this user's data, {@code RAPPORT_HOME} or {@code ~/.rapport}; made when something is kept in it. */
  Path home();

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

  /**
   * What has to be done to a database before the installed packages can be worked with in it; nothing is changed.
   *
   * @param drop whether what the packages no longer have is to go for good
   * @throws RapportException the codes of {@link org.rapport.store.Stores#migration}; {@code database-in-use}
   */
  Migration migration(DatabaseLocation location, boolean drop, Locale locale) throws RapportException;

  /**
   * Does it, for an administrator, after a backup. Where the packages of the product itself are not those of the database, so
   * that nobody can sign in yet, who may change the tables may migrate: who owns the file, or whom the server lets.
   *
   * @param backup the file of the backup, whose folder is made; not written where there is nothing to do
   * @param monitor may be null; see {@link org.rapport.store.Stores#migrate} for what a cancel does
   * @throws RapportException {@code not-allowed}; the codes of {@link org.rapport.store.Stores#migrate}, and of the sign-in in {@link #open}
   */
  Migration migrate(SessionRequest request, boolean drop, Path backup, IProgressMonitor monitor) throws RapportException;
}
