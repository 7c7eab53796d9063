package org.rapport.core.transfer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.core.fields.NewField;
import org.rapport.core.internal.transfer.Template;

/**
 * How one file becomes records: a mapping in the form of {@code docs/cli.md}, changed a piece at a time. It is only text here;
 * what it means is found out when it is used. Immutable.
 */
public final class ImportMapping {

  /** Says nothing: everything is guessed. */
  public static final ImportMapping NONE = new ImportMapping(new JsonObject());

  private static final String COLUMNS = "columns";
  private static final String VALUES = "values";
  private static final String SPLIT = "split";
  private static final String MAP = "map";
  private static final String UPDATE = "update";
  private static final String HEADINGS = "headings";
  private static final String FIELDS = "fields";
  /** Under this name stands what is said of all columns, where something else is said of one. */
  private static final String ALL_COLUMNS = "";

  private final JsonObject json;

  private ImportMapping(JsonObject json) {
    this.json = json;
  }

  /** Reads a JSON object. */
  public static ImportMapping of(String text) {
    return new ImportMapping(JsonParser.parseString(text).getAsJsonObject());
  }

  /** As a mapping file has it. */
  public String toJson() {
    return json.toString();
  }

  /**
   * What is said of the whole file.
   *
   * @param name such as {@code type}, {@code separator}, {@code encoding}, {@code sheet}, {@code dates}, {@code decimal}
   * @return empty where nothing is said, or only by column
   */
  public Optional<String> get(String name) {
    JsonElement element = json.get(name) instanceof JsonObject byColumn ? byColumn.get(ALL_COLUMNS) : json.get(name);
    return element != null && element.isJsonPrimitive() ? Optional.of(element.getAsString()) : Optional.empty();
  }

  /** The same with something else said of the whole file; null for nothing. */
  public ImportMapping with(String name, String value) {
    JsonObject copy = json.deepCopy();
    if (value == null) {
      copy.remove(name);
    } else {
      copy.addProperty(name, value);
    }
    return new ImportMapping(copy);
  }

  /** Whether the first row names the columns. */
  public boolean hasHeadings() {
    return get(HEADINGS).map(Boolean::valueOf).orElse(true);
  }

  /** The same, where that is said. */
  public ImportMapping withHeadings(boolean there) {
    JsonObject copy = json.deepCopy();
    copy.add(HEADINGS, new JsonPrimitive(there));
    return new ImportMapping(copy);
  }

  /** Whether any place is said that something is written to; else they are guessed. */
  public boolean hasPlaces() {
    return !object(json, COLUMNS).isEmpty() || !object(json, VALUES).isEmpty() || !object(json, SPLIT).isEmpty();
  }

  /** The same that says nothing of columns, so that they are guessed anew. */
  public ImportMapping withoutPlaces() {
    JsonObject copy = json.deepCopy();
    for (String name : new String[] {COLUMNS, VALUES, SPLIT, MAP, UPDATE, FIELDS, "skipWhenEmpty"}) {
      copy.remove(name);
    }
    return new ImportMapping(copy);
  }

  /** The path that a column goes to by itself; empty where it is left out, split or joined with others. */
  public Optional<String> column(String column) {
    return Optional.ofNullable(object(json, COLUMNS).get(column)).map(JsonElement::getAsString);
  }

  /** How a column is split into several places; empty where it is not. */
  public Optional<Split> split(String column) {
    return Optional.ofNullable(object(json, SPLIT).getAsJsonObject(column)).map(said -> {
      List<String> into = said.getAsJsonArray("into").asList().stream().map(path -> path.isJsonNull() ? "" : path.getAsString()).toList();
      return new Split(said.get("at").getAsString(), into, said.has("rest") && said.get("rest").getAsString().equals("first"));
    });
  }

  /** The same with a column that is split, and goes nowhere as a whole. */
  public ImportMapping withSplit(String column, Split split) {
    JsonObject copy = json.deepCopy();
    object(copy, COLUMNS).remove(column);
    object(copy, VALUES).entrySet().removeIf(each -> columns(each.getValue()).contains(column));
    JsonObject splits = object(copy, SPLIT);
    splits.add(column, JsonParser.parseString(split.toJson()));
    copy.add(SPLIT, splits);
    return new ImportMapping(copy);
  }

  /** The same with a column that alone goes to a path, and nowhere else; null to leave it out. */
  public ImportMapping withColumn(String column, String path) {
    JsonObject copy = json.deepCopy();
    object(copy, SPLIT).remove(column);
    object(copy, MAP).remove(column);
    object(copy, COLUMNS).entrySet().removeIf(each -> each.getValue().getAsString().equals(path));
    object(copy, VALUES).entrySet().removeIf(each -> each.getKey().equals(path) || columns(each.getValue()).contains(column));
    if (get("skipWhenEmpty").filter(column::equals).isPresent() && path == null) {
      copy.remove("skipWhenEmpty");
    }
    put(copy, COLUMNS, column, path);
    return new ImportMapping(copy);
  }

