package org.rapport.store;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * What a backup file holds.
 *
 * @param file the file, absolute
 * @param format the number of its format; see {@code docs/backup-format.md}
 * @param madeAt when its snapshot was taken
 * @param source the database it was made from, {@code h2} or {@code postgresql}
 * @param tables how many tables it holds
 * @param rows how many rows they have together
 * @param bytes size of the file
 */
public record BackupInfo(String file, int format, Instant madeAt, String source, int tables, long rows, long bytes) implements Serializable {

  /** Refuses nulls. */
  public BackupInfo {
    Objects.requireNonNull(file);
    Objects.requireNonNull(madeAt);
    Objects.requireNonNull(source);
  }
}
