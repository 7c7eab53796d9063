package org.rapport.workbench.internal.record.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.TypeLayout;
import org.rapport.model.crm.CrmPackage;

/**
 * The form of a class, derived from its Ecore model: sections in a fixed order with their fields, as administrators arranged them. Works the same for the
 * product's classes and for those of a partner, generated or dynamic. Immutable, of any thread.
 */
public final class FormModel {

  private static final String IDENTITY = "identity";
  private static final List<String> ORDER = List.of(IDENTITY, "reach", "terms");
  private static final String RIGHTS = "rights";

  private final EClass type;
  private final SeenFields seen;
  private final List<SectionModel> sections;
  private final List<FieldModel> foot;

  private FormModel(EClass type, SeenFields seen, List<SectionModel> sections, List<FieldModel> foot) {
    this.type = type;
    this.seen = seen;
    this.sections = List.copyOf(sections);
    this.foot = List.copyOf(foot);
  }

  /**
   * The form of a record's class or of a row's.
   *
   * @param seen what of the record's type may be seen and written
   */
  public static FormModel of(EClass type, SeenFields seen, Texts texts) {
    boolean arranged = !CrmPackage.Literals.ROW.isSuperTypeOf(type);
    return of(type, seen, texts, arranged ? seen.type().layout() : TypeLayout.NONE, false);
  }

  /**
   * The form as a layout arranges it, with what it hides: for whoever arranges it.
   *
   * @param type of the records
   */
  public static FormModel whole(RecordType type, TypeLayout layout, Texts texts) {
    return of(type.eClass(), SeenFields.all(type), texts, layout, true);
  }

  private static FormModel of(EClass type, SeenFields seen, Texts texts, TypeLayout layout, boolean whole) {
    Map<String, List<FieldModel>> bySection = new LinkedHashMap<>();
    List<FieldModel> foot = new ArrayList<>();
    for (EStructuralFeature feature : seen.of(type)) {
      FieldModel any = FieldModel.of(feature, seen.type(), texts.locale());
      FieldModel field = seen.writes(type, feature) ? any : any.asReadOnly();
      boolean configuration = RIGHTS.equals(Annotations.value(feature, "section").orElse("")) && RecordType.isSetting(type);
      if (feature.getEContainingClass() == CrmPackage.Literals.ROOT && RecordType.isComputed(feature) || feature == CrmPackage.Literals.ROW__ID) {
        if (feature.getName().startsWith("created") || feature.getName().startsWith("changed")) {
          foot.add(field);
        }
      } else if (!configuration && !RecordType.isRetired(feature) && (whole || !layout.field(feature.getName()).map(TypeLayout.Field::hidden).orElse(false))) {
        bySection.computeIfAbsent(sectionOf(field, layout), id -> new ArrayList<>()).add(field);
      }
    }
    List<String> order = layout.fields().stream().map(TypeLayout.Field::feature).toList();
    bySection.values().forEach(fields -> fields.sort(Comparator.comparing(field -> place(order, field.name()))));
    Set<String> ids = new LinkedHashSet<>(layout.sections().stream().map(TypeLayout.Section::code).toList());
    ids.addAll(ORDER);
    bySection.keySet().stream().filter(id -> !id.equals(RIGHTS)).forEach(ids::add);
    ids.add(RIGHTS);
    List<SectionModel> sections = new ArrayList<>();
    ids.forEach(id -> add(sections, id, bySection.get(id), layout, texts));
    return new FormModel(type, seen, sections, foot);
  }

  /** Those that a layout does not name follow those that it names. */
  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  private static String sectionOf(FieldModel field, TypeLayout layout) {
    return layout.field(field.name()).map(TypeLayout.Field::section).or(() -> Annotations.value(field.feature(), "section"))
        .orElseGet(() -> field.kind() == FieldKind.ROWS ? "list:" + field.name() : IDENTITY);
  }

  private static void add(List<SectionModel> sections, String id, List<FieldModel> fields, TypeLayout layout, Texts texts) {
    if (fields != null) {
      String title = layout.heading(id, texts.locale()).or(() -> id.startsWith("list:") ? Optional.of(fields.get(0).label()) : texts.find("section." + id))
          .orElseGet(() -> id.substring(0, 1).toUpperCase(texts.locale()) + id.substring(1));
      sections.add(new SectionModel(id, title, fields));
    }
  }

  /** The class. */
  public EClass type() {
    return type;
  }

  /** What of the record's type may be seen and written. */
  public SeenFields seen() {
    return seen;
  }

  /** The sections, in the order of the form. */
  public List<SectionModel> sections() {
    return sections;
  }

  /** What the store writes itself about the record: made and changed, when and by whom. */
  public List<FieldModel> foot() {
    return foot;
  }

  /** All fields of all sections, in reading order. */
  public List<FieldModel> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /** A field by the name of its feature. */
  public Optional<FieldModel> field(String name) {
    return fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
