package org.rapport.workbench.internal.list.change;

import java.util.List;
import org.rapport.model.Ref;

/**
 * What came of a paste.
 *
 * @param changed how many records were changed; 0 where there is a problem
 * @param problems what kept it from being done, in reading order
 */
public record PasteResult(int changed, List<Problem> problems) {

  /** Copies the list. */
  public PasteResult {
    problems = List.copyOf(problems);
  }

  /**
   * What is wrong with one cell.
   *
   * @param row the row of the clipboard, from 1
   * @param ref the record
   * @param feature the name of the column's feature; empty where the whole record is meant
   * @param place the row and the column in words
   * @param words what is wrong
   */
  public record Problem(int row, Ref ref, String feature, String place, String words) {
  }
}
