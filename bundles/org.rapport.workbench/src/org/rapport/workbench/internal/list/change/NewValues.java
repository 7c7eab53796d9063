package org.rapport.workbench.internal.list.change;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Types;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;

/** The values that some features of records are to get, null for none. Safe for all threads. */
public final class NewValues {

  private static final String INTERNATIONAL = "e164";

  private final Map<EStructuralFeature, Serializable> values;

  private NewValues(Map<EStructuralFeature, Serializable> values) {
    this.values = values;
  }

  /** Those that a record has in some fields; a telephone number takes its international form along. */
  public static NewValues of(EObject record, Collection<FieldModel> fields) {
    Map<EStructuralFeature, Serializable> found = new LinkedHashMap<>();
    for (FieldModel field : fields) {
      found.put(field.feature(), FeatureValues.get(record, field.feature()));
      EStructuralFeature international = record.eClass().getEStructuralFeature(INTERNATIONAL);
      if (field.kind() == FieldKind.PHONE && international != null) {
        found.put(international, FeatureValues.get(record, international));
      }
    }
    return new NewValues(found);
  }

  /** Writes them into a detached record. */
  void write(EObject record, Types types) {
    values.forEach((feature, value) -> FeatureValues.set(record, feature, value, types));
  }

  /** The same as texts that a job can keep, each {@code F=V}. */
  List<String> texts() {
    return values.entrySet().stream().map(each -> each.getKey().getName() + "=" + ValueTexts.plain(each.getValue())).toList();
  }
}
