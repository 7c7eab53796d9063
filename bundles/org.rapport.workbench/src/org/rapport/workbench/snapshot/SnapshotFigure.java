package org.rapport.workbench.snapshot;

import java.util.Optional;
import org.rapport.model.RapportException;

/** Reads a figure of the strip above the cards, under the same conditions as a {@link SnapshotCard}. */
@FunctionalInterface
public interface SnapshotFigure {

  /**
   * Reads the figure.
   *
   * @return empty where it says nothing about this record
   */
  Optional<Figure> read(SnapshotContext context) throws RapportException;

  /**
   * A figure with what it means.
   *
   * @param label what it is, in a word or two
   * @param value short enough for a strip, such as {@code €318k}
   * @param full the same in full, for the tooltip and screen readers
   * @param note a few words under it; may be empty
   * @param rows the records that make it, null where there is no such list
   */
  record Figure(String label, String value, String full, String note, CardLink rows) {
  }
}
