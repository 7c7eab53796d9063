package org.rapport.workbench.internal.list.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.model.FieldModel;

/** Which cells of a list can be written, and why the others cannot. Immutable, of any thread. */
public final class CellRules {

  private final RecordType type;
  private final SeenFields seen;
  private final Locale locale;

  /** @param seen what of the type may be seen and written */
  public CellRules(RecordType type, SeenFields seen, Locale locale) {
    this.type = type;
    this.seen = seen;
    this.locale = locale;
  }

  /**
   * Why nobody, or not this person, can write the cells of a column.
   *
   * @param steps the features of the column's path
   * @return a sentence; empty where they can be written
   */
  public Optional<String> refusal(List<EStructuralFeature> steps) {
    EStructuralFeature feature = steps.get(steps.size() - 1);
    String title = steps.size() > 1 ? Annotations.text(feature, locale) : type.text(feature, locale);
    if (steps.size() > 1 && ((EReference) steps.get(0)).isContainment()) {
      return Optional.of(NLS.bind(ChangeMessages.Cell_row, title, type.text(steps.get(0), locale)));
    }
    if (steps.size() > 1) {
      return Optional.of(NLS.bind(ChangeMessages.Cell_path, title, type.text(steps.get(0), locale)));
    }
    FieldModel field = FieldModel.of(feature, type, locale);
    if (feature.isMany() || field.readOnly()) {
      return Optional.of(NLS.bind(ChangeMessages.Cell_computed, title));
    }
    if (field.immutable()) {
      return Optional.of(NLS.bind(ChangeMessages.Cell_immutable, title));
    }
    return seen.writes(type.eClass(), feature) ? Optional.empty() : Optional.of(NLS.bind(ChangeMessages.Cell_right, title));
  }

  /** The same for one record, which perhaps may be seen and not be changed. */
  public Optional<String> refusal(EObject record, EStructuralFeature feature) {
    return seen.in(record).writes(type.eClass(), feature) ? Optional.empty() : Optional.of(ChangeMessages.Cell_record);
  }
}
