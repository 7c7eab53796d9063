package org.rapport.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.backup.BackupFolder;
import org.rapport.core.internal.backup.BackupMonitor;
import org.rapport.core.internal.identity.Directory;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.core.session.Sessions;
import org.rapport.model.RapportException;
import org.rapport.store.BackupInfo;

/** Backs up what a session has open. Stateless; every method takes as long as there are records. */
public final class Backups {

  private Backups() {
  }

  /**
   * Writes a backup while others go on working. It holds everything, so only an administrator may.
   *
   * @param monitor may be null; a cancel ends with the code {@code cancelled} and leaves no file
   * @throws RapportException {@code not-allowed}; see {@link org.rapport.store.Store#backup}
   */
  public static BackupInfo write(Session session, Path file, IProgressMonitor monitor) throws RapportException {
    Locale locale = session.principal().locale();
    Directory.demandAdministrator(session.store(), session.principal());
    return session.store().backup(file, BackupMonitor.of(monitor, Texts.in(locale, "backup.job"), locale));
  }

  /**
   * The file of the backup that is made before a database is migrated: beside an H2 file in the folder of its daily backups, of
   * which it is none, else in a folder that is named.
   */
  public static Path beforeMigration(DatabaseLocation location, Path folder, ZoneId zone) {
    String when = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss").format(ZonedDateTime.now(zone));
    String file = "before-migration-" + when + ".rapport";
    return location.embedded() ? BackupFolder.of(location).path().resolve(file) : folder.resolve(file);
  }

  /**
   * Copies everything into another database, which must be empty: a backup that is restored and thrown away.
   *
   * @throws RapportException see {@link #write} and {@link Sessions#restore}; {@code file-denied} where there is no room for it
   */
  public static BackupInfo copy(Session session, Sessions sessions, DatabaseLocation target, IProgressMonitor monitor) throws RapportException {
    Locale locale = session.principal().locale();
    SubMonitor progress = SubMonitor.convert(monitor, 2);
    try {
      Path folder = Files.createTempDirectory("rapport-copy");
      Path file = folder.resolve("copy.rapport");
      try {
        write(session, file, progress.split(1));
        return sessions.restore(target, file, locale, progress.split(1));
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new RapportException("file-denied", Texts.in(locale, "copy.denied", e.getMessage()), Texts.in(locale, "copy.denied.hint"), e);
    }
  }
}
