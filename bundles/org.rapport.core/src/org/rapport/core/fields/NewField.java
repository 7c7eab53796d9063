package org.rapport.core.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.rapport.model.CustomField;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.PickValue;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;

/**
 * A field that a type is to get in the running product, with as much as a file or a person says of it in passing. Immutable.
 *
 * @param name its name in conditions, files and on the command line
 * @param kind what it holds
 * @param title what people see
 * @param values the codes of its own pick-list in their order; empty for other kinds
 */
public record NewField(String name, FieldKind kind, String title, List<String> values) {

  private static final int LONGEST_NAME = 60;

  /** Refuses nulls, copies the list. */
  public NewField {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(title);
    values = List.copyOf(values);
  }

  /** What defines it for a type, the definition itself last: a pick-list of its own stands before. */
  public List<ChangeSet> definition(Types types, RecordType type) {
    FieldDefinition field = (FieldDefinition) Records.create(CrmPackage.Literals.FIELD_DEFINITION);
    field.setType(type.name());
    field.setName(name);
    field.setKind(kind);
    field.setTitle(title);
    List<ChangeSet> sets = new ArrayList<>();
    if (!values.isEmpty()) {
      PickList list = pickList(type, field, values);
      sets.add(ChangeSets.create(list));
      field.setPickList((PickList) Records.proxy(types, Records.ref(list)));
    }
    sets.add(ChangeSets.create(field));
    return sets;
  }

  /** A pick-list for one field of a type. */
  public static PickList pickList(RecordType type, FieldDefinition field, List<String> codes) {
    PickList list = (PickList) Records.create(CrmPackage.Literals.PICK_LIST);
    list.setCode(type.name() + "." + field.getName());
    list.setName(field.getTitle());
    for (String code : codes) {
      PickValue value = (PickValue) Records.create(CrmPackage.Literals.PICK_VALUE);
      value.setCode(code);
      value.setName(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1));
      list.getValues().add(value);
    }
    return list;
  }

  /** As the {@code fields} of a mapping say it. */
  public String toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("kind", kind.getLiteral());
    json.addProperty("label", title);
    if (!values.isEmpty()) {
      JsonArray codes = new JsonArray();
      values.forEach(codes::add);
      json.add("values", codes);
    }
    return json.toString();
  }

  /** The field as the type will have it, for what is tried out before it is made. */
  public CustomField asIfMade() {
    List<CustomField.Choice> choices = values.stream().map(code -> new CustomField.Choice(code, Map.of("en", code), false)).toList();
    return new CustomField(name, kind, Map.of("en", title), null, choices, false, false, false, false, 0, false);
  }

  /**
   * A name for a field that people call so: {@code Annual turnover} becomes {@code annualTurnover}.
   *
   * @param taken whether something else has the name
   */
  public static String name(String title, Predicate<String> taken) {
    String plain = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    StringBuilder name = new StringBuilder();
    for (String word : plain.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String rest = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
        name.append(name.isEmpty() ? rest.substring(0, 1).toLowerCase(Locale.ROOT) : rest.substring(0, 1).toUpperCase(Locale.ROOT)).append(rest.substring(1));
      }
    }
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      name.insert(0, "field");
    }
    String base = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    String free = base;
    for (int number = 2; taken.test(free); number++) {
      free = base + number;
    }
    return free;
  }
}
