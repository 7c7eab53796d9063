package org.rapport.workbench.internal.find;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** The lines of what was found, under their headings. It never has the focus: the field above it is walked with the arrows. */
final class FindList extends Canvas {

  private static final int ROW = 32;
  private static final int HEAD = 28;
  private static final int INSET = 4;

  private List<FindRow> rows = List.of();
  private String notice = "";
  private int chosen;

  FindList(Composite parent, Runnable opener) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseMove, event -> choose(at(event.y)));
    addListener(SWT.MouseUp, event -> {
      if (at(event.y) >= 0) {
        choose(at(event.y));
        opener.run();
      }
    });
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < rows.size() ? rows.get(event.childID).words() : words();
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID >= 0 ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
      }

      @Override
      public void getChildCount(AccessibleControlEvent event) {
        event.detail = rows.size();
      }

      @Override
      public void getFocus(AccessibleControlEvent event) {
        event.childID = rows.isEmpty() ? ACC.CHILDID_NONE : chosen;
      }
    });
  }

  /**
   * Shows other lines, the first of them chosen.
   *
   * @param words a sentence below them; empty for none
   */
  void show(List<FindRow> found, String words) {
    rows = found;
    notice = words;
    chosen = 0;
    redraw();
  }

  List<FindRow> rows() {
    return rows;
  }

  /** The chosen line; null where there is none. */
  FindRow chosen() {
    return chosen < rows.size() ? rows.get(chosen) : null;
  }

  /** The chosen line, or what is said instead of lines. */
  String words() {
    return chosen() == null ? notice : chosen().words();
  }

  /** How high it is with all its lines. */
  int wantedHeight() {
    return top(rows.size()) + (notice.isEmpty() ? 0 : ROW + INSET) + 2 * INSET;
  }

  /** Chooses a line further up or down, around the ends. */
  void walk(int lines) {
    if (!rows.isEmpty()) {
      choose(Math.floorMod(chosen + lines, rows.size()));
      getAccessible().setFocus(chosen);
    }
  }

  private void choose(int row) {
    if (row >= 0 && row != chosen) {
      chosen = row;
      redraw();
    }
  }

  private boolean begins(int row) {
    return row < rows.size() && !rows.get(row).heading().isEmpty() && (row == 0 || !rows.get(row).heading().equals(rows.get(row - 1).heading()));
  }

  /** Where a line begins, behind its heading. */
  private int top(int row) {
    int top = INSET;
    for (int i = 0; i <= row; i++) {
      top += begins(i) ? HEAD : 0;
    }
    return top + row * ROW;
  }

  private int at(int y) {
    for (int i = 0; i < rows.size(); i++) {
      if (y >= top(i) && y < top(i) + ROW) {
        return i;
      }
    }
    return -1;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("surface"));
    gc.fillRectangle(area);
    for (int i = 0; i < rows.size(); i++) {
      if (begins(i)) {
        gc.setFont(Tokens.font("smallStrong"));
        gc.setForeground(Tokens.color("ink3"));
        gc.drawText(rows.get(i).heading(), 14, top(i) - HEAD + 8, true);
      }
      paint(gc, rows.get(i), i == chosen, new Rectangle(INSET, top(i), area.width - 2 * INSET, ROW));
    }
    if (!notice.isEmpty()) {
      gc.setFont(Tokens.font("small"));
      gc.setForeground(Tokens.color("ink2"));
      gc.drawText(Paint.fit(gc, notice, area.width - 28), 14, top(rows.size()) + 10, true);
    }
  }

  private static void paint(GC gc, FindRow row, boolean chosen, Rectangle area) {
    if (chosen) {
      Paint.ground(gc, new Rectangle(area.x, area.y + 1, area.width, area.height - 2), "sel", Paint.CORNER);
    }
    gc.drawImage(Icons.image(row.icon(), Icons.BUTTON, chosen ? "accentInk" : "ink2"), area.x + 10, area.y + (ROW - Icons.BUTTON) / 2);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink3"));
    Point trailing = gc.textExtent(row.trailing());
    gc.drawText(row.trailing(), area.x + area.width - 12 - trailing.x, area.y + (ROW - trailing.y) / 2, true);
    int room = area.width - 60 - trailing.x;
    gc.setFont(Tokens.font("text"));
    gc.setForeground(Tokens.color(row.quiet() ? "ink3" : "ink"));
    String label = Paint.fit(gc, row.label(), row.detail().isEmpty() ? room : Math.max(room * 3 / 5, room - 160));
    Point size = gc.textExtent(label);
    gc.drawText(label, area.x + 38, area.y + (ROW - size.y) / 2, true);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink3"));
    String detail = Paint.fit(gc, row.detail(), room - size.x - 12);
    gc.drawText(detail, area.x + 38 + size.x + 12, area.y + (ROW - gc.textExtent("X").y) / 2, true);
  }
}
