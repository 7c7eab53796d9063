package org.rapport.print.internal;

import java.util.List;
import java.util.Map;

/**
 * The rows of one data set, walked by the script of the design: each call of {@link #next} moves to the next row.
 * Public because the script engine calls it.
 */
public final class ReportRows {

  private final List<Map<String, Object>> rows;
  private int at = -1;

  ReportRows(List<Map<String, Object>> rows) {
    this.rows = rows;
  }

  /** Moves to the next row; false after the last. */
  public boolean next() {
    at++;
    return at < rows.size();
  }

  /** The columns of the row. */
  public String[] names() {
    return rows.get(at).keySet().toArray(String[]::new);
  }

  /** The value of a column, null where it is empty. */
  public Object value(String name) {
    return rows.get(at).get(name);
  }
}
