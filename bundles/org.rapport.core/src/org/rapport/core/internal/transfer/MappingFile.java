package org.rapport.core.internal.transfer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapport.core.internal.Texts;
import org.rapport.core.fields.NewField;
import org.rapport.core.transfer.Split;
import org.rapport.core.transfer.Update;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;
import org.rapport.model.crm.FieldKind;

/** Reads a mapping from the JSON that {@code docs/cli.md} describes. */
final class MappingFile {

  private static final Set<String> NAMES = Set.of("type", "key", "skipWhenEmpty", "region", "separator", "quote", "encoding", "headings", "sheet",
      "dates", "decimal", "columns", "values", "split", "map", "update", "fields");
  private static final Set<String> OF_FIELD = Set.of("kind", "label", "values");
  private static final Set<String> OF_SPLIT = Set.of("at", "into", "rest");

  private final String name;
  private final Locale locale;

  /** @param name what errors call it */
  MappingFile(String name, Locale locale) {
    this.name = name;
    this.locale = locale;
  }

  /** Reads a file; {@code bad-mapping}, and what {@link InputFile#of} says. */
  static Mapping read(Path file, Locale locale) throws RapportException {
    InputFile.of(file, locale);
    MappingFile reader = new MappingFile(file.getFileName().toString(), locale);
    try {
      return reader.read(Files.readString(file).replaceFirst("^\ufeff", ""));
    } catch (IOException e) {
      throw reader.bad(String.valueOf(e.getMessage()));
    }
  }

  /** Reads a text; {@code bad-mapping}. */
  Mapping read(String text) throws RapportException {
    try {
      JsonElement json = JsonParser.parseString(text);
      if (!json.isJsonObject()) {
        throw bad(Texts.in(locale, "mapping.object"));
      }
      requireNames(json.getAsJsonObject(), NAMES);
      return mapping(json.getAsJsonObject());
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | ClassCastException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private Mapping mapping(JsonObject json) throws RapportException {
    Map<String, Map<String, String>> maps = new LinkedHashMap<>();
    for (String column : objects(json, "map").keySet()) {
      Map<String, String> meanings = new LinkedHashMap<>();
      texts(json.getAsJsonObject("map"), column).forEach((value, meaning) -> meanings.put(value.strip().toLowerCase(Locale.ROOT), meaning));
      maps.put(column, meanings);
    }
    Map<String, Split> splits = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> each : objects(json, "split").entrySet()) {
      splits.put(each.getKey(), split(each.getValue().getAsJsonObject()));
    }
    Map<String, Update> updates = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : texts(json, "update").entrySet()) {
      updates.put(each.getKey().replaceFirst("[\\[.].*", ""), oneOf(Update.class, "update", each.getValue()));
    }
    return new Mapping(text(json, "type"), text(json, "key"), text(json, "skipWhenEmpty"), text(json, "region"), form(json), written(json),
        texts(json, "columns"), texts(json, "values"), splits, maps, updates, fields(json));
  }

