package org.rapport.core.internal.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the columns of a table become features.
 *
 * @param type name of the record type; null where it is not said
 * @param key path of the key; null where it is not said
 * @param skipWhenEmpty a column without whose value a row is skipped; null for none
 * @param region of phone numbers, dates and numbers; null where it is not said
 * @param form how the file is written
 * @param written how dates and numbers are written, by column; under the empty name in all other columns
 * @param columns path of a feature by column
 * @param values text with {@code {column}} in it by path of a feature
 * @param splits by column
 * @param maps what values mean, by column and value in lower case; under {@code *} what all others mean
 * @param updates by the name of a feature of the record
 */
record Mapping(String type, String key, String skipWhenEmpty, String region, TextForm form, Map<String, WrittenForm> written,
    Map<String, String> columns, Map<String, String> values, Map<String, Split> splits, Map<String, Map<String, String>> maps,
    Map<String, Update> updates) {

  /** Nothing said. */
  static final Mapping NONE = new Mapping(null, null, null, null, TextForm.GUESSED, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  private static final String OTHERS = "*";

  /** The same with other places to write to. */
  Mapping with(String newType, Map<String, String> newColumns, Map<String, String> newValues) {
    return new Mapping(newType, key, skipWhenEmpty, region, form, written, newColumns, newValues, splits, maps, updates);
  }

  /** The paths that something is written to. */
  List<String> paths() {
    return Stream.of(columns.values().stream(), values.keySet().stream(), splits.values().stream().flatMap(split -> split.into().stream())
        .filter(path -> !path.isEmpty())).flatMap(each -> each).toList();
  }

  /** How dates and numbers of a column are written, as far as it is said. */
  WrittenForm written(String column) {
    return written.getOrDefault(column, WrittenForm.OPEN).or(written.getOrDefault("", WrittenForm.OPEN));
  }

  /** What a value of a column means. */
  Cell meaning(String column, Cell cell) {
    Map<String, String> map = maps.get(column);
    if (map == null) {
      return cell;
    }
    String meaning = map.get(cell.text().toLowerCase(Locale.ROOT));
    if (meaning == null && !cell.isEmpty()) {
      meaning = map.get(OTHERS);
    }
    return meaning == null ? cell : Cell.written(meaning);
  }

  /** The same, of columns of which a table has only some. */
  Mapping of(List<String> headings) {
    return new Mapping(type, key, skipWhenEmpty, region, form, written, present(columns, headings), values, present(splits, headings), maps,
        updates);
  }

  private static <V> Map<String, V> present(Map<String, V> byColumn, List<String> headings) {
    Map<String, V> present = new LinkedHashMap<>(byColumn);
    present.keySet().retainAll(headings);
    return present;
  }
}
