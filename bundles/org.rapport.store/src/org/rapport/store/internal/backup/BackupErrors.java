package org.rapport.store.internal.backup;

import java.nio.file.Path;
import org.rapport.model.RapportException;
import org.rapport.store.internal.Texts;

/** What can be wrong with a backup, in words. */
final class BackupErrors {

  private BackupErrors() {
  }

  /** {@code file-denied}: the file cannot be read or written. */
  static RapportException denied(Path file, Object reason, Exception cause) {
    return failure("denied", "file-denied", cause, file, reason);
  }

  /** {@code bad-backup}: the file is no backup, or is not whole. */
  static RapportException bad(Path file, Object reason, Exception cause) {
    return failure("bad", "bad-backup", cause, file, reason);
  }

  static RapportException newer(Path file, int format) {
    return failure("newer", "newer-backup", null, file, format, Manifest.FORMAT);
  }

  static RapportException notEmpty(String location) {
    return failure("not-empty", "not-empty", null, location);
  }

  static RapportException cancelled() {
    return failure("cancelled", "cancelled", null);
  }

  static RapportException unknownColumn(TableShape.UnknownColumnException cause) {
    return failure("column", "database-failed", cause, cause.getMessage());
  }

  private static RapportException failure(String key, String code, Exception cause, Object... arguments) {
    Texts texts = Texts.system();
    return new RapportException(code, texts.text("backup." + key, arguments), texts.text("backup." + key + ".hint"), cause);
  }
}
