package org.rapport.store.internal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;

/** Applies change sets to one detached record: removals, then additions and moves from the first place to the last. */
public final class Applying {

  private final EObject root;
  private final Types types;
  private final boolean lenient;
  private final Map<UUID, EObject> rows;

  /** For one record. */
  public Applying(EObject root, Types types) {
    this(root, types, false);
  }

  private Applying(EObject root, Types types, boolean lenient) {
    this.root = root;
    this.types = types;
    this.lenient = lenient;
    this.rows = new HashMap<>(Rows.all(root));
  }

  /** For one record and sets that may be older than its class: what the class no longer has is left out. */
  public static Applying leniently(EObject root, Types types) {
    return new Applying(root, types, true);
  }

  /**
   * Applies everything, whatever the values were before.
   *
   * @throws IllegalArgumentException if the set names a feature, row or value that the class does not have
   */
  public void apply(ChangeSet set) {
    set.features().forEach(change -> set(root, change));
    List<RowChange> places = new ArrayList<>();
    for (RowChange change : set.rows()) {
      EObject row = rows.get(change.row());
      if (change.kind() == RowKind.REMOVE) {
        if (row != null && row.eContainer() != null) {
          Rows.remove(row);
        }
        rows.remove(change.row());
      } else if (change.kind() == RowKind.ADD) {
        places.add(change);
      } else if (row != null) {
        change.features().forEach(feature -> set(row, feature));
        if (change.before() != change.after()) {
          Rows.remove(row);
          places.add(change);
        }
      }
    }
    Map<UUID, Integer> depths = depths(places);
    places.sort(Comparator.<RowChange>comparingInt(c -> depths.get(c.row())).thenComparingInt(RowChange::after));
    places.forEach(this::place);
  }

  private static Map<UUID, Integer> depths(List<RowChange> places) {
    Map<UUID, RowChange> added = new HashMap<>();
    places.forEach(change -> added.put(change.row(), change));
    Map<UUID, Integer> result = new HashMap<>();
    for (RowChange change : places) {
      int depth = 0;
      Set<UUID> seen = new HashSet<>();
      for (RowChange c = change; c != null && seen.add(c.row()); c = c.parent() == null ? null : added.get(c.parent())) {
        depth++;
      }
      result.put(change.row(), depth);
    }
    return result;
  }

  private void place(RowChange change) {
    EObject container = change.parent() == null ? root : rows.get(change.parent());
    if (container == null && lenient) {
      return;
    } else if (container == null) {
      throw new IllegalArgumentException("The row " + change.parent() + " that is to contain " + change.row() + " is not there.");
    }
    if (!(container.eClass().getEStructuralFeature(change.feature()) instanceof EReference list) || !list.isContainment()) {
      if (lenient) {
        return;
      }
      throw new IllegalArgumentException(container.eClass().getName() + " has no contained list '" + change.feature() + "'.");
    }
    Rows.insert(container, list, change.after(), change.kind() == RowKind.ADD ? create(list, change) : rows.get(change.row()));
  }

  private EObject create(EReference list, RowChange change) {
    EClass rowClass = Rows.rowClass(list, change.type()).orElseThrow(() -> new IllegalArgumentException("The list '"
        + change.feature() + "' holds no " + change.type() + "."));
    EObject row = EcoreUtil.create(rowClass);
    Records.setId(row, change.row());
    change.features().forEach(feature -> set(row, feature));
    rows.put(change.row(), row);
    return row;
  }

  private void set(EObject object, FeatureChange change) {
    Serializable value = change.after();
    if (lenient && (value == null || object.eClass().getEStructuralFeature(change.feature()) == null)) {
      EStructuralFeature feature = object.eClass().getEStructuralFeature(change.feature());
      if (feature != null) {
        object.eSet(feature, null);
      }
      return;
    }
    Values.set(object, feature(object, change.feature()), value, types);
  }

  /** The feature that a change speaks of. */
  public static EStructuralFeature feature(EObject object, String name) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature == null || !Rows.features(object.eClass()).contains(feature)) {
      throw new IllegalArgumentException(object.eClass().getName() + " has no feature '" + name + "' that can be written.");
    }
    return feature;
  }
}
