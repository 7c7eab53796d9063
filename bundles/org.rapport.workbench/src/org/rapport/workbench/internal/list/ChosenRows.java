package org.rapport.workbench.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.workbench.ui.Tokens;

/** Paints the row with the cursor of a native table in the colours of the theme. */
public final class ChosenRows {

  private ChosenRows() {
  }

  /** For all rows that a table gets. */
  public static void paint(Table table) {
    table.addListener(SWT.EraseItem, event -> erase(table, event));
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
  }

  private static void erase(Table table, Event event) {
    boolean selected = table.isSelected(table.indexOf((TableItem) event.item));
    event.detail &= ~(SWT.HOT | SWT.SELECTED | SWT.FOCUSED | SWT.BACKGROUND);
    event.gc.setBackground(Tokens.color(selected ? "sel" : "surface"));
    event.gc.setForeground(Tokens.color("ink"));
    event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
    if (selected && table.isFocusControl()) {
      event.gc.setBackground(Tokens.color("accent"));
      event.gc.fillRectangle(0, event.y, 2, event.height);
    }
  }
}
