package org.rapport.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Records;

/** Says all that people wrote into a record, so that two states can be compared. Stateless. */
public final class RecordTexts {

  private RecordTexts() {
  }

  /** The values of a record or row by the names of their features, and its rows with their ids in their order. */
  public static String of(EObject object) {
    Map<String, String> values = new LinkedHashMap<>();
    RandomRecords.features(object.eClass()).forEach(feature -> {
      Object value = object.eGet(feature, false);
      boolean reference = value instanceof EObject && feature instanceof EReference;
      values.put(feature.getName(), String.valueOf(reference ? Records.ref((EObject) value) : value));
    });
    object.eClass().getEAllContainments().forEach(list -> values.put(list.getName(), ((List<?>) object.eGet(list)).stream()
        .map(row -> Records.id((EObject) row) + of((EObject) row)).toList().toString()));
    return values.toString();
  }
}
