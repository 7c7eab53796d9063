package org.rapport.workbench.internal.record.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

/**
 * One field of a form: a feature as the model describes it. Immutable, of any thread.
 *
 * @param feature the feature
 * @param kind how it is written
 * @param label its name in the language of the form
 * @param required whether a value must be given
 * @param readOnly whether people may not write it at all
 * @param immutable whether it is written once, when the record is made
 * @param width columns of four, 1 to 4
 */
public record FieldModel(EStructuralFeature feature, FieldKind kind, String label, boolean required, boolean readOnly,
    boolean immutable, int width) {

  private static final int COLUMNS = 4;
  private static final int LONG_TEXT = 150;

  /** Refuses nulls. */
  public FieldModel {
    Objects.requireNonNull(feature);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
  }

  /** Reads a feature's annotations. */
  public static FieldModel of(EStructuralFeature feature, Locale locale) {
    FieldKind kind = FieldKind.of(feature);
    int width = Annotations.number(feature, "width").orElseGet(() -> usualWidth(feature, kind));
    boolean many = kind == FieldKind.ROWS;
    return new FieldModel(feature, kind, Annotations.text(feature, locale), feature.getLowerBound() > 0 && !many,
        RecordType.isComputed(feature) || kind == FieldKind.INSTANT || isInternational(feature),
        Annotations.flag(feature, "immutable"), Math.max(1, Math.min(COLUMNS, width)));
  }

  /** A feature of records of a type, as administrators named it and as they require it. */
  public static FieldModel of(EStructuralFeature feature, RecordType type, Locale locale) {
    FieldModel field = of(feature, locale);
    return new FieldModel(feature, field.kind, type.text(feature, locale), type.isRequired(feature) && field.kind != FieldKind.ROWS, field.readOnly,
        field.immutable, field.width);
  }

  /** The same field where the person may not write it. */
  FieldModel asReadOnly() {
    return new FieldModel(feature, kind, label, required, true, immutable, width);
  }

  private static int usualWidth(EStructuralFeature feature, FieldKind kind) {
    return switch (kind) {
      case ROWS, MULTILINE -> COLUMNS;
      case EMAIL, URL -> CrmPackage.Literals.ROW.isSuperTypeOf(feature.getEContainingClass()) ? COLUMNS - 1 : 2;
      case TEXT -> Annotations.number(feature, "length").orElse(0) >= LONG_TEXT ? 2 : 1;
      default -> 1;
    };
  }

  /** Whether the form computes the feature from the telephone number that stands beside it. */
  private static boolean isInternational(EStructuralFeature feature) {
    return "e164".equals(feature.getName()) && phone(feature).isPresent();
  }

  private static Optional<EStructuralFeature> phone(EStructuralFeature feature) {
    return feature.getEContainingClass().getEAllStructuralFeatures().stream()
        .filter(other -> Annotations.value(other, "format").filter("phone"::equals).isPresent()).findFirst();
  }

  /** The feature's name, as in change sets. */
  public String name() {
    return feature.getName();
  }

  /** The contained list; only of fields of the kind {@link FieldKind#ROWS}. */
  public EReference list() {
    return (EReference) feature;
  }

  /** The unit that stands behind the value, such as {@code %}. */
  public Optional<String> unit() {
    return Annotations.value(feature, "unit");
  }

  /** Whether the field can be written in a record that is new, or was saved before. */
  public boolean isEditable(boolean isNew) {
    return !readOnly && (!immutable || isNew);
  }
}
