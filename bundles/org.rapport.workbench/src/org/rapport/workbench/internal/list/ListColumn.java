package org.rapport.workbench.internal.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

/**
 * A column of a list, made from a feature of the model, or from one at the end of a path such as {@code employer.name}.
 *
 * @param steps the features of the path; the last one is what it shows
 * @param kind how it is shown, sorted and filtered
 * @param title in the user's language
 * @param first whether it is the first one, which names the record
 */
public record ListColumn(List<EStructuralFeature> steps, Kind kind, String title, boolean first) {

  /** How values look. */
  public enum Kind {
    TEXT(136, true), FIGURE(84, false), MONEY(108, false), DATE(108, false), TIME(108, false), REFERENCE(150, true),
    PERSON(140, true), CHOICE(110, false), FLAG(80, false);

    private final int width;
    private final boolean flexible;

    Kind(int width, boolean flexible) {
      this.width = width;
      this.flexible = flexible;
    }
  }

  private static final int FIRST_WIDTH = 196;
  private static final String STEP = " \u203a ";

  /** Copies the list. */
  public ListColumn {
    steps = List.copyOf(steps);
  }

  /** The column of a feature of the records themselves. */
  public ListColumn(EStructuralFeature feature, Kind kind, String title, boolean first) {
    this(List.of(feature), kind, title, first);
  }

  /** The column of a path that begins at records of a type. */
  static ListColumn of(RecordType type, List<EStructuralFeature> steps) {
    String title = Stream.concat(Stream.of(type.text(steps.get(0), Locale.getDefault())),
        steps.stream().skip(1).map(step -> Annotations.text(step, Locale.getDefault()))).collect(Collectors.joining(STEP));
    return new ListColumn(steps, kind(steps.get(steps.size() - 1)), title, false);
  }

  /** The same where it is the first column, or where it is not. */
  ListColumn at(boolean isFirst) {
    return new ListColumn(steps, kind, title, isFirst);
  }

  /** The columns of a type: those its model lists, else its attributes that are not computed, as far as they may be seen. */
  public static List<ListColumn> of(RecordType type, SeenFields seen) {
    List<EStructuralFeature> features = new ArrayList<>(type.listedFeatures());
    if (features.isEmpty()) {
      type.attributes().stream().filter(attribute -> !RecordType.isComputed(attribute) && !RecordType.isRetired(attribute)).forEach(features::add);
    }
    List<ListColumn> columns = new ArrayList<>();
    for (EStructuralFeature feature : features) {
      if (!feature.isMany() && seen.contains(type.eClass(), feature)) {
        columns.add(of(type, List.of(feature)).at(columns.isEmpty()));
      }
    }
    return columns;
  }

  private static Kind kind(EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      return CrmPackage.Literals.USER.isSuperTypeOf(reference.getEReferenceType()) ? Kind.PERSON : Kind.REFERENCE;
    }
    EClassifier type = ((EAttribute) feature).getEAttributeType();
    Class<?> java = type.getInstanceClass();
    if (type instanceof EEnum) {
      return Kind.CHOICE;
    }
    if (java == Money.class) {
      return Kind.MONEY;
    }
    if (java == LocalDate.class) {
      return Kind.DATE;
    }
    if (java == Instant.class) {
      return Kind.TIME;
    }
    if (java == Boolean.class || java == boolean.class) {
      return Kind.FLAG;
    }
    boolean figure = java != null && (Number.class.isAssignableFrom(java) || java == int.class || java == long.class
        || java == double.class || java == BigDecimal.class);
    return figure ? Kind.FIGURE : Kind.TEXT;
  }

  /** What it shows. */
  public EStructuralFeature feature() {
    return steps.get(steps.size() - 1);
  }

  /** The path in queries. */
  public String path() {
    return steps.stream().map(EStructuralFeature::getName).collect(Collectors.joining("."));
  }

  /** How wide it is at least. */
  public int width() {
    return first ? FIRST_WIDTH : kind.width;
  }

  /** Whether it takes a part of the width that is left. */
  public boolean flexible() {
    return first || kind.flexible;
  }

  /** Whether the store can sort by it at a cost that does not grow. */
  public boolean sortable() {
    return steps.size() == 1 && Annotations.flag(feature(), "sortable");
  }

  /** Whether values stand at the right. */
  public boolean right() {
    return kind == Kind.FIGURE || kind == Kind.MONEY;
  }
}
