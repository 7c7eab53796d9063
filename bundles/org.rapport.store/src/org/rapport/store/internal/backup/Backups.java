package org.rapport.store.internal.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.BackupInfo;
import org.rapport.store.BackupProgress;
import org.rapport.store.internal.jdbc.Database;

/** Makes backup files: only for who made them, and there only when they are whole and on the disk. */
public final class Backups {

  private static final String OWNER_ONLY = "rw-------";

  private Backups() {
  }

  /**
   * Backs a database up.
   *
   * @param target the file, whose folder is there; a backup that is there already is replaced, any other file is not
   * @throws RapportException {@code file-denied}, {@code cancelled}
   * @throws SQLException if the database cannot be read
   */
  public static BackupInfo write(Database database, Path target, BackupProgress progress) throws RapportException, SQLException {
    Path file = target.toAbsolutePath().normalize();
    if (!Files.isDirectory(file.getParent())) {
      throw BackupErrors.denied(file, file.getParent(), null);
    }
    if (Files.exists(file)) {
      BackupFile.open(file).close(); // What is no backup is not overwritten: it may be the database itself.
    }
    Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        try (Connection connection = database.connect()) {
          database.takeTime(connection);
          new BackupWriter(connection, database.dialect(), progress).write(out);
        }
        out.flush();
        channel.force(true);
      }
      move(part, file);
      return info(file);
    } catch (IOException e) {
      throw BackupErrors.denied(file, e.getMessage(), e);
    } finally {
      remove(part);
    }
  }

  /** What a backup says of itself; its rows are not looked at. */
  public static BackupInfo info(Path file) throws RapportException {
    try (BackupFile backup = BackupFile.open(file)) {
      return backup.info();
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))}
        : new FileAttribute<?>[0];
  }

  /** Puts a finished file in its place, on the disk too. */
  static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) { // Windows opens no folders, and needs no sync of them.
      try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  private static void remove(Path part) throws RapportException {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw BackupErrors.denied(part, e.getMessage(), e);
    }
  }
}
