package org.rapport.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.crm.PageLayout;

/**
 * How administrators arranged the form of a type, as its {@code PageLayout} says. It may name what is not there any more,
 * such as a field of a plugin that was removed: whoever reads it passes that over. Immutable; two are equal where they say
 * the same.
 *
 * @param sections those that come first, in their order
 * @param fields what is said of fields, in the order of the form
 */
public record TypeLayout(List<Section> sections, List<Field> fields) {

  /** That of a type that nobody arranged. */
  public static final TypeLayout NONE = new TypeLayout(List.of(), List.of());

  /** Copies the lists. */
  public TypeLayout {
    sections = List.copyOf(sections);
    fields = List.copyOf(fields);
  }

  /**
   * One section.
   *
   * @param code that of a section of the model, or of a new one
   * @param titles its heading by language; empty for that of the model
   */
  public record Section(String code, Map<String, String> titles) {

    /** Copies the map. */
    public Section {
      titles = Map.copyOf(titles);
    }
  }

  /**
   * What is said of one field.
   *
   * @param feature its name
   * @param section the code of its section; null for that of the model
   * @param hidden whether forms and snapshots leave it out, which is no right
   * @param required whether every record needs it, also where the model does not ask for it
   * @param standard what a new record has where nothing else is said, as {@link PlainValue} reads it; null for nothing
   * @param titles its label by language; empty for that of the model
   */
  public record Field(String feature, String section, boolean hidden, boolean required, String standard, Map<String, String> titles) {

    /** Copies the map. */
    public Field {
      titles = Map.copyOf(titles);
    }
  }

  /** What a layout says. */
  public static TypeLayout of(PageLayout layout) {
    return new TypeLayout(
        layout.getSections().stream().map(each -> new Section(each.getCode(), Titles.of(each.getTitle(), each.getTranslations()))).toList(),
        layout.getFields().stream().map(each -> new Field(each.getFeature(), each.getSection(), each.isHidden(), each.isRequired(),
            each.getDefaultValue(), Titles.of(each.getTitle(), each.getTranslations()))).toList());
  }

  /** What is said of a field; empty where nothing is. */
  public Optional<Field> field(String feature) {
    return fields.stream().filter(each -> each.feature().equals(feature)).findFirst();
  }

  /** The heading that a section was given in a language; empty where it keeps that of the model. */
  public Optional<String> heading(String section, Locale locale) {
    return sections.stream().filter(each -> each.code().equals(section)).findFirst()
        .map(each -> each.titles().getOrDefault(locale.getLanguage(), each.titles().get("en")));
  }
}
