package org.rapport.store.internal.feed;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.model.Money;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.ChangeSet.RowKind;

/**
 * Writes the values of a change as text and reads them again: {@code [[[feature, before, after]…],[row…]]}. A value is a
 * text that begins with a letter for its type.
 */
final class ChangeText {

  private ChangeText() {
  }

  /** What a change says of the root's features and rows. */
  record Body(List<FeatureChange> features, List<RowChange> rows) {
  }

  static String write(List<FeatureChange> features, List<RowChange> rows) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginArray();
      write(json, features);
      json.beginArray();
      for (RowChange row : rows) {
        json.beginArray().value(row.kind().name()).value(row.row().toString()).value(row.type())
            .value(row.parent() == null ? null : row.parent().toString()).value(row.feature()).value(row.before()).value(row.after());
        write(json, row.features());
        json.endArray();
      }
      json.endArray().endArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void write(JsonWriter json, List<FeatureChange> features) throws IOException {
    json.beginArray();
    for (FeatureChange change : features) {
      json.beginArray().value(change.feature()).value(value(change.before())).value(value(change.after())).endArray();
    }
    json.endArray();
  }

  static Body read(String text) {
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      json.beginArray();
      List<FeatureChange> features = readFeatures(json);
      List<RowChange> rows = new ArrayList<>();
      json.beginArray();
      while (json.hasNext()) {
        json.beginArray();
        rows.add(new RowChange(RowKind.valueOf(json.nextString()), UUID.fromString(json.nextString()), json.nextString(), id(json),
            json.nextString(), json.nextInt(), json.nextInt(), readFeatures(json)));
        json.endArray();
      }
      json.endArray();
      json.endArray();
      return new Body(features, rows);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<FeatureChange> readFeatures(JsonReader json) throws IOException {
    List<FeatureChange> result = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      json.beginArray();
      result.add(new FeatureChange(json.nextString(), readValue(json), readValue(json)));
      json.endArray();
    }
    json.endArray();
    return result;
  }

  private static UUID id(JsonReader json) throws IOException {
    String text = textOrNull(json);
    return text == null ? null : UUID.fromString(text);
  }

  private static String textOrNull(JsonReader json) throws IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return null;
    }
    return json.nextString();
  }

  private static String value(Serializable value) {
    return switch (value) {
      case null -> null;
      case String text -> "s" + text;
      case Boolean flag -> "b" + flag;
      case Integer number -> "i" + number;
      case Long number -> "l" + number;
      case BigDecimal number -> "n" + number.toPlainString();
      case UUID id -> "u" + id;
      case LocalDate date -> "d" + date;
      case Instant instant -> "t" + instant;
      case Money money -> "m" + money;
      case Ref ref -> "r" + ref;
      default -> throw new IllegalArgumentException("The feed keeps no " + value.getClass().getName() + ".");
    };
  }

  private static Serializable readValue(JsonReader json) throws IOException {
    String text = textOrNull(json);
    if (text == null) {
      return null;
    }
    String rest = text.substring(1);
    return switch (text.charAt(0)) {
      case 's' -> rest;
      case 'b' -> Boolean.valueOf(rest);
      case 'i' -> Integer.valueOf(rest);
      case 'l' -> Long.valueOf(rest);
      case 'n' -> new BigDecimal(rest);
      case 'u' -> UUID.fromString(rest);
      case 'd' -> LocalDate.parse(rest);
      case 't' -> Instant.parse(rest);
      case 'm' -> Money.valueOf(rest);
      case 'r' -> Ref.parse(rest);
      default -> throw new IllegalStateException("The feed holds a value of an unknown type: " + text.charAt(0));
    };
  }
}
