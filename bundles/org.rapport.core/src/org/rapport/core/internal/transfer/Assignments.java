package org.rapport.core.internal.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.transfer.Split;
import org.rapport.core.values.RecordPath;
import org.rapport.model.Money;
import org.rapport.model.RapportException;

/** What the columns of one table write to each record, by a mapping. */
public final class Assignments {

  private final Mapping mapping;
  private final Map<String, Integer> places;
  private final Places paths;
  private final String key;
  private final List<Assignment> first = new ArrayList<>();
  private final List<Assignment> last = new ArrayList<>();

  /**
   * Reads the paths of a mapping.
   *
   * @param places of the columns, from 0
   * @param key path of the key; null for none
   * @param guess of what the mapping does not say about how columns are written
   * @throws RapportException {@code unknown-feature}, {@code bad-path}, {@code computed-feature}
   */
  Assignments(Mapping mapping, Map<String, Integer> places, Places paths, String key, FormGuess guess) throws RapportException {
    this.mapping = mapping;
    this.places = places;
    this.paths = paths;
    this.key = key == null ? null : plain(key);
    List<Assignment> all = new ArrayList<>();
    for (Map.Entry<String, String> each : mapping.columns().entrySet()) {
      all.add(assignment(each.getValue(), each.getKey(), guess, cells -> cell(cells, each.getKey())));
    }
    for (Map.Entry<String, Split> each : mapping.splits().entrySet()) {
      for (int i = 0; i < each.getValue().into().size(); i++) {
        int part = i;
        if (!each.getValue().into().get(i).isEmpty()) {
          all.add(assignment(each.getValue().into().get(i), each.getKey(), guess, cells -> part(cells, each.getKey(), each.getValue(), part)));
        }
      }
    }
    for (Map.Entry<String, String> each : mapping.values().entrySet()) {
      Template template = new Template(each.getValue());
      String column = template.columns().isEmpty() ? null : template.columns().get(0);
      Assignment filled = assignment(each.getKey(), column, guess, cells -> template.fill(name -> cell(cells, name)));
      all.add(template.columns().size() == 1 ? filled : new Assignment(filled.path(), filled.leaf(), filled.target(), 0, filled.form(), filled.isKey(), filled.cell()));
    }
    order(all);
  }

  /** What a row is for, such as the kind of a phone number, is written last, and only where there is such a row. */
  private void order(List<Assignment> all) {
    Set<String> filled = new HashSet<>();
    all.stream().filter(each -> !isEnum(each)).forEach(each -> RowPlaces.row(each.path()).ifPresent(filled::add));
    for (Assignment each : all) {
      boolean late = isEnum(each) && RowPlaces.row(each.path()).filter(filled::contains).isPresent();
      (late ? last : first).add(each);
    }
  }

  private static boolean isEnum(Assignment each) {
    return each.leaf() != null && each.leaf().getEType() instanceof EEnum;
  }

  private Assignment assignment(String path, String column, FormGuess guess, Function<List<Cell>, Cell> cell) throws RapportException {
    int place = column == null ? -1 : places.get(column);
    WrittenForm said = column == null ? mapping.written("") : mapping.written(column);
    RecordPath own = paths.get(path);
    return new Assignment(own.toString(), own.leaf(), paths.target(path).orElse(null), place + 1, said.or(guess.of(place)), plain(path).equals(key), cell);
  }

  /** A path without what stands in brackets. */
  public static String plain(String path) {
    return path.replaceAll("\\[[^]]*\\]", "");
  }

  /** Those that are written to every record. */
  List<Assignment> first() {
    return first;
  }

  /** Those that only say more about rows that the others made. */
  List<Assignment> last() {
    return last;
  }

  /** The value of a column in a row, as the mapping understands it. */
  Cell cell(List<Cell> cells, String column) {
    return mapping.meaning(column, cells.get(places.get(column)));
  }

  private Cell part(List<Cell> cells, String column, Split split, int part) {
    Cell whole = cell(cells, column);
    return whole.isEmpty() ? Cell.EMPTY : Cell.written(split.parts(whole.text()).get(part));
  }

  /** The column that alone gives the key; null where there is none. */
  String keyColumn() {
    return mapping.columns().entrySet().stream().filter(each -> plain(each.getValue()).equals(key)).map(Map.Entry::getKey).findFirst()
        .filter(column -> first.stream().anyMatch(each -> each.isKey() && each.leaf() instanceof EAttribute)).orElse(null);
  }

  /** The columns that a mapping reads. */
  static Set<String> columns(Mapping mapping) {
    Set<String> columns = new LinkedHashSet<>(mapping.columns().keySet());
    mapping.values().values().forEach(template -> columns.addAll(new Template(template).columns()));
    columns.addAll(mapping.splits().keySet());
    if (mapping.skipWhenEmpty() != null) {
      columns.add(mapping.skipWhenEmpty());
    }
    return columns;
  }

  /** The columns, from 0, whose values are texts, so that they say nothing about how dates and numbers are written. */
  static Set<Integer> texts(Mapping mapping, Map<String, Integer> places, Places paths) throws RapportException {
    Set<Integer> texts = new HashSet<>();
    for (Map.Entry<String, String> each : mapping.columns().entrySet()) {
      if (!hasForm(paths.get(each.getValue()).leaf())) {
        texts.add(places.get(each.getKey()));
      }
    }
    return texts;
  }

  /** Whether it counts how a file writes the values of a feature; a null one has none. */
  public static boolean hasForm(EStructuralFeature leaf) {
    Class<?> kind = leaf == null ? null : leaf.getEType().getInstanceClass();
    return CellReader.isNumber(kind) || kind == Money.class || kind == LocalDate.class || kind == Instant.class;
  }
}
