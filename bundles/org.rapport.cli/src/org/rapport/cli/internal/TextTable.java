package org.rapport.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An aligned table for people: numbers to the right, long texts cut with an ellipsis. */
public final class TextTable {

  private static final int WIDEST = 48;
  private static final String GAP = "  ";

  private final List<String> headings;
  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  /** @param headings one a column */
  public TextTable(List<String> headings) {
    this.headings = List.copyOf(headings);
    this.right = new ArrayList<>(Collections.nCopies(headings.size(), false));
  }

  /** Aligns a column to the right, as numbers and amounts are. */
  public void alignRight(int column) {
    right.set(column, true);
  }

  /** Adds a row of as many cells as there are headings; null is an empty cell. */
  public void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::oneLine).toList());
  }

  private static String oneLine(String cell) {
    String line = cell == null ? "" : cell.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  /** Prints the headings, a rule and the rows. */
  public void print(PrintStream out) {
    int[] widths = new int[headings.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] = Math.max(length(headings.get(i)), rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
    }
    print(out, headings, widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    print(out, rule, widths);
    rows.forEach(row -> print(out, row, widths));
  }

  private void print(PrintStream out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(widths[i] - length(cells.get(i)));
      line.append(i == 0 ? "" : GAP).append(right.get(i) ? padding + cells.get(i) : cells.get(i) + padding);
    }
    out.println(line.toString().stripTrailing());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
