package org.rapport.core.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

/** The places of a record that a column can go to, as people call them. Immutable; asks no database. */
public final class ImportFields {

  private static final int ROWS = 3;

  /**
   * One place.
   *
   * @param path as mappings write it
   * @param text what people call it
   */
  public record Field(String path, String text) {
  }

  private final SeenFields seen;
  private final Locale locale;
  private final List<Field> fields = new ArrayList<>();

  /** Of what somebody may see and write of a type. */
  public ImportFields(SeenFields seen, Locale locale) {
    this.seen = seen;
    this.locale = locale;
    EClass type = seen.type().eClass();
    for (EStructuralFeature feature : writable(type)) {
      if (feature instanceof EReference list && list.isContainment()) {
        rows(list);
      } else if (!feature.isMany()) {
        fields.add(new Field(feature.getName(), Annotations.text(feature, locale)));
      }
    }
  }

  private List<EStructuralFeature> writable(EClass owner) {
    return owner.getEAllStructuralFeatures().stream().filter(feature -> seen.writes(owner, feature) && !RecordType.isComputed(feature)
        && feature.getEContainingClass() != CrmPackage.Literals.ROW && feature != CrmPackage.Literals.ROOT__ID
        && feature != CrmPackage.Literals.ROOT__VERSION).toList();
  }

  /** Of a list its first row, the first of each kind where there are kinds, and further ones. */
  private void rows(EReference list) {
    EClass row = list.getEReferenceType();
    String name = Annotations.text(row, locale);
    rows(list, "", name);
    if (row.getEStructuralFeature("kind") instanceof EStructuralFeature kind && kind.getEType() instanceof EEnum kinds) {
      for (EEnumLiteral each : kinds.getELiterals()) {
        rows(list, "[kind=" + each.getLiteral() + "]", name + " (" + Annotations.text(each, locale) + ")");
      }
    }
    for (int i = 1; i < ROWS; i++) {
      rows(list, "[" + i + "]", name + " " + (i + 1));
    }
  }

  private void rows(EReference list, String which, String name) {
    for (EStructuralFeature feature : writable(list.getEReferenceType())) {
      if (!feature.isMany() && !(which.contains("=") && feature.getName().equals("kind"))) {
        fields.add(new Field(list.getName() + which + "." + feature.getName(), name + ": " + Annotations.text(feature, locale)));
      }
    }
  }

  /** All, those of the record itself in the order of the model among its lists. */
  public List<Field> all() {
    return List.copyOf(fields);
  }

  /** Those by which a record can be known: what has a value of its own in each. */
  public List<Field> keys() {
    return fields.stream().filter(each -> !each.path().contains("[")).toList();
  }

  /** What people call a path; the path itself where a mapping names one that is not among these. */
  public String text(String path) {
    Optional<Field> known = fields.stream().filter(each -> each.path().equals(path)).findFirst();
    return known.map(Field::text).orElse(path);
  }
}
