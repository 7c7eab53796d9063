package org.rapport.store;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.query.Total;

/**
 * Where deleted records lie until they are restored, purged or pruned. What lies in it is in no list, search or count. Who
 * could not see a record does not see it here; purging and pruning is for administrators, {@code not-allowed} for others.
 * All methods block on the database. Safe for all threads; takes and returns values only.
 */
public interface Bin {

  /**
   * A deleted record.
   *
   * @param place its place in the bin, growing with each deletion; the key after which the next page begins
   * @param label what it was called, null where it had no name
   * @param change the deletion
   * @param cause the deletion of another record whose consequence this one is; null where the record itself was deleted
   * @param into the record that it was merged into; null where it was deleted for itself
   */
  record Binned(long place, Ref record, String label, Instant when, String who, UUID change, UUID cause, Ref into) implements Serializable {
  }

  /**
   * Which deleted records are meant.
   *
   * @param type name of a type; null for all
   * @param text what their label, or the sign-in name of who deleted them, holds, without regard to case and accents; empty for all
   * @param itself whether only those that were deleted themselves, and not along with another
   */
  record Wanted(String type, String text, boolean itself) implements Serializable {

    /** All of them. */
    public static final Wanted ALL = new Wanted(null, "", false);

    /** All of a type. */
    public static Wanted of(String type) {
      return new Wanted(type, "", false);
    }

    /** Refuses a text that is null. */
    public Wanted {
      Objects.requireNonNull(text);
    }
  }

  /** What the deletion of a record does to others that refer to it. */
  enum Effect {
    /** The record cannot be deleted while they do. */
    REFUSE,
    /** The reference is emptied. */
    CLEAR,
    /** The row that refers is removed from its record. */
    REMOVE_ROW,
    /** The record that refers is deleted too. */
    DELETE
  }

  /**
   * Records of one type that refer to a record by one feature.
   *
   * @param feature the path from the referring record, such as {@code employer} or {@code tags.tag}
   * @param count how many there are, at most {@link #COUNTED}
   * @param atLeast whether there are more
   * @param first the first of them, in the order of their labels
   */
  record Hanging(String type, String feature, Effect effect, long count, boolean atLeast, List<Named> first) implements Serializable {

    /** Copies the list. */
    public Hanging {
      first = List.copyOf(first);
    }
  }

  /** A record and its label, null where it has none. */
  record Named(Ref record, String label) implements Serializable {
  }

  /** To how many referring records are counted. */
  long COUNTED = 10_000;

  /**
   * Deleted records, the last one deleted first; at a cost that does not grow with the depth, but where few have a text: that is a
   * walk through the bin.
   *
   * @param before only those whose place is lower; {@link Long#MAX_VALUE} begins with the newest
   * @param limit the most to give, at least 1
   * @throws RapportException {@code unknown-type}
   */
  List<Binned> page(Principal principal, Wanted wanted, long before, int limit) throws RapportException;

  /**
   * How many there are to be seen; for administrators a count, for others and for a text a walk.
   *
   * @param limit as far as is counted, at least 1
   */
  Total count(Principal principal, Wanted wanted, int limit) throws RapportException;

  /** What was merged into a record, the newest first, as far as it may be seen. */
  List<Binned> mergedInto(Principal principal, Ref record) throws RapportException;

  /** A deleted record; empty where it is not in the bin, or was not to be seen. */
  Optional<Binned> find(Principal principal, Ref record) throws RapportException;

  /**
   * Brings a record back with its id and rows, with the references to it that were emptied, and with the records that were
   * deleted along with it. What of these cannot come back is listed.
   *
   * @throws RapportException {@code not-in-bin} if it is not deleted; {@code not-found} if it never was; {@code values-gone}
   *     if it was purged or pruned; {@link ValidationException} if its unique value is taken or what it needs is gone
   */
  Undone restore(Principal principal, Ref record) throws RapportException;

  /**
   * Brings several records back as one batch, which {@link Store#undo} puts into the bin again. Those that cannot come back,
   * for a reason of {@link #restore(Principal, Ref)}, stay there and are listed as kept.
   *
   * @return with the id of the batch; null where nothing came back
   */
  Undone restore(Principal principal, Collection<Ref> records) throws RapportException;

  /**
   * Empties the values of a deleted record, and of those that were deleted along with it, in the feed for good: nobody sees them again and nothing
   * brings them back. That it was there, who changed it when and who purged it stays.
   *
   * @return how many changes lost their values
   * @throws RapportException {@code not-in-bin}, {@code not-found} and {@code values-gone} as for {@link #restore(Principal, Ref)}
   */
  int purge(Principal principal, Ref record) throws RapportException;

  /** What refers to a record, and what its deletion would do to that: one entry a type and feature, refusing ones first. */
  List<Hanging> hangsOn(Principal principal, Ref record) throws RapportException;

  /**
   * What {@link #prune} would do.
   *
   * @param changes how many changes would lose their values
   * @param binned how many records lie in the bin since before the moment
   * @param newest when the newest of these changes was made; null where there is none
   */
  record Prunable(long changes, long binned, Instant newest) implements Serializable {
  }

  /** Counts what would be forgotten; takes as long as there are changes. */
  Prunable prunable(Principal principal, Instant before) throws RapportException;

  /** The same as {@link #prune(Principal, Instant, BackupProgress)}, to its end. */
  default int prune(Principal principal, Instant before) throws RapportException {
    return prune(principal, before, BackupProgress.NONE);
  }

  /**
   * Forgets the values of all changes before a moment, and with them what lies in the bin since before it. The changes
   * themselves stay in the feed. In portions, so that others go on writing; may be repeated.
   *
   * @param progress told after each portion how many changes lost their values until then; where it ends the work, what was
   *     done stays done, and the bin is left for the next time
   * @return how many changes lost their values
   */
  int prune(Principal principal, Instant before, BackupProgress progress) throws RapportException;
}
