package org.rapport.workbench.internal.list;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.rapport.workbench.ui.Tokens;

/** Heads of columns that are drawn to another place with the mouse; one that was only pressed is clicked. Escape lets go. */
final class HeadDrag {

  private static final int FAR = 6;
  private static final int LINE = 2;

  private final ListTable table;
  private final ListColumns columns;
  private final NatTable control;
  private final Clicked clicked;
  private int from = -1;
  private int begin;
  private int target = -1;

  /** Hears of a head that was clicked. */
  interface Clicked {
    void head(ListColumn column, boolean add);
  }

  HeadDrag(ListTable table, ListColumns columns, Clicked clicked) {
    this.table = table;
    this.columns = columns;
    this.control = table.control();
    this.clicked = clicked;
    control.addListener(SWT.MouseMove, event -> drag(event.x));
    control.addListener(SWT.MouseUp, this::release);
    control.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        end();
      }
    });
    control.addListener(SWT.Paint, event -> paint(event.gc));
  }

  /** Takes hold of a head. */
  void press(int column, int x) {
    from = column;
    begin = x;
    target = -1;
  }

  private void drag(int x) {
    if (from >= 0 && (target >= 0 || Math.abs(x - begin) > FAR)) {
      int now = placeAt(x);
      if (now != target) {
        target = now;
        control.redraw();
      }
    }
  }

  /** Before which column it would lie; the number of columns for the end. */
  private int placeAt(int x) {
    int count = columns.shown().size();
    for (int i = 0; i < count; i++) {
      Rectangle head = table.headBounds(i);
      if (!head.isEmpty() && x < head.x + head.width / 2) {
        return i;
      }
    }
    return count;
  }

  private void release(Event event) {
    int column = from;
    int place = target;
    end();
    if (column < 0) {
      return;
    }
    if (place >= 0) {
      columns.move(column, place > column ? place - 1 : place);
    } else if (column < columns.shown().size()) {
      clicked.head(columns.shown().get(column), (event.stateMask & SWT.MOD2) != 0);
    }
  }

  private void end() {
    from = -1;
    target = -1;
    control.redraw();
  }

  private void paint(GC gc) {
    if (target < 0) {
      return;
    }
    boolean last = target == columns.shown().size();
    Rectangle head = table.headBounds(last ? target - 1 : target);
    if (!head.isEmpty()) {
      gc.setBackground(Tokens.color("accent"));
      gc.fillRectangle((last ? head.x + head.width : head.x) - LINE / 2, 0, LINE, control.getClientArea().height);
    }
  }
}
