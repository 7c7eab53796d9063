package org.rapport.core.internal.transfer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.core.fields.NewField;
import org.rapport.core.transfer.Split;
import org.rapport.core.transfer.Update;

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
 * @param fields that are made where the type has not got them, by name
 */
record Mapping(String type, String key, String skipWhenEmpty, String region, TextForm form, Map<String, WrittenForm> written,
    Map<String, String> columns, Map<String, String> values, Map<String, Split> splits, Map<String, Map<String, String>> maps,
    Map<String, Update> updates, Map<String, NewField> fields) {

  /** Nothing said. */
  static final Mapping NONE = new Mapping(null, null, null, null, TextForm.GUESSED, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  private static final String OTHERS = "*";

  /** The same with other places to write to. */
  Mapping with(String newType, Map<String, String> newColumns, Map<String, String> newValues) {
    return new Mapping(newType, key, skipWhenEmpty, region, form, written, newColumns, newValues, splits, maps, updates, fields);
  }

  /** The same with other columns. */
  Mapping withColumns(Map<String, String> newColumns) {
    return new Mapping(type, key, skipWhenEmpty, region, form, written, newColumns, values, splits, maps, updates, fields);
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

  /** The same with the places and meanings of another one; what both say of a value's meaning, this one says. */
  Mapping with(Mapping other) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>(other.maps);
    all.putAll(maps);
    return new Mapping(other.type, key, skipWhenEmpty, region, form, written, other.columns, other.values, other.splits, all, updates, fields);
  }

  /** The same for a table that somebody reads: what is said of how it is written goes before what was known of another one. */
  Mapping inForm(Mapping said) {
    Map<String, WrittenForm> all = new LinkedHashMap<>(written);
    all.putAll(said.written);
    return new Mapping(said.type == null ? type : said.type, said.key, skipWhenEmpty, said.region, said.form, all, columns, values, splits, maps, updates, fields);
  }

  /** The same for a table that has only some of the columns: what comes from others goes, and what is said of their rows. */
  Mapping of(List<String> headings) {
    Map<String, String> presentColumns = present(columns, headings);
    Map<String, Split> presentSplits = present(splits, headings);
    Set<String> rows = new HashSet<>();
    presentColumns.values().forEach(path -> RowPlaces.row(path).ifPresent(rows::add));
    Map<String, String> presentValues = new LinkedHashMap<>(values);
    presentValues.entrySet().removeIf(each -> !headings.containsAll(new Template(each.getValue()).columns())
        || RowPlaces.row(each.getKey()).filter(row -> !rows.contains(row)).isPresent());
    return new Mapping(type, key, skipWhenEmpty, region, form, written, presentColumns, presentValues, presentSplits, present(maps, headings), updates, fields);
  }

  private static <V> Map<String, V> present(Map<String, V> byColumn, List<String> headings) {
    Map<String, V> present = new LinkedHashMap<>(byColumn);
    present.keySet().retainAll(headings);
    return present;
  }
}
