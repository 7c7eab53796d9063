package org.rapport.workbench.internal.list;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rapport.model.Ref;

/** Which rows of a list are marked: a set of ids, or all that the condition holds for; and where the cursor is. To be used on the UI thread. */
final class ListSelection {

  private final Set<Ref> marked = new LinkedHashSet<>();
  private boolean all;
  private int focus;
  private int anchor;
  private int column;
  private int columnAnchor;

  /** The row with the focus, from 0. */
  int focus() {
    return focus;
  }

  /** Where a range begins. */
  int anchor() {
    return anchor;
  }

  /** Moves the focus. */
  void focus(int row, boolean keepAnchor) {
    focus = row;
    if (!keepAnchor) {
      anchor = row;
    }
  }

  /** The column with the cursor, from 0; the marks have none. */
  int column() {
    return column;
  }

  /** Moves the cursor to another column; where the anchor is kept, the columns between are meant together. */
  void column(int wanted, boolean keepAnchor) {
    column = Math.max(0, wanted);
    if (!keepAnchor) {
      columnAnchor = column;
    }
  }

  /** Whether some columns are meant and not the whole rows. */
  boolean isBlock() {
    return column != columnAnchor;
  }

  /** Whether a column is among those that are meant. */
  boolean means(int wanted) {
    return !isBlock() || wanted >= firstColumn() && wanted <= lastColumn();
  }

  /** The first column that is meant where some are, else the one with the cursor. */
  int firstColumn() {
    return Math.min(column, columnAnchor);
  }

  /** The last column that is meant where some are, else the one with the cursor. */
  int lastColumn() {
    return Math.max(column, columnAnchor);
  }

  /** Whether a record is marked. */
  boolean has(Ref ref) {
    return all || marked.contains(ref);
  }

  /** Marks one record alone; null for none. */
  void only(Ref ref) {
    all = false;
    marked.clear();
    if (ref != null) {
      marked.add(ref);
    }
  }

  /** Adds records. */
  void add(Set<Ref> refs) {
    all = false;
    marked.addAll(refs);
  }

  /** Marks a record, or takes its mark away. */
  void toggle(Ref ref) {
    if (all) {
      only(ref);
    } else if (!marked.remove(ref)) {
      marked.add(ref);
    }
  }

  /** Marks all that the condition holds for, or none. */
  void toggleAll() {
    all = !all;
    marked.clear();
  }

  /** Marks all that the condition holds for. */
  void everything() {
    all = true;
    marked.clear();
  }

  /** Whether all are marked. */
  boolean isAll() {
    return all;
  }

  /** The marked records, unless all are. */
  Set<Ref> refs() {
    return Set.copyOf(marked);
  }

  /** How many are marked, unless all are. */
  int size() {
    return marked.size();
  }

  /** Forgets all marks. */
  void clear() {
    all = false;
    marked.clear();
    focus = 0;
    anchor = 0;
  }
}
