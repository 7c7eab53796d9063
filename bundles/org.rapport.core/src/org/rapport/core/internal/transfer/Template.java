package org.rapport.core.internal.transfer;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with columns in it, such as {@code {Street} {Number}}.
 *
 * @param text the text
 */
public record Template(String text) {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)\\}");

  /** The columns in it, in their order. */
  public List<String> columns() {
    return HOLE.matcher(text).results().map(hole -> hole.group(1)).toList();
  }

  /** The text with values put in; the empty cell where it has columns and none of them a value. Typed where a value or nothing is. */
  Cell fill(Function<String, Cell> values) {
    List<Cell> cells = columns().stream().map(values).toList();
    if (!cells.isEmpty() && cells.stream().allMatch(Cell::isEmpty)) {
      return Cell.EMPTY;
    }
    Iterator<Cell> next = cells.iterator();
    String filled = HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(next.next().text()));
    return new Cell(filled.strip(), cells.isEmpty() || cells.stream().anyMatch(Cell::typed));
  }
}
