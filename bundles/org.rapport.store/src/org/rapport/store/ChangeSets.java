package org.rapport.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;
import org.rapport.store.internal.Applying;
import org.rapport.store.internal.Authorship;
import org.rapport.store.internal.RowDiff;

/** Makes change sets of detached records and applies them. Features that the store computes are left out. Stateless. */
public final class ChangeSets {

  private ChangeSets() {
  }

  /** What creates a record with all it contains. */
  public static ChangeSet create(EObject record) {
    return new ChangeSet(Records.ref(record), Kind.CREATE, 0, RowDiff.values(record), RowDiff.added(record));
  }

  /**
   * The same for a record that is older than the base: it keeps when it was made and by whom, as far as it says so. That is an
   * administrator's right; the change feed still says who brought it.
   */
  public static ChangeSet createAuthored(EObject record) {
    ChangeSet created = create(record);
    List<FeatureChange> features = new ArrayList<>(created.features());
    features.addAll(Authorship.changes(record));
    return new ChangeSet(created.root(), Kind.CREATE, 0, features, created.rows());
  }

  /** What deletes a record, with the values it had, so that the inverse brings it back. */
  public static ChangeSet delete(EObject record) {
    ChangeSet inverse = inverse(create(record));
    return new ChangeSet(inverse.root(), Kind.DELETE, Records.version(record), inverse.features(), inverse.rows());
  }

  /**
   * What turns one state of a record into another. The base version is that of the first state.
   *
   * @param before a detached record
   * @param after a detached record of the same class and id, usually a changed copy; rows are told apart by their ids
   */
  public static ChangeSet diff(EObject before, EObject after) {
    if (!Records.ref(before).equals(Records.ref(after))) {
      throw new IllegalArgumentException(Records.ref(before) + " and " + Records.ref(after) + " are not the same record.");
    }
    return new ChangeSet(Records.ref(before), Kind.UPDATE, Records.version(before), RowDiff.features(before, after),
        RowDiff.between(before, after));
  }

  /**
   * Applies a change set to a detached record, without looking at the values before.
   *
   * @param record the record; for a creation an empty one with the id
   * @param types finds the classes of references
   * @throws IllegalArgumentException if the set names a feature, row or value that the record's class does not have
   */
  public static void apply(EObject record, ChangeSet set, Types types) {
    new Applying(record, types).apply(set);
  }

  /** What takes a change set back. Only sets with the values before have an exact inverse, as all in the feed do. */
  public static ChangeSet inverse(ChangeSet set) {
    Kind kind = switch (set.kind()) {
      case CREATE, RESTORE -> Kind.DELETE;
      case DELETE -> Kind.RESTORE;
      case UPDATE -> Kind.UPDATE;
    };
    List<RowChange> rows = new ArrayList<>();
    for (RowChange row : set.rows()) {
      RowKind rowKind = switch (row.kind()) {
        case ADD -> RowKind.REMOVE;
        case REMOVE -> RowKind.ADD;
        case CHANGE -> RowKind.CHANGE;
      };
      rows.add(new RowChange(rowKind, row.row(), row.type(), row.parent(), row.feature(), row.after(), row.before(),
          swapped(row.features())));
    }
    Collections.reverse(rows);
    return new ChangeSet(set.root(), kind, set.baseVersion(), swapped(set.features()), rows);
  }

  private static List<FeatureChange> swapped(List<FeatureChange> changes) {
    return changes.stream().map(c -> new FeatureChange(c.feature(), c.after(), c.before())).toList();
  }
}
