package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Finds out how each column of a table writes dates and numbers, from its first rows: what a column leaves open is decided by
 * its points, by the other columns, then by the separator of the fields, then by the country.
 */
final class FormGuess {

  private final List<Row> sample;
  private final List<WrittenForm> columns = new ArrayList<>();
  private final WrittenForm all;

  /**
   * @param sample the first rows
   * @param said what is known of each column
   * @param counts of columns, from 0, whether their values can be dates and numbers
   * @param separator of the fields; null for none
   * @param region what holds where the table leaves everything open; complete
   */
  FormGuess(List<Row> sample, List<WrittenForm> said, IntPredicate counts, Character separator, WrittenForm region) {
    this.sample = sample;
    Map<DateOrder, Integer> orders = new EnumMap<>(DateOrder.class);
    Map<DateOrder, Integer> hints = new EnumMap<>(DateOrder.class);
    Map<Character, Integer> signs = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      columns.add(!counts.test(i) ? said.get(i) : said.get(i).or(new WrittenForm(most(i, WrittenDates::evidence, orders),
          most(i, WrittenNumbers::evidence, signs))).or(new WrittenForm(most(i, WrittenDates::hint, hints), null)));
    }
    // A semicolon parts the fields where the comma is needed in numbers.
    WrittenForm separated = new WrittenForm(null, separator != null && separator == ';' ? (Character) ',' : null);
    all = new WrittenForm(best(orders), best(signs)).or(new WrittenForm(best(hints), null)).or(separated).or(region);
  }

  /** How a column writes, from 0; complete. */
  WrittenForm of(int column) {
    return column < 0 ? all : columns.get(column).or(all);
  }

  /** What most values of a column give away; null where none does. Counts for the table, too. */
  private <T> T most(int column, Function<String, Optional<T>> evidence, Map<T, Integer> table) {
    Map<T, Integer> votes = new HashMap<>();
    for (Row row : sample) {
      if (column < row.cells().size() && !row.cells().get(column).typed()) {
        evidence.apply(row.cells().get(column).text()).ifPresent(each -> votes.merge(each, 1, Integer::sum));
      }
    }
    T best = best(votes);
    if (best != null) {
      table.merge(best, 1, Integer::sum);
    }
    return best;
  }

  private static <T> T best(Map<T, Integer> votes) {
    return votes.isEmpty() ? null : Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
