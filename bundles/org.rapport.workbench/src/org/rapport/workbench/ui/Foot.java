package org.rapport.workbench.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The foot below rows: some words at the left, such as how many there are, and their order at the right. To be used on the UI thread. */
public class Foot extends Canvas {

  private static final int HEIGHT = 30;
  private static final int PADDING = 16;
  private static final int GAP = 24;

  private List<String> left = List.of();
  private String right = "";

  /** An empty one. */
  public Foot(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    addPaintListener(event -> paint(event.gc));
    Spoken.name(this, () -> String.join(", ", left) + ". " + right);
  }

  /** Shows other words. */
  public final void show(List<String> atLeft, String atRight) {
    left = List.copyOf(atLeft);
    right = atRight;
    redraw();
  }

  /** What stands at the left. */
  public final List<String> words() {
    return left;
  }

  /** The same as one text. */
  public final String text() {
    return String.join("    ", left);
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
    int x = PADDING;
    for (String each : left) {
      String shown = Paint.fit(gc, each, end - GAP - x);
      gc.drawText(shown, x, y, true);
      x += gc.textExtent(shown).x + GAP;
    }
    gc.drawText(right, end, y, true);
  }
}
