package org.rapport.core.internal.transfer;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.values.FeatureValues;
import org.rapport.model.RecordType;

/**
 * Writes an imported record into one that is there: what the import says wins unless the mapping says else, what it does not
 * say stays.
 */
final class Merging {

  private Merging() {
  }

  /** @param updates what else than to overwrite is to be done, by the name of a feature */
  static void into(EObject target, EObject imported, Map<String, Update> updates) {
    for (EStructuralFeature feature : target.eClass().getEAllStructuralFeatures()) {
      Update update = updates.getOrDefault(feature.getName(), Update.OVERWRITE);
      if (RecordType.isComputed(feature) || update == Update.KEEP || update == Update.FILL && !isEmpty(target, feature)) {
        continue;
      }
      if (feature.isMany()) {
        rows(target, imported, (EReference) feature);
      } else if (feature.getName().equals("notes")) {
        notes(target, imported, feature);
      } else if (imported.eIsSet(feature)) {
        target.eSet(feature, imported.eGet(feature, false));
      }
    }
  }

  private static boolean isEmpty(EObject target, EStructuralFeature feature) {
    Object value = target.eGet(feature, false);
    return value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
  }

  /** Notes are added to, unless they are there already. */
  private static void notes(EObject target, EObject imported, EStructuralFeature notes) {
    Object more = imported.eGet(notes);
    Object before = target.eGet(notes);
    if (more != null && (before == null || !before.toString().contains(more.toString()))) {
      target.eSet(notes, before == null || before.toString().isEmpty() ? more : before + "\n" + more);
    }
  }

  @SuppressWarnings("unchecked")
  private static void rows(EObject target, EObject imported, EReference list) {
    EList<EObject> rows = (EList<EObject>) target.eGet(list);
    for (EObject row : List.copyOf((EList<EObject>) imported.eGet(list))) {
      if (rows.stream().noneMatch(each -> same(each, row))) {
        rows.add(EcoreUtil.copy(row));
      }
    }
  }

  /** Whether two rows say the same, except for what they are used for. */
  private static boolean same(EObject a, EObject b) {
    for (EStructuralFeature feature : a.eClass().getEAllStructuralFeatures()) {
      boolean counts = !RecordType.isComputed(feature) && !feature.isMany() && !feature.getName().equals("kind") && b.eIsSet(feature);
      if (counts && !java.util.Objects.equals(FeatureValues.get(a, feature), FeatureValues.get(b, feature))) {
        return false;
      }
    }
    return !((InternalEObject) a).eIsProxy();
  }
}
