package org.rapport.workbench.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.RecordType;
import org.rapport.model.TypeLayout;
import org.rapport.workbench.internal.record.model.FormModel;
import org.rapport.workbench.internal.record.model.SectionModel;
import org.rapport.workbench.internal.record.model.Texts;

/** The form of a type while somebody arranges it: its sections in their order, each with its fields. Used by one thread. */
public final class LayoutDraft {

  private static final String NEW_SECTION = "section";

  private final RecordType type;
  private final List<LayoutSectionDraft> sections = new ArrayList<>();
  /** What the layout says of fields that are not there, which holds again when they are back. */
  private final List<TypeLayout.Field> gone;
  private final TypeLayout before;

  /** Begins with what is stored. */
  public LayoutDraft(RecordType type, TypeLayout layout, Texts texts) {
    this.type = type;
    RecordType plain = type.arranged(TypeLayout.NONE);
    for (SectionModel section : FormModel.whole(plain, layout, texts).sections()) {
      LayoutSectionDraft draft = new LayoutSectionDraft(section.id(), section.title(), titles(layout, section.id()));
      section.fields().stream().filter(field -> !field.name().equals("id"))
          .forEach(field -> draft.fields().add(new LayoutFieldDraft(field, layout.field(field.name()))));
      sections.add(draft);
    }
    gone = layout.fields().stream().filter(field -> type.feature(field.feature()).isEmpty()).toList();
    before = layout();
  }

  private static Map<String, String> titles(TypeLayout layout, String code) {
    return layout.sections().stream().filter(each -> each.code().equals(code)).findFirst().map(TypeLayout.Section::titles).orElse(Map.of());
  }

  /** The type. */
  RecordType type() {
    return type;
  }

  /** The sections. */
  public List<LayoutSectionDraft> sections() {
    return sections;
  }

  /** The names of fields that the layout names and nobody knows any more. */
  List<String> gone() {
    return gone.stream().map(TypeLayout.Field::feature).toList();
  }

  /** What is to be stored. Sections without a field go. */
  public TypeLayout layout() {
    List<TypeLayout.Field> fields = new ArrayList<>();
    sections.forEach(section -> section.fields().forEach(field -> fields.add(field.said(section.code()))));
    fields.addAll(gone == null ? List.of() : gone);
    return new TypeLayout(sections.stream().filter(section -> !section.fields().isEmpty()).map(LayoutSectionDraft::said).toList(), fields);
  }

  /** Whether something was changed. */
  public boolean isDirty() {
    return !layout().equals(before);
  }

  /** The type as it would be, for a preview. */
  RecordType arranged() {
    return type.arranged(layout());
  }

  /** The section of a field. */
  Optional<LayoutSectionDraft> sectionOf(LayoutFieldDraft field) {
    return sections.stream().filter(section -> section.fields().contains(field)).findFirst();
  }

  /** A field by its name. */
  public Optional<LayoutFieldDraft> field(String name) {
    return sections.stream().flatMap(section -> section.fields().stream()).filter(field -> field.name().equals(name)).findFirst();
  }

  /** Adds an empty section after another one. */
  LayoutSectionDraft addSection(LayoutSectionDraft after, String title) {
    int number = 1;
    while (isTaken(NEW_SECTION + number)) {
      number++;
    }
    LayoutSectionDraft added = new LayoutSectionDraft(NEW_SECTION + number, title, titles(title));
    sections.add(after == null ? sections.size() : sections.indexOf(after) + 1, added);
    return added;
  }

  private static Map<String, String> titles(String title) {
    Map<String, String> result = new HashMap<>(Map.of("en", title));
    result.put(Locale.getDefault().getLanguage(), title);
    return result;
  }

  private boolean isTaken(String code) {
    return sections.stream().anyMatch(section -> section.code().equals(code));
  }

  /** Moves a section up (negative) or down; nothing happens at the ends. */
  public void move(LayoutSectionDraft section, int by) {
    int from = sections.indexOf(section);
    int to = from + by;
    if (to >= 0 && to < sections.size()) {
      sections.remove(from);
      sections.add(to, section);
    }
  }

  /** Moves a field up or down, at the end of its section into the next one. */
  public void move(LayoutFieldDraft field, int by) {
    LayoutSectionDraft section = sectionOf(field).orElseThrow();
    int to = section.fields().indexOf(field) + by;
    int beside = sections.indexOf(section) + by;
    if (to >= 0 && to < section.fields().size()) {
      put(field, section, to);
    } else if (beside >= 0 && beside < sections.size()) {
      put(field, sections.get(beside), by < 0 ? sections.get(beside).fields().size() : 0);
    }
  }

  /** Puts a field at a place of a section, counted without the field itself. */
  public void put(LayoutFieldDraft field, LayoutSectionDraft section, int place) {
    sectionOf(field).ifPresent(old -> old.fields().remove(field));
    section.fields().add(Math.min(place, section.fields().size()), field);
  }
}
