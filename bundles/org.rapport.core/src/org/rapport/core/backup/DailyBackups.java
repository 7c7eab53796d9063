package org.rapport.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.backup.BackupFolder;
import org.rapport.core.internal.backup.BackupMonitor;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;

/**
 * Backs an embedded database up once a day, in a folder beside it, as long as somebody keeps it open: the newest of seven
 * days and of four weeks before them are kept. A job of the platform does it, some time after the opening, so that
 * nobody waits for it. A server's database is left to those who look after the server.
 */
public final class DailyBackups implements AutoCloseable {

  private static final long FIRST_MILLIS = TimeUnit.MINUTES.toMillis(1);
  private static final long AGAIN_MILLIS = TimeUnit.HOURS.toMillis(1);

  private final Session session;
  private final Job job;

  private DailyBackups(Session session, Consumer<RapportException> failed) {
    this.session = session;
    this.job = Job.create(Texts.in(session.principal().locale(), "backup.job"), (IJobFunction) monitor -> run(monitor, failed));
    this.job.setSystem(false);
    this.job.setPriority(Job.DECORATE);
  }

  /**
   * Begins for an open session.
   *
   * @param failed hears on the job's thread of each backup that could not be made; it is tried again an hour later
   * @return to be closed before the session
   */
  public static DailyBackups start(Session session, Consumer<RapportException> failed) {
    DailyBackups result = new DailyBackups(session, failed);
    if (session.location().embedded()) {
      result.job.schedule(FIRST_MILLIS);
    }
    return result;
  }

  private IStatus run(IProgressMonitor monitor, Consumer<RapportException> failed) {
    try {
      make(session, LocalDate.now(session.principal().zone()), monitor);
    } catch (RapportException e) {
      if (!monitor.isCanceled()) {
        failed.accept(e);
      }
    }
    if (!monitor.isCanceled()) {
      job.schedule(AGAIN_MILLIS);
    }
    return Status.OK_STATUS;
  }

  /**
   * Makes the backup of a day where there is none yet, and then removes those that are too old.
   *
   * @param monitor may be null
   * @return the new file; empty if the day has one already
   * @throws RapportException {@code file-denied}; {@code cancelled}
   */
  public static Optional<Path> make(Session session, LocalDate today, IProgressMonitor monitor) throws RapportException {
    BackupFolder folder = BackupFolder.of(session.location());
    Locale locale = session.principal().locale();
    try {
      Path file = folder.file(today);
      if (Files.exists(file)) {
        return Optional.empty();
      }
      folder.create();
      // Whoever works with it: nobody gets the file but the owner of the database file.
      session.store().backup(file, BackupMonitor.of(monitor, Texts.in(locale, "backup.job"), locale));
      folder.removeOld();
      return Optional.of(file);
    } catch (IOException e) {
      throw new RapportException("file-denied", Texts.in(locale, "backup.folder", folder.path(), e.getMessage()),
          Texts.in(locale, "backup.folder.hint"), e);
    }
  }

  /** The day of the newest daily backup of an embedded database; empty where there is none. */
  public static Optional<LocalDate> newest(DatabaseLocation location) throws RapportException {
    if (!location.embedded()) {
      return Optional.empty();
    }
    BackupFolder folder = BackupFolder.of(location);
    try {
      return folder.days().stream().findFirst();
    } catch (IOException e) {
      throw new RapportException("file-denied", Texts.get("backup.folder", folder.path(), e.getMessage()), Texts.get("backup.folder.hint"), e);
    }
  }

  /** Stops; a backup that is being made is given up and leaves no file. Blocks until then: not on the UI thread. */
  @Override
  public void close() {
    job.cancel();
    try {
      job.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