  private Map<String, NewField> fields(JsonObject json) throws RapportException {
    Map<String, NewField> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> each : objects(json, "fields").entrySet()) {
      JsonObject said = each.getValue().getAsJsonObject();
      requireNames(said, OF_FIELD);
      List<String> values = said.has("values") ? said.getAsJsonArray("values").asList().stream().map(JsonElement::getAsString).toList() : List.of();
      FieldKind kind = kind(said.has("kind") ? text(said, "kind") : values.isEmpty() ? "string" : "pick");
      if (kind == FieldKind.PICK == values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
        throw bad(Texts.in(locale, "mapping.field.values", each.getKey()));
      }
      fields.put(each.getKey(), new NewField(each.getKey(), kind, said.has("label") ? text(said, "label") : each.getKey(), values));
    }
    return fields;
  }

  private FieldKind kind(String said) throws RapportException {
    FieldKind kind = FieldKind.get(said);
    if (kind == null) {
      throw bad(Texts.in(locale, "mapping.one-of", "kind", said, String.join(", ", FieldKind.VALUES.stream().map(FieldKind::getLiteral).toList())));
    }
    return kind;
  }

  private TextForm form(JsonObject json) throws RapportException {
    String encoding = text(json, "encoding");
    try {
      return new TextForm(sign(json, "separator"), sign(json, "quote"), encoding == null ? null : Charset.forName(encoding),
          !json.has("headings") || json.get("headings").getAsBoolean(), text(json, "sheet"));
    } catch (IllegalArgumentException e) {
      throw bad(Texts.in(locale, "mapping.encoding", encoding));
    }
  }

  private Map<String, WrittenForm> written(JsonObject json) throws RapportException {
    Map<String, WrittenForm> written = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : byColumn(json, "dates").entrySet()) {
      written.put(each.getKey(), new WrittenForm(oneOf(DateOrder.class, "dates", each.getValue()), null));
    }
    for (Map.Entry<String, String> each : byColumn(json, "decimal").entrySet()) {
      if (!Set.of(",", ".").contains(each.getValue())) {
        throw bad(Texts.in(locale, "mapping.one-of", "decimal", each.getValue(), "\",\", \".\""));
      }
      written.merge(each.getKey(), new WrittenForm(null, each.getValue().charAt(0)), WrittenForm::or);
    }
    return written;
  }

  /** One text for all columns, under the empty name, or one by column. */
  private static Map<String, String> byColumn(JsonObject json, String name) {
    return json.has(name) && json.get(name).isJsonPrimitive() ? Map.of("", json.get(name).getAsString()) : texts(json, name);
  }

  private Split split(JsonObject json) throws RapportException {
    requireNames(json, OF_SPLIT);
    List<String> into = new ArrayList<>();
    if (json.has("into")) {
      JsonArray paths = json.getAsJsonArray("into");
      paths.forEach(path -> into.add(path.isJsonNull() ? "" : path.getAsString()));
    }
    String at = text(json, "at");
    String rest = json.has("rest") ? text(json, "rest") : "last";
    if (into.isEmpty() || at == null || at.isEmpty()) {
      throw bad(Texts.in(locale, "mapping.split"));
    }
    if (!Set.of("first", "last").contains(rest)) {
      throw bad(Texts.in(locale, "mapping.one-of", "rest", rest, "first, last"));
    }
    return new Split(at, into, rest.equals("first"));
  }

  private <E extends Enum<E>> E oneOf(Class<E> choices, String of, String text) throws RapportException {
    List<String> names = new ArrayList<>();
    for (E each : choices.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
      names.add(each.name().toLowerCase(Locale.ROOT));
    }
    throw bad(Texts.in(locale, "mapping.one-of", of, text, String.join(", ", names)));
  }

  private void requireNames(JsonObject json, Set<String> names) throws RapportException {
    for (String each : json.keySet()) {
      if (!names.contains(each)) {
        throw new RapportException("bad-mapping", Texts.in(locale, "mapping.unknown", name, each),
            Suggestions.hint(each, names, Texts.in(locale, "mapping.hint")));
      }
    }
  }

  private static Character sign(JsonObject json, String name) {
    String text = text(json, name);
    return text == null || text.isEmpty() ? null : text.charAt(0);
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) && !json.get(name).isJsonNull() ? json.get(name).getAsString() : null;
  }

  private static Map<String, JsonElement> objects(JsonObject json, String name) {
    return json.has(name) ? json.getAsJsonObject(name).asMap() : Map.of();
  }

  private static Map<String, String> texts(JsonObject json, String name) {
    Map<String, String> result = new LinkedHashMap<>();
    objects(json, name).forEach((key, value) -> result.put(key, value.getAsString()));
    return result;
  }

  private RapportException bad(String reason) {
    return new RapportException("bad-mapping", Texts.in(locale, "mapping.bad", name, reason), Texts.in(locale, "mapping.hint"));
  }
}
