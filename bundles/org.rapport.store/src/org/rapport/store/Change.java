package org.rapport.store;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A change set that was committed, as the feed keeps it.
 *
 * @param id names the change for {@code history} and {@code undo}
 * @param sequence its place in the order of commits, growing, with gaps
 * @param batch the import, bulk edit or merge it belongs to; null for a single change
 * @param when the moment, by the clock of the database
 * @param who sign-in name of the user
 * @param undoes the change that this one takes back; null for an ordinary change
 * @param version the version of the record afterwards
 * @param set what was changed, with the values before and after as they really were
 */
public record Change(UUID id, long sequence, UUID batch, Instant when, String who, UUID undoes, long version, ChangeSet set)
    implements Serializable {

  /** The batch, where it belongs to one. */
  public Optional<UUID> batchId() {
    return Optional.ofNullable(batch);
  }

  /** The change taken back, where it is an undo or a redo. */
  public Optional<UUID> undoneId() {
    return Optional.ofNullable(undoes);
  }
}
