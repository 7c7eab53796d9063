package org.rapport.core.internal.transfer;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the physical line where it begins, from 1
 * @param cells from left to right
 * @param broken why the table cannot be read on from here; null for a good row
 */
record Row(int line, List<Cell> cells, String broken) {

  Row(int line, List<Cell> cells) {
    this(line, cells, null);
  }

  static Row broken(int line, String reason) {
    return new Row(line, List.of(), reason);
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isEmpty);
  }
}
