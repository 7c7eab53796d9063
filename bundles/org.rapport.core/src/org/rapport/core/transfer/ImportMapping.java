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
   * @return empty where nothing is said, or it is said by column
   */
  public Optional<String> get(String name) {
    JsonElement element = json.get(name);
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
    for (String name : new String[] {COLUMNS, VALUES, SPLIT, MAP, UPDATE, "skipWhenEmpty"}) {
      copy.remove(name);
    }
    return new ImportMapping(copy);
  }

  /** The path that a column goes to by itself; empty where it is left out, split or joined with others. */
  public Optional<String> column(String column) {
    return Optional.ofNullable(object(json, COLUMNS).get(column)).map(JsonElement::getAsString);
  }

  /** Whether a column is split into several places. */
  public boolean splits(String column) {
    return object(json, SPLIT).has(column);
  }

  /** The same with a column that goes to a path, and nowhere else; null to leave it out. */
  public ImportMapping withColumn(String column, String path) {
    JsonObject copy = json.deepCopy();
    object(copy, SPLIT).remove(column);
    object(copy, MAP).remove(column);
    object(copy, VALUES).entrySet().removeIf(each -> columns(each.getValue()).contains(column));
    if (get("skipWhenEmpty").filter(column::equals).isPresent() && path == null) {
      copy.remove("skipWhenEmpty");
    }
    put(copy, COLUMNS, column, path);
    return new ImportMapping(copy);
  }

  /** The texts that are the same for all rows, by path. */
  public Map<String, String> constants() {
    Map<String, String> constants = new LinkedHashMap<>();
    object(json, VALUES).entrySet().stream().filter(each -> columns(each.getValue()).isEmpty())
        .forEach(each -> constants.put(each.getKey(), each.getValue().getAsString()));
    return constants;
  }

  /** The same with a text for all rows at a path; null for none. */
  public ImportMapping withConstant(String path, String text) {
    JsonObject copy = json.deepCopy();
    put(copy, VALUES, path, text);
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
