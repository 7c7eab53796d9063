package org.rapport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;

/**
 * A field that was added to a type in the running product, as its definition says. Immutable; two are equal where they
 * make the same feature.
 *
 * @param name its name in conditions, files and on the command line
 * @param kind what it holds; never changed
 * @param titles what people see, by language; {@code en} is always among them
 * @param help what it is for; null where nobody said
 * @param choices the values of a pick-list in their order, retired ones too; empty for other kinds
 * @param required whether a record must have it
 * @param searchable whether the search looks into it
 * @param sortable whether lists are sorted by it often, so that it has an index
 * @param listed whether it is a column when nobody has chosen
 * @param length how many letters a text may have; 0 where nobody said
 * @param retired whether it is no longer shown; what it holds is kept
 */
public record CustomField(String name, FieldKind kind, Map<String, String> titles, String help, List<Choice> choices, boolean required,
    boolean searchable, boolean sortable, boolean listed, int length, boolean retired) {

  /** Copies the collections. */
  public CustomField {
    titles = Map.copyOf(titles);
    choices = List.copyOf(choices);
  }

  /**
   * One value of a pick-list.
   *
   * @param code what is stored
   * @param names what is shown, by language; {@code en} is always among them
   * @param retired whether it is no longer offered
   */
  public record Choice(String code, Map<String, String> names, boolean retired) {

    /** Copies the map. */
    public Choice {
      names = Map.copyOf(names);
    }
  }

  /**
   * What a definition says.
   *
   * @param list the pick-list it refers to; null where it refers to none
   */
  public static CustomField of(FieldDefinition definition, PickList list) {
    List<Choice> choices = new ArrayList<>();
    if (list != null && definition.getKind() == FieldKind.PICK) {
      list.getValues().forEach(value -> choices.add(new Choice(value.getCode(), Titles.of(value.getName(), value.getTranslations()),
          value.isRetired())));
    }
    return new CustomField(definition.getName(), definition.getKind(), Titles.of(definition.getTitle(), definition.getTranslations()),
        definition.getHelp(), choices, definition.isRequired(), definition.isSearchable(), definition.isSortable(), definition.isListed(),
        definition.getLength() == null ? 0 : definition.getLength(), definition.isRetired());
  }
}
