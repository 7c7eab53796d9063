package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.internal.transfer.PreviewTally.Shown;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ImportResult.Problem;
import org.rapport.core.transfer.Inspection.Field;
import org.rapport.core.transfer.Inspection.Row;
import org.rapport.core.values.FeatureValues;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;

/** Shows records that an import would write as people read them. */
final class PreviewRows {

  private static final String INTERNATIONAL = "e164";

  private final Session session;
  private final ValueTexts texts;
  private final List<Shown> shown;
  private final Map<Ref, String> labels = new HashMap<>();
  private final Map<String, EStructuralFeature> features = new LinkedHashMap<>();

  /** Of some rows; asks for the labels of what they refer to. */
  PreviewRows(Session session, List<Shown> shown) throws RapportException {
    this.session = session;
    this.shown = shown;
    this.texts = new ValueTexts(session.principal().locale(), session.principal().zone());
    Set<Ref> refs = new HashSet<>();
    for (Shown each : shown) {
      EObject record = each.draft().stored();
      if (record != null) {
        refs.addAll(RecordJson.references(record));
        record.eClass().getEAllStructuralFeatures().stream().filter(feature -> isShown(record, feature))
            .sorted(Comparator.comparing(feature -> order(feature, record))).forEach(feature -> features.putIfAbsent(feature.getName(), feature));
      }
    }
    labels.putAll(session.store().labels(session.principal(), refs));
  }

  /** What names the record first, what has many values last. */
  private static int order(EStructuralFeature feature, EObject record) {
    return Annotations.value(record.eClass(), "label").filter(label -> label.contains(feature.getName())).isPresent() ? 0 : feature.isMany() ? 2 : 1;
  }

  private static boolean isShown(EObject record, EStructuralFeature feature) {
    return !RecordType.isComputed(feature) && record.eIsSet(feature) && feature.getEContainingClass() != CrmPackage.Literals.ROOT;
  }

  /** The features that any of the records has a value of. */
  List<Field> fields() {
    return features.values().stream().map(feature -> new Field(feature.getName(), Annotations.text(feature, session.principal().locale()),
        CellReader.isNumber(feature.getEType().getInstanceClass()) || feature.getEType().getInstanceClass() == Money.class)).toList();
  }

  /** The rows in their order. */
  List<Row> rows() {
    return shown.stream().map(each -> new Row(each.draft().line(), each.outcome(), values(each.draft()),
        each.draft().problems().stream().map(Problem::reason).toList())).toList();
  }

  private List<String> values(Draft draft) {
    List<String> values = new ArrayList<>();
    Map<EStructuralFeature, String> named = new HashMap<>();
    draft.pending().forEach(each -> named.put(each.reference(), each.text()));
    for (String name : features.keySet()) {
      EStructuralFeature feature = draft.stored() == null ? null : draft.stored().eClass().getEStructuralFeature(name);
      values.add(feature == null || !draft.stored().eIsSet(feature) ? "" : value(draft.stored(), feature, named));
    }
    return values;
  }

  private String value(EObject object, EStructuralFeature feature, Map<EStructuralFeature, String> named) {
    if (feature instanceof EReference reference && reference.isContainment()) {
      return ((List<?>) object.eGet(feature)).stream().map(row -> row((EObject) row, named)).filter(text -> !text.isEmpty())
          .collect(Collectors.joining("; "));
    } else if (feature instanceof EReference) {
      Object ref = FeatureValues.get(object, feature);
      return labels.getOrDefault(ref, named.getOrDefault(feature, ""));
    }
    return texts.show(feature, FeatureValues.get(object, feature)).lines().collect(Collectors.joining(" "));
  }

  /** What tells a row from others: its values but for what it is used for; of a number its international form. */
  private String row(EObject row, Map<EStructuralFeature, String> named) {
    EStructuralFeature international = row.eClass().getEStructuralFeature(INTERNATIONAL);
    if (international != null && row.eIsSet(international)) {
      return texts.show(international, FeatureValues.get(row, international));
    }
    Set<String> parts = new LinkedHashSet<>();
    for (EStructuralFeature feature : row.eClass().getEAllStructuralFeatures()) {
      boolean told = feature instanceof EAttribute ? !(feature.getEType() instanceof EEnum) && feature.getEType().getInstanceClass() != boolean.class
          : !((EReference) feature).isContainment();
      if (told && !RecordType.isComputed(feature) && row.eIsSet(feature) && feature != CrmPackage.Literals.ROW__ID) {
        parts.add(value(row, feature, named));
      }
    }
    return String.join(", ", parts);
  }
}
