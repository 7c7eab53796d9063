package org.rapport.core.internal.transfer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Suggestions;

/**
 * How the columns of a CSV file become features.
 *
 * @param type name of the record type; null where it is not said
 * @param columns path of a feature by column
 * @param values text with {@code {column}} in it by path of a feature
 * @param skipWhenEmpty a column without whose value a row is skipped; null for none
 * @param key path of the key; null where it is not said
 * @param separator null to guess it
 * @param charset null to find it out
 * @param region of phone numbers; null where it is not said
 */
record Mapping(String type, Map<String, String> columns, Map<String, String> values, String skipWhenEmpty, String key,
    Character separator, Charset charset, String region) {

  private static final Set<String> NAMES = Set.of("type", "columns", "values", "skipWhenEmpty", "key", "separator", "encoding", "region");

  /** Nothing said. */
  static final Mapping NONE = new Mapping(null, Map.of(), Map.of(), null, null, null, null, null);

  /** Reads a file; {@code bad-mapping}, and what {@link InputFile#of} says. */
  static Mapping read(Path file, Locale locale) throws RapportException {
    InputFile.of(file, locale);
    try {
      JsonElement json = JsonParser.parseString(Files.readString(file).replaceFirst("^\ufeff", ""));
      if (!json.isJsonObject()) {
        throw bad(file, locale, Texts.in(locale, "mapping.object"));
      }
      return of(json.getAsJsonObject(), file, locale);
    } catch (IOException e) {
      throw bad(file, locale, String.valueOf(e.getMessage()));
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw bad(file, locale, e.getMessage());
    } catch (IllegalArgumentException e) {
      throw bad(file, locale, Texts.in(locale, "mapping.encoding", String.valueOf(e.getMessage())));
    }
  }

  private static Mapping of(JsonObject json, Path file, Locale locale) throws RapportException {
    for (String name : json.keySet()) {
      if (!NAMES.contains(name)) {
        throw new RapportException("bad-mapping", Texts.in(locale, "mapping.unknown", file.getFileName(), name),
            Suggestions.hint(name, NAMES, Texts.in(locale, "mapping.hint")));
      }
    }
    String separator = text(json, "separator");
    String encoding = text(json, "encoding");
    return new Mapping(text(json, "type"), texts(json, "columns"), texts(json, "values"), text(json, "skipWhenEmpty"), text(json, "key"),
        separator == null || separator.isEmpty() ? null : separator.charAt(0), encoding == null ? null : Charset.forName(encoding),
        text(json, "region"));
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) && !json.get(name).isJsonNull() ? json.get(name).getAsString() : null;
  }

  private static Map<String, String> texts(JsonObject json, String name) {
    Map<String, String> result = new LinkedHashMap<>();
    if (json.has(name)) {
      json.getAsJsonObject(name).entrySet().forEach(each -> result.put(each.getKey(), each.getValue().getAsString()));
    }
    return result;
  }

  private static RapportException bad(Path file, Locale locale, String reason) {
    return new RapportException("bad-mapping", Texts.in(locale, "mapping.bad", file.getFileName(), reason), Texts.in(locale, "mapping.hint"));
  }

  /** The paths that something is written to. */
  List<String> paths() {
    return java.util.stream.Stream.concat(columns.values().stream(), values.keySet().stream()).toList();
  }
}
