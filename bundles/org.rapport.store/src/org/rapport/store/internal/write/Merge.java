package org.rapport.store.internal.write;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Types;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.internal.Applying;
import org.rapport.store.internal.RowDiff;
import org.rapport.store.internal.Rows;
import org.rapport.store.internal.Values;

/**
 * Merges a change set into the newest state of a record, three ways: what only one side changed is taken over, what both
 * changed to the same stays, the rest is a conflict.
 */
final class Merge {

  private final EObject state;
  private final ChangeSet set;
  private final boolean unchanged;
  private final Map<UUID, EObject> rows;
  private final List<Conflict> conflicts = new ArrayList<>();
  private BiPredicate<EClass, String> seen = (owner, feature) -> true;

  /** @param version the version of the newest state */
  Merge(EObject state, long version, ChangeSet set) {
    this.state = state;
    this.set = set;
    this.unchanged = version == set.baseVersion();
    this.rows = Rows.all(state);
  }

  /** Of a row to be removed only what may be seen is compared: the set cannot know the rest. */
  Merge seenBy(BiPredicate<EClass, String> shows) {
    this.seen = shows;
    return this;
  }

  /**
   * Changes the state where nothing is in conflict.
   *
   * @return the conflicts; if there are any, the state is as it was
   */
  List<Conflict> apply(Types types) {
    return apply(types, false);
  }

  /** Changes of the state what is not in conflict, and gives the conflicts. */
  List<Conflict> applyPart(Types types) {
    return apply(types, true);
  }

  private List<Conflict> apply(Types types, boolean part) {
    List<FeatureChange> features = merged(state, set.features(), "");
    List<RowChange> rowChanges = new ArrayList<>();
    Set<UUID> added = new HashSet<>();
    for (RowChange row : set.rows()) {
      int before = conflicts.size();
      RowChange merged = switch (row.kind()) {
        case ADD -> add(row, added);
        case CHANGE -> change(row);
        case REMOVE -> remove(row);
      };
      if (merged != null && (row.kind() != RowKind.REMOVE || conflicts.size() == before)) {
        rowChanges.add(merged);
      }
    }
    if (part || conflicts.isEmpty()) {
      new Applying(state, types).apply(new ChangeSet(set.root(), set.kind(), set.baseVersion(), features, rowChanges));
    }
    return conflicts;
  }

  private List<FeatureChange> merged(EObject object, List<FeatureChange> changes, String prefix) {
    List<FeatureChange> result = new ArrayList<>();
    for (FeatureChange change : changes) {
      Serializable theirs = Values.get(object, Applying.feature(object, change.feature()));
      Serializable base = Values.normal(change.before());
      Serializable mine = Values.normal(change.after());
      if (unchanged || Objects.equals(theirs, base)) {
        result.add(change);
      } else if (!Objects.equals(theirs, mine)) {
        conflicts.add(new Conflict(prefix + change.feature(), base, mine, theirs));
      }
    }
    return result;
  }

  private RowChange add(RowChange row, Set<UUID> added) {
    EObject there = rows.get(row.row());
    boolean moves = there != null && set.rows().stream().anyMatch(r -> r.kind() == RowKind.REMOVE && r.row().equals(row.row()));
    if (there != null && !moves) {
      conflicts.add(new Conflict(path(row), null, row.row(), row.row()));
      return null;
    }
    if (row.parent() != null && !rows.containsKey(row.parent()) && !added.contains(row.parent())) {
      conflicts.add(new Conflict(path(row), null, row.row(), null));
      return null;
    }
    added.add(row.row());
    return row;
  }

  private RowChange change(RowChange row) {
    EObject there = rows.get(row.row());
    if (there == null) {
      conflicts.add(new Conflict(path(row), row.row(), row.row(), null));
      return null;
    }
    List<FeatureChange> features = merged(there, row.features(), path(row) + ".");
    return new RowChange(row.kind(), row.row(), row.type(), row.parent(), row.feature(), row.before(), row.after(), features);
  }

  private RowChange remove(RowChange row) {
    EObject there = rows.get(row.row());
    if (there == null) {
      return null;
    }
    if (!unchanged) {
      List<FeatureChange> had = row.features().stream().map(c -> new FeatureChange(c.feature(), null, c.before())).toList();
      for (FeatureChange now : RowDiff.values(there)) {
        FeatureChange same = had.stream().filter(c -> c.feature().equals(now.feature())).findFirst().orElse(null);
        Serializable base = same == null ? null : same.after();
        if (!Objects.equals(base, now.after()) && seen.test(there.eContainmentFeature().getEReferenceType(), now.feature())) {
          conflicts.add(new Conflict(path(row) + "." + now.feature(), base, null, now.after()));
        }
      }
      // Rows that somebody else put into it meanwhile would vanish unseen.
      for (UUID inner : Rows.all(there).keySet()) {
        if (set.rows().stream().noneMatch(r -> r.kind() == RowKind.REMOVE && r.row().equals(inner))) {
          conflicts.add(new Conflict(path(row) + "." + inner, null, null, inner));
        }
      }
    }
    return row;
  }

  private static String path(RowChange row) {
    return row.feature() + "[" + row.row() + "]";
  }
}
