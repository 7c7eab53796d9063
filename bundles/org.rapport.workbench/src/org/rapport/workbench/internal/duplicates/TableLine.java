package org.rapport.workbench.internal.duplicates;

import java.util.List;

/**
 * A line of a comparison: what it is about, what each record says, and what comes out. Immutable.
 *
 * @param label empty where it goes on with what the line above is about
 * @param name what it is about, also where the label is empty
 * @param result empty where nothing comes out
 * @param warns whether the result is one to take note of
 */
record TableLine(String label, String name, List<Cell> cells, String result, boolean warns) {

  /** What stands before a value. */
  enum Mark {
    NONE, RADIO_ON, RADIO_OFF, CHECK_ON, CHECK_OFF;

    boolean isOn() {
      return this == RADIO_ON || this == CHECK_ON;
    }
  }

  /**
   * What one record says.
   *
   * @param text empty where it says nothing
   */
  record Cell(String text, Mark mark) {
  }

  TableLine {
    cells = List.copyOf(cells);
  }

  /** Whether there is something to choose. */
  boolean isOpen() {
    return cells.stream().anyMatch(cell -> cell.mark() != Mark.NONE);
  }
}