  /** The texts that are the same for all rows, by path. */
  public Map<String, String> constants() {
    Map<String, String> constants = new LinkedHashMap<>(strings(object(json, VALUES)));
    constants.values().removeIf(text -> !new Template(text).columns().isEmpty());
    return constants;
  }

  /** The texts with some column and perhaps others in them, by path. */
  public Map<String, String> joined(String column) {
    Map<String, String> joined = new LinkedHashMap<>(strings(object(json, VALUES)));
    joined.values().removeIf(text -> !new Template(text).columns().contains(column));
    return joined;
  }

  /**
   * The same with a text at a path, to which no column goes by itself any more.
   *
   * @param text the same for all rows, except for columns in braces, which stand for a row's value; null for none
   */
  public ImportMapping withText(String path, String text) {
    JsonObject copy = json.deepCopy();
    if (text != null) {
      object(copy, COLUMNS).entrySet().removeIf(each -> each.getValue().getAsString().equals(path));
    }
    put(copy, VALUES, path, text);
    return new ImportMapping(copy);
  }

  /** What values of a column mean, by their text; under {@code *} what all others mean. */
  public Map<String, String> meanings(String column) {
    return object(json, MAP).get(column) instanceof JsonObject said ? strings(said) : Map.of();
  }

  /** The same with other meanings; none to take values as they are. */
  public ImportMapping withMeanings(String column, Map<String, String> meanings) {
    JsonObject copy = json.deepCopy();
    JsonObject maps = object(copy, MAP);
    JsonObject said = new JsonObject();
    meanings.forEach(said::addProperty);
    maps.remove(column);
    if (!meanings.isEmpty()) {
      maps.add(column, said);
    }
    copy.add(MAP, maps);
    return new ImportMapping(copy);
  }

  /**
   * How a column writes its values, where that is said.
   *
   * @param name {@code dates} or {@code decimal}
   */
  public Optional<String> form(String column, String name) {
    return json.get(name) instanceof JsonObject byColumn && byColumn.has(column) ? Optional.of(byColumn.get(column).getAsString()) : get(name);
  }

  /** The same where a column writes its values in some way; null to find it out. */
  public ImportMapping withForm(String column, String name, String value) {
    JsonObject copy = json.deepCopy();
    if (get(name).isPresent()) {
      copy.add(name, new JsonObject());
      put(copy, name, ALL_COLUMNS, get(name).get());
    }
    put(copy, name, column, value);
    return new ImportMapping(copy);
  }

  /** What merging does with the feature of a record in which a path begins. */
  public Update update(String path) {
    JsonElement said = object(json, UPDATE).get(feature(path));
    return said == null ? Update.OVERWRITE : Update.valueOf(said.getAsString().toUpperCase(Locale.ROOT));
  }

  /** The same with something else. */
  public ImportMapping withUpdate(String path, Update update) {
    JsonObject copy = json.deepCopy();
    put(copy, UPDATE, feature(path), update == Update.OVERWRITE ? null : update.name().toLowerCase(Locale.ROOT));
    return new ImportMapping(copy);
  }

  /** The titles of the fields that are made where the type has not got them, by their names. */
  public Map<String, String> newFields() {
    Map<String, String> titles = new LinkedHashMap<>();
    object(json, FIELDS).asMap().forEach((name, said) -> titles.put(name, said.getAsJsonObject().get("label").getAsString()));
    return titles;
  }

  /** The same with a column that goes to a field which is made of it. */
  public ImportMapping withField(String column, NewField field) {
    JsonObject copy = withColumn(column, field.name()).json.deepCopy();
    JsonObject fields = object(copy, FIELDS);
    fields.add(field.name(), JsonParser.parseString(field.toJson()));
    copy.add(FIELDS, fields);
    return new ImportMapping(copy);
  }

  private static Map<String, String> strings(JsonObject object) {
    Map<String, String> strings = new LinkedHashMap<>();
    object.asMap().forEach((name, value) -> strings.put(name, value.getAsString()));
    return strings;
  }

  private static List<String> columns(JsonElement text) {
    return new Template(text.getAsString()).columns();
  }

  private static String feature(String path) {
    return path.replaceFirst("[\\[.].*", "");
  }

  /** What is said under a name, which is put there where nothing is yet. */
  private static JsonObject object(JsonObject json, String name) {
    return json.has(name) ? json.getAsJsonObject(name) : new JsonObject();
  }

  private static void put(JsonObject copy, String under, String name, String value) {
    JsonObject object = object(copy, under);
    if (value == null) {
      object.remove(name);
    } else {
      object.addProperty(name, value);
    }
    copy.add(under, object);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImportMapping mapping && mapping.json.equals(json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  @Override
  public String toString() {
    return toJson();
  }
}
