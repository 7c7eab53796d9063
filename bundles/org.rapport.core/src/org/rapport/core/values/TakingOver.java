package org.rapport.core.values;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Uuids;

/** What one detached record takes over of another one of its class, where both are one: an import's row, a duplicate. Stateless. */
public final class TakingOver {

  private TakingOver() {
  }

  /** Whether a feature says nothing. */
  public static boolean isEmpty(EObject record, EStructuralFeature feature) {
    Object value = record.eGet(feature, false);
    return value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
  }

  /** Adds what a text says to that of another record, on a line of its own, unless it says so already. */
  public static void text(EObject target, EObject other, EStructuralFeature text) {
    Object more = other.eGet(text);
    Object before = target.eGet(text);
    if (more != null && (before == null || !before.toString().contains(more.toString()))) {
      target.eSet(text, before == null || before.toString().isEmpty() ? more : before + "\n" + more);
    }
  }

  /** Adds copies of the rows of a contained list, each with a new id, unless a row of the record says the same. */
  public static void rows(EObject target, EObject other, EReference list) {
    EList<EObject> rows = list(target, list);
    for (EObject row : List.copyOf(list(other, list))) {
      if (same(target, list, row).isEmpty()) {
        rows.add(copy(row));
      }
    }
  }

  /** The row of a record that says the same as a row of another one, except for what it is used for. */
  public static Optional<EObject> same(EObject target, EReference list, EObject row) {
    return list(target, list).stream().filter(each -> same(each, row)).findFirst();
  }

  /** A copy of a row, with a new id. */
  public static EObject copy(EObject row) {
    EObject copy = EcoreUtil.copy(row);
    Records.setId(copy, Uuids.next());
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static EList<EObject> list(EObject record, EReference list) {
    return (EList<EObject>) record.eGet(list);
  }

  private static boolean same(EObject a, EObject b) {
    for (EStructuralFeature feature : a.eClass().getEAllStructuralFeatures()) {
      boolean counts = !RecordType.isComputed(feature) && !feature.isMany() && !feature.getName().equals("kind") && b.eIsSet(feature);
      if (counts && !Objects.equals(FeatureValues.get(a, feature), FeatureValues.get(b, feature))) {
        return false;
      }
    }
    return !((InternalEObject) a).eIsProxy();
  }
}
