package org.rapport.workbench.internal.list.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as spreadsheets give them to the clipboard and take them from it: tabs between cells, lines between rows, and quotes around
 * what has a tab, a line or a quote in it. Stateless.
 */
public final class Tsv {

  private Tsv() {
  }

  /** The text of some rows. */
  public static String write(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /** The rows of a text; a line end behind the last row makes no further one. A quote within a cell that does not begin with one is a letter. */
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      at = cell(text, at, cell);
      row.add(cell.toString());
      if (at < text.length() && text.charAt(at) == '\t') {
        at++;
        if (at == text.length()) {
          row.add("");
        }
      } else if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  /** Reads one cell and gives the place behind it. */
  private static int cell(String text, int from, StringBuilder cell) {
    int at = from;
    if (text.charAt(at) == '"' && closes(text, at)) {
      for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
        cell.append(text.charAt(at));
        at += text.startsWith("\"\"", at) ? 1 : 0;
      }
      return at + 1;
    }
    for (; at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0; at++) {
      cell.append(text.charAt(at));
    }
    return at;
  }

  /** Whether the quote that begins a cell ends right before a tab, a line end or the end of the text; else it is a letter. */
  private static boolean closes(String text, int quote) {
    for (int at = quote + 1; at < text.length(); at++) {
      if (text.charAt(at) == '"') {
        if (text.startsWith("\"\"", at)) {
          at++;
        } else {
          return at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0;
        }
      }
    }
    return false;
  }
}
