package org.rapport.store.internal.backup;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of contents of a backup. Keys that are not known are passed over, so that a later version may say more without
 * a new format.
 *
 * @param format the number of the format, raised where an older Rapport could not restore it
 * @param source {@code h2} or {@code postgresql}
 */
record Manifest(int format, Instant madeAt, String source, List<Entry> tables) {

  /** The format that is written. */
  static final int FORMAT = 1;

  static final String NAME = "manifest.json";
  private static final String PRODUCT = "rapport";

  /** A table with what its file must hold. */
  record Entry(TableShape shape, long rows, String sha256) {

    /** The name of its file in the container. */
    String file() {
      return file(shape.name());
    }

    static String file(String table) {
      return "rows/" + table + ".json";
    }
  }

  void write(Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent(" ");
    json.beginObject().name("product").value(PRODUCT).name("format").value(format).name("madeAt").value(madeAt.toString())
        .name("source").value(source).name("tables").beginArray();
    for (Entry each : tables) {
      TableShape shape = each.shape();
      json.beginObject().name("name").value(shape.name()).name("rows").value(each.rows()).name("sha256").value(each.sha256())
          .name("parent").value(shape.parent()).name("key").beginArray();
      for (String column : shape.key()) {
        json.value(column);
      }
      json.endArray().name("columns").beginArray();
      for (TableShape.Column column : shape.columns()) {
        json.beginArray().value(column.name()).value(column.kind().name()).value(column.size()).value(column.scale()).endArray();
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
    json.flush();
  }

  /**
   * Reads a manifest. Of a newer format only the number is read.
   *
   * @throws IOException if it is none; a RuntimeException of the reader too
   */
  static Manifest read(Reader in) throws IOException {
    JsonReader json = new JsonReader(in);
    Map<String, String> texts = new HashMap<>();
    List<Entry> tables = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (name.equals("tables") && Integer.parseInt(texts.getOrDefault("format", "0")) <= FORMAT) {
        json.beginArray();
        while (json.hasNext()) {
          tables.add(entry(json));
        }
        json.endArray();
      } else if (json.peek() == JsonToken.STRING || json.peek() == JsonToken.NUMBER) {
        texts.put(name, json.nextString());
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    if (!PRODUCT.equals(texts.get("product")) || !texts.keySet().containsAll(List.of("format", "madeAt", "source"))) {
      throw new IOException(NAME);
    }
    return new Manifest(Integer.parseInt(texts.get("format")), Instant.parse(texts.get("madeAt")), texts.get("source"), List.copyOf(tables));
  }

  private static Entry entry(JsonReader json) throws IOException {
    String table = null;
    String parent = null;
    String hash = null;
    long rows = -1;
    List<String> key = new ArrayList<>();
    List<TableShape.Column> columns = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (json.peek() == JsonToken.NULL) {
        json.nextNull();
        continue;
      }
      switch (name) {
        case "name" -> table = json.nextString();
        case "parent" -> parent = json.nextString();
        case "sha256" -> hash = json.nextString();
        case "rows" -> rows = json.nextLong();
        case "key" -> {
          json.beginArray();
          while (json.hasNext()) {
            key.add(json.nextString());
          }
          json.endArray();
        }
        case "columns" -> {
          json.beginArray();
          while (json.hasNext()) {
            json.beginArray();
            columns.add(new TableShape.Column(json.nextString(), ColumnKind.valueOf(json.nextString()), json.nextInt(), json.nextInt()));
            json.endArray();
          }
          json.endArray();
        }
        default -> json.skipValue();
      }
    }
    json.endObject();
    if (table == null || hash == null || rows < 0 || columns.isEmpty()) {
      throw new IOException(NAME);
    }
    return new Entry(new TableShape(table, List.copyOf(columns), List.copyOf(key), parent), rows, hash);
  }
}
