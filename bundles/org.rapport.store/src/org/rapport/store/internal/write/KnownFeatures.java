package org.rapport.store.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.internal.Rows;

/**
 * Leaves out of a change what the model does not have now, such as a feature that a migration keeps out of sight: an undo
 * takes back the rest. Stateless.
 */
final class KnownFeatures {

  private KnownFeatures() {
  }

  /** The change as far as the model knows it. */
  static ChangeSet only(ChangeSet set, Types types) {
    Optional<RecordType> type = types.find(set.root().type());
    if (type.isEmpty()) {
      return set;
    }
    List<RowChange> rows = new ArrayList<>();
    for (RowChange row : set.rows()) {
      rowClass(type.get().eClass(), row, new ArrayList<>()).ifPresent(rowClass -> rows.add(new RowChange(row.kind(), row.row(), row.type(),
          row.parent(), row.feature(), row.before(), row.after(), only(rowClass, row.features()))));
    }
    return new ChangeSet(set.root(), set.kind(), set.baseVersion(), only(type.get().eClass(), set.features()), rows);
  }

  private static List<FeatureChange> only(EClass eClass, List<FeatureChange> changes) {
    Set<String> known = Rows.features(eClass).stream().map(EStructuralFeature::getName).collect(Collectors.toSet());
    return changes.stream().filter(change -> known.contains(change.feature())).toList();
  }

  /** The class of a row, in whatever list of the class or of its rows it stands. */
  private static Optional<EClass> rowClass(EClass container, RowChange row, List<EClass> seen) {
    if (seen.contains(container)) {
      return Optional.empty();
    }
    seen.add(container);
    for (EReference list : container.getEAllContainments()) {
      Optional<EClass> found = list.getName().equals(row.feature()) ? Rows.rowClass(list, row.type()) : Optional.empty();
      if (found.isEmpty()) {
        found = rowClass(list.getEReferenceType(), row, seen);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
