package org.rapport.core.internal.transfer;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.transfer.Update;
import org.rapport.core.values.TakingOver;
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
      if (RecordType.isComputed(feature) || update == Update.KEEP || update == Update.FILL && !TakingOver.isEmpty(target, feature)) {
        continue;
      }
      if (feature.isMany()) {
        TakingOver.rows(target, imported, (EReference) feature);
      } else if (feature.getName().equals("notes")) {
        TakingOver.text(target, imported, feature);
      } else if (imported.eIsSet(feature)) {
        target.eSet(feature, imported.eGet(feature, false));
      }
    }
  }
}
