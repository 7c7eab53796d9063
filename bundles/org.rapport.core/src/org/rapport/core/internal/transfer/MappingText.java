package org.rapport.core.internal.transfer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapport.core.transfer.ImportMapping;
import org.rapport.core.transfer.Split;

/** Writes a mapping in the form that {@link MappingFile} reads. */
final class MappingText {

  private final JsonObject json = new JsonObject();

  private MappingText(Mapping mapping) {
    text("type", mapping.type());
    text("key", mapping.key());
    text("skipWhenEmpty", mapping.skipWhenEmpty());
    text("region", mapping.region());
    form(mapping.form());
    Map<String, WrittenForm> written = mapping.written();
    byColumn("dates", written, form -> form.order() == null ? null : form.order().name().toLowerCase(Locale.ROOT));
    byColumn("decimal", written, form -> form.decimal() == null ? null : form.decimal().toString());
    texts("columns", mapping.columns(), Function.identity());
    texts("values", mapping.values(), Function.identity());
    splits(mapping.splits());
    JsonObject maps = new JsonObject();
    mapping.maps().forEach((column, meanings) -> maps.add(column, object(meanings, Function.identity())));
    add("map", maps);
    texts("update", mapping.updates(), update -> update.name().toLowerCase(Locale.ROOT));
    JsonObject fields = new JsonObject();
    mapping.fields().forEach((name, field) -> fields.add(name, JsonParser.parseString(field.toJson())));
    add("fields", fields);
  }

  /** As a text that can be changed and kept. */
  static ImportMapping of(Mapping mapping) {
    return ImportMapping.of(new MappingText(mapping).json.toString());
  }

  private void form(TextForm form) {
    text("separator", form.separator());
    text("quote", form.quote());
    text("encoding", form.charset());
    text("sheet", form.sheet());
    if (!form.headings()) {
      json.add("headings", new JsonPrimitive(false));
    }
  }

  private void text(String name, Object value) {
    if (value != null) {
      json.addProperty(name, value.toString());
    }
  }

  /** One text where it is meant for all columns, else one by column. */
  private void byColumn(String name, Map<String, WrittenForm> written, Function<WrittenForm, String> text) {
    JsonObject object = object(written, text);
    if (object.size() == 1 && object.has("")) {
      json.add(name, object.get(""));
    } else {
      add(name, object);
    }
  }

  private void splits(Map<String, Split> splits) {
    JsonObject all = new JsonObject();
    splits.forEach((column, split) -> all.add(column, JsonParser.parseString(split.toJson())));
    add("split", all);
  }

  private <V> void texts(String name, Map<String, V> values, Function<V, String> text) {
    add(name, object(values, text));
  }

  private void add(String name, JsonObject object) {
    if (!object.isEmpty()) {
      json.add(name, object);
    }
  }

  private static <V> JsonObject object(Map<String, V> values, Function<V, String> text) {
    JsonObject object = new JsonObject();
    values.forEach((key, value) -> {
      if (text.apply(value) != null) {
        object.addProperty(key, text.apply(value));
      }
    });
    return object;
  }
}
