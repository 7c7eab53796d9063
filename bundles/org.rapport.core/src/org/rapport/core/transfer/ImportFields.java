package org.rapport.core.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.internal.transfer.Assignments;
import org.rapport.core.values.SeenFields;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

/** The places of a record that a column can go to, as people call them. Immutable; asks no database. */
public final class ImportFields {

  private static final int ROWS = 3;

  /** What values of a place are, as far as it matters how a file writes them. */
  public enum Kind {
    DATE, NUMBER, OTHER
  }

  /**
   * One of the values that a pick-list has.
   *
   * @param value as mappings write it
   * @param text what people call it
   */
  public record Choice(String value, String text) {
  }

  /**
   * One place.
   *
   * @param path as mappings write it
   * @param text what people call it
   * @param kind of its values
   * @param choices all values that it can have, in the order of the model; empty where they are not listed
   */
  public record Field(String path, String text, Kind kind, List<Choice> choices) {
  }

  private final SeenFields seen;
  private final Locale locale;
  private final List<Field> fields = new ArrayList<>();

  /** Of what somebody may see and write of a type. */
  public ImportFields(SeenFields seen, Locale locale) {
    this.seen = seen;
    this.locale = locale;
    EClass type = seen.type().eClass();
    for (EStructuralFeature feature : writable(type).stream().sorted(Comparator.comparing(each -> each.getEContainingClass() == CrmPackage.Literals.ROOT)).toList()) {
      if (feature instanceof EReference list && list.isContainment()) {
        rows(list);
      } else if (!feature.isMany()) {
        add(feature.getName(), seen.type().text(feature, locale), feature);
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
        add(list.getName() + which + "." + feature.getName(), name + ": " + Annotations.text(feature, locale), feature);
      }
    }
  }

  private void add(String path, String text, EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    Kind kind = type == LocalDate.class || type == Instant.class ? Kind.DATE : Assignments.hasForm(feature) ? Kind.NUMBER : Kind.OTHER;
    fields.add(new Field(path, text, kind, choices(feature, type)));
  }

  private List<Choice> choices(EStructuralFeature feature, Class<?> type) {
    if (feature.getEType() instanceof EEnum kinds) {
      return kinds.getELiterals().stream().map(each -> new Choice(each.getLiteral(), Annotations.text(each, locale))).toList();
    }
    ValueTexts texts = new ValueTexts(locale, ZoneOffset.UTC);
    return type == boolean.class || type == Boolean.class
        ? Stream.of(true, false).map(flag -> new Choice(ValueTexts.plain(flag), texts.show(feature, flag))).toList() : List.of();
  }

  /** All, in the order of the model, its lists among them; what every record has comes last. */
  public List<Field> all() {
    return List.copyOf(fields);
  }

  /** Those by which a record can be known: what has a value of its own in each. */
  public List<Field> keys() {
    return fields.stream().filter(each -> !each.path().contains("[")).toList();
  }

  /** The place of a path, also of one that names the first row of a list by its number, or rows that are not among these. */
  public Optional<Field> find(String path) {
    return field(path).or(() -> field(path.replace("[0]", ""))).or(() -> field(Assignments.plain(path))
        .map(each -> new Field(path, each.text() + " " + path.replaceAll("^[^\\[]*|[^\\]]*$", ""), each.kind(), each.choices())));
  }

  private Optional<Field> field(String path) {
    return fields.stream().filter(each -> each.path().equals(path)).findFirst();
  }

  /** What people call a path; the path itself where it leads nowhere. */
  public String text(String path) {
    return find(path).map(Field::text).orElse(path);
  }
}
