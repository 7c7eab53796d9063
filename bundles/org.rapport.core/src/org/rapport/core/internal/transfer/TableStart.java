package org.rapport.core.internal.transfer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;

/** The headings and the first rows of a table, by which it is found out what is in it. The rows stay to be read. */
final class TableStart {

  private static final int SAMPLE_ROWS = 500;
  private static final int SAMPLE_LETTERS = 1_000_000;

  private final Table table;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private final List<String> headings = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * Reads the headings.
   *
   * @param named whether the first row names the columns; else their numbers do, from 1
   * @throws RapportException {@code file-denied} where the table breaks off there
   */
  TableStart(Table table, boolean named, Locale locale) throws RapportException {
    this.table = table;
    Row row = table.next();
    if (row != null && row.broken() != null) {
      throw new RapportException("file-denied", Texts.in(locale, "unreadable", table.name(), row.broken()), Texts.in(locale, "unreadable.hint"));
    } else if (row != null && named) {
      row.cells().forEach(cell -> headings.add(cell.text()));
    } else if (row != null) {
      ahead.add(row);
      IntStream.rangeClosed(1, row.cells().size()).forEach(number -> headings.add(String.valueOf(number)));
    }
    for (int i = 0; i < headings.size(); i++) {
      places.putIfAbsent(headings.get(i), i);
    }
  }

  /** The names of the columns. */
  List<String> headings() {
    return headings;
  }

  /** The places of the columns, from 0. */
  Map<String, Integer> places() {
    return places;
  }

  /** The first rows. */
  List<Row> sample() throws RapportException {
    long letters = 0;
    while (ahead.size() < SAMPLE_ROWS && letters < SAMPLE_LETTERS) {
      Row row = table.next();
      if (row == null) {
        break;
      }
      ahead.add(row);
      letters += row.cells().stream().mapToLong(cell -> cell.text().length() + 1).sum();
    }
    return List.copyOf(ahead);
  }

  /** The first values of a column, from 0, those that are empty left out. */
  List<String> values(int column) throws RapportException {
    return sample().stream().filter(row -> column < row.cells().size()).map(row -> row.cells().get(column).text()).filter(text -> !text.isBlank())
        .toList();
  }

  /** The next row, those of the sample first; null at the end. */
  Row next() throws RapportException {
    return ahead.isEmpty() ? table.next() : ahead.poll();
  }
}
