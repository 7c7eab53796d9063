package org.rapport.store;

import java.nio.file.Path;
import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.internal.DatabaseStore;
import org.rapport.store.internal.backup.Backups;
import org.rapport.store.internal.backup.Restore;
import org.rapport.store.internal.deploy.Migrations;

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
   *     {@code no-access}; {@code unreachable-database}; {@code damaged-database}; {@code newer-database};
   *     {@code schema-mismatch} if the types have more than additions, {@code migrating}, {@code migration-unfinished}
   */
  public static Store open(StoreConfig config, Types types) throws RapportException {
    return DatabaseStore.open(config, types);
  }

  /**
   * Makes a database of a backup, of whichever kind of database it was made: all or nothing. An H2 file that is not there is
   * made; its folder too. It is brought to the types as {@link #migrate} does, keeping what they no longer have.
   *
   * @param config which database; it has no records yet
   * @param types what is installed now
   * @param file the backup
   * @param progress asked for each portion of rows
   * @return what the backup holds
   * @throws RapportException {@code file-denied}, {@code bad-backup} (not whole, changed, or none), {@code newer-backup};
   *     {@code not-empty}; {@code migration-refused}; {@code cancelled}; and the codes of {@link #open}
   */
  public static BackupInfo restore(StoreConfig config, Types types, Path file, BackupProgress progress) throws RapportException {
    return Restore.run(config, types, file, progress);
  }

  /**
   * What has to be done to a database before the types can be worked with in it. Nothing is changed.
   *
   * @param drop whether what the types no longer have is to go for good
   * @throws RapportException the codes of {@link #open} but {@code schema-mismatch}
   */
  public static Migration migration(StoreConfig config, Types types, boolean drop) throws RapportException {
    return Migrations.look(config, types, drop);
  }

  /**
   * Brings a database to the types: renames, converts, keeps out of sight or drops, adds. A backup is written first. If the
   * process is killed, a database of PostgreSQL is as it was; an H2 file is not opened by anybody before the same call, with the same
   * types, has done the rest.
   *
   * @param progress asked while the backup is written and while the history is read; a cancel leaves the database as it was, on
   *     H2 only as long as the backup is being written
   * @return what was done
   * @throws RapportException {@code migration-refused} if a value or a change of the types stands in the way; {@code migrating} if
   *     another process does it; {@code migration-unfinished} if one was begun with other types; {@code file-denied},
   *     {@code bad-backup}, {@code cancelled}; and the codes of {@link #open} but {@code schema-mismatch}
   */
  public static Migration migrate(StoreConfig config, Types types, MigrationRequest request, BackupProgress progress) throws RapportException {
    return Migrations.run(config, types, request, progress);
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
