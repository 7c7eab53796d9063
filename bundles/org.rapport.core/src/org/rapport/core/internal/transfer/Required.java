package org.rapport.core.internal.transfer;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says of a new record what the store will miss in it, for a dry run never asks the store. */
final class Required {

  private Required() {
  }

  /** The first feature of the record or of one of its rows that needs a value and has none. */
  static Optional<EStructuralFeature> missing(EObject object) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isRequired() && isEmpty(object.eGet(feature, false))) {
        return Optional.of(feature);
      }
      if (feature instanceof EReference list && list.isContainment() && list.isMany()) {
        for (Object row : (List<?>) object.eGet(list)) {
          Optional<EStructuralFeature> missing = missing((EObject) row);
          if (missing.isPresent()) {
            return missing;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Object value) {
    return value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
  }
}
