package org.rapport.workbench.internal.admin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** The foot of a page with rows: how many at the left, in which order at the right. */
public final class PageFooter extends Canvas {

  private static final int HEIGHT = 30;
  private static final int PADDING = 16;
  private static final int GAP = 24;

  private String left = "";
  private String right = "";

  PageFooter(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    addPaintListener(event -> paint(event.gc));
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = left + ". " + right;
      }
    });
  }

  /** Shows other words. */
  void show(String atLeft, String atRight) {
    left = atLeft;
    right = atRight;
    redraw();
  }

  /** What stands at the left. */
  public String words() {
    return left;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 100 : wHint, HEIGHT);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(area);
    gc.setBackground(Tokens.color("line2"));
    gc.fillRectangle(0, 0, area.width, 1);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    int y = (area.height - gc.textExtent("X").y) / 2;
    int end = area.width - PADDING - gc.textExtent(right).x;
    gc.drawText(Paint.fit(gc, left, end - GAP - PADDING), PADDING, y, true);
    gc.drawText(right, end, y, true);
  }
}
