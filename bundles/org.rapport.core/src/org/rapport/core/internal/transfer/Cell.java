package org.rapport.core.internal.transfer;

/**
 * What stands in one field of a table.
 *
 * @param text without blanks around it; empty for nothing
 * @param typed whether the file itself says what it is, so that the text has the form of programs: {@code 2026-11-17},
 *     {@code 1234.5}; else it is as somebody wrote it
 */
public record Cell(String text, boolean typed) {

  public static final Cell EMPTY = new Cell("", false);

  /** As somebody wrote it. */
  static Cell written(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, false);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
