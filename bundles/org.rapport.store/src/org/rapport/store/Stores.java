package org.rapport.store;

import java.nio.file.Path;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.internal.DatabaseStore;
import org.rapport.store.internal.backup.Backups;
import org.rapport.store.internal.backup.Restore;

/** Opens databases of customers. Stateless; safe for all threads. */
public final class Stores {

  private Stores() {
  }

  /**
   * Opens a database; an empty one gets its tables, and new classes and features of the model get theirs.
   *
   * @param config which database
   * @param types what is to be stored
   * @return the open store, to be closed by the caller
   * @throws RapportException {@code no-database}; {@code database-in-use} by another process;
   *     {@code no-access}; {@code unreachable-database}; {@code damaged-database}; {@code schema-mismatch};
   *     {@code newer-database}
   */
  public static Store open(StoreConfig config, Types types) throws RapportException {
    return DatabaseStore.open(config, types);
  }

  /**
   * Makes a database of a backup, of whichever kind of database it was made: all or nothing. An H2 file that is not there is
   * made; its folder too. What the types have more than the backup is added.
   *
   * @param config which database; it has no records yet
   * @param types what is installed now
   * @param file the backup
   * @param progress asked for each portion of rows
   * @return what the backup holds
   * @throws RapportException {@code file-denied}, {@code bad-backup} (not whole, changed, or none), {@code newer-backup};
   *     {@code not-empty}; {@code cancelled}; and the codes of {@link #open}
   */
  public static BackupInfo restore(StoreConfig config, Types types, Path file, BackupProgress progress) throws RapportException {
    return Restore.run(config, types, file, progress);
  }

  /**
   * What a backup file says of itself; its rows are not looked at.
   *
   * @throws RapportException {@code file-denied}, {@code bad-backup}, {@code newer-backup}
   */
  public static BackupInfo backupInfo(Path file) throws RapportException {
    return Backups.info(file);
  }
}
