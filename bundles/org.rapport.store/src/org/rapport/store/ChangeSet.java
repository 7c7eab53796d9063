package org.rapport.store;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.model.Ref;

/**
 * What somebody wants to change in one record: the one format in which everything is written. Values are what the
 * feature holds, as serialisable values: String, Boolean, Integer, Long, BigDecimal, UUID, LocalDate, Instant,
 * {@link org.rapport.model.Money}, the literal of an enum as String, a {@link Ref} for a reference to a record, null
 * for empty.
 *
 * @param root the record
 * @param kind what happens to it
 * @param baseVersion the version that the change was made from; 0 for a record to be created
 * @param features the changed features of the root itself, in the order of the model
 * @param rows the changed rows, in the order in which they are to be applied
 */
public record ChangeSet(Ref root, Kind kind, long baseVersion, List<FeatureChange> features, List<RowChange> rows)
    implements Serializable {

  /** What a change set does to its record. */
  public enum Kind {
    CREATE, UPDATE, DELETE, RESTORE
  }

  /** Copies the lists. */
  public ChangeSet {
    features = List.copyOf(features);
    rows = List.copyOf(rows);
  }

  /** A deletion: no features, no rows. */
  public static ChangeSet delete(Ref root, long baseVersion) {
    return new ChangeSet(root, Kind.DELETE, baseVersion, List.of(), List.of());
  }

  /** Whether it would change nothing. */
  public boolean isEmpty() {
    return kind == Kind.UPDATE && features.isEmpty() && rows.isEmpty();
  }

  /**
   * One feature of the root or of a row.
   *
   * @param feature its name
   * @param before the value it was changed from, null for empty
   * @param after the value it is to have, null for empty
   */
  public record FeatureChange(String feature, Serializable before, Serializable after) implements Serializable {
  }

  /** What happens to a row. */
  public enum RowKind {
    ADD, CHANGE, REMOVE
  }

  /**
   * One row of a contained list.
   *
   * @param kind what happens to it
   * @param row its id
   * @param type name of its class, as {@link org.rapport.model.RecordType#typeName} gives it
   * @param parent id of the row that contains it, null where the root does
   * @param feature the contained list
   * @param before its place in the list before, from 0; -1 for a row to be added
   * @param after its place in the list afterwards, from 0; -1 for a row to be removed
   * @param features its changed features: for an added row those that have a value, for a removed row those it had
   */
  public record RowChange(RowKind kind, UUID row, String type, UUID parent, String feature, int before, int after,
      List<FeatureChange> features) implements Serializable {

    /** Copies the list. */
    public RowChange {
      features = List.copyOf(features);
    }
  }
}
