package org.rapport.store.internal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;

/** Finds what changed between two states of a record. */
public final class RowDiff {

  private RowDiff() {
  }

  /** The values of a new root or row: all that are not empty, and the empty ones whose default is not. */
  public static List<FeatureChange> values(EObject object) {
    List<FeatureChange> result = new ArrayList<>();
    for (EStructuralFeature feature : Rows.features(object.eClass())) {
      Serializable value = Values.get(object, feature);
      if (value != null || feature.getDefaultValue() != null) {
        result.add(new FeatureChange(feature.getName(), null, value));
      }
    }
    return result;
  }

  /** The features of a root or row that differ. */
  public static List<FeatureChange> features(EObject before, EObject after) {
    List<FeatureChange> result = new ArrayList<>();
    boolean same = before.eClass() == after.eClass();
    for (EStructuralFeature feature : Rows.features(before.eClass())) {
      // Between the two a custom field may have come or gone: what only one of them knows did not change.
      EStructuralFeature other = same ? feature : after.eClass().getEStructuralFeature(feature.getName());
      Serializable old = Values.get(before, feature);
      Serializable now = other == null ? old : Values.get(after, other);
      if (!Objects.equals(old, now)) {
        result.add(new FeatureChange(feature.getName(), old, now));
      }
    }
    return result;
  }

  /** All rows of a new record, containers first. */
  public static List<RowChange> added(EObject root) {
    return Rows.all(root).values().stream().map(RowDiff::add).toList();
  }

  /** The rows that were removed, inner ones first; then those added, moved or changed, containers first. */
  public static List<RowChange> between(EObject before, EObject after) {
    Map<UUID, EObject> old = Rows.all(before);
    Map<UUID, EObject> now = Rows.all(after);
    List<RowChange> result = new ArrayList<>();
    old.forEach((id, row) -> {
      if (!stays(row, now.get(id))) {
        result.add(remove(row));
      }
    });
    Collections.reverse(result);
    Set<UUID> moved = moved(old, now);
    now.forEach((id, row) -> {
      EObject was = old.get(id);
      if (!stays(row, was)) {
        result.add(add(row));
      } else {
        List<FeatureChange> changes = features(was, row);
        if (moved.contains(id) || !changes.isEmpty()) {
          int place = Rows.position(row);
          result.add(change(RowKind.CHANGE, row, moved.contains(id) ? Rows.position(was) : place, place, changes));
        }
      }
    });
    return result;
  }

  private static boolean stays(EObject one, EObject other) {
    return other != null && one.eClass() == other.eClass() && one.eContainmentFeature() == other.eContainmentFeature()
        && Objects.equals(Rows.parent(one), Rows.parent(other));
  }

  /** The fewest rows to move so that the others keep their order; a row whose place is the same never moves. */
  private static Set<UUID> moved(Map<UUID, EObject> old, Map<UUID, EObject> now) {
    Map<List<Object>, List<EObject>> lists = new HashMap<>();
    now.forEach((id, row) -> {
      if (stays(row, old.get(id))) {
        lists.computeIfAbsent(List.of(Records.id(row.eContainer()), row.eContainmentFeature()), k -> new ArrayList<>()).add(row);
      }
    });
    Set<UUID> result = new HashSet<>();
    for (List<EObject> rows : lists.values()) {
      int[] places = rows.stream().mapToInt(row -> Rows.position(old.get(Records.id(row)))).toArray();
      int[] targets = rows.stream().mapToInt(Rows::position).toArray();
      boolean[] kept = Order.keep(places, targets);
      for (int i = 0; i < kept.length; i++) {
        if (!kept[i]) {
          result.add(Records.id(rows.get(i)));
        }
      }
    }
    return result;
  }

  private static RowChange add(EObject row) {
    return change(RowKind.ADD, row, -1, Rows.position(row), values(row));
  }

  private static RowChange remove(EObject row) {
    List<FeatureChange> had = values(row).stream().map(c -> new FeatureChange(c.feature(), c.after(), null)).toList();
    return change(RowKind.REMOVE, row, Rows.position(row), -1, had);
  }

  private static RowChange change(RowKind kind, EObject row, int before, int after, List<FeatureChange> features) {
    return new RowChange(kind, Records.id(row), RecordType.typeName(row.eClass()), Rows.parent(row),
        row.eContainmentFeature().getName(), before, after, features);
  }
}
