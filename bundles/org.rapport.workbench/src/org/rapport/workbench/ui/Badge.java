package org.rapport.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A few words on a ground of their own, such as the type of a record or a reason. To be used on the UI thread. */
public final class Badge extends Canvas {

  private static final int PADDING = 8;
  private static final int GAP = 5;

  private String text = "";
  private String icon;
  private String ground = "hover";
  private String ink = "ink2";

  /** An empty badge on the neutral ground; it takes no room. */
  public Badge(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    addPaintListener(event -> paint(event.gc));
    Spoken.name(this, () -> text);
    Spoken.role(this, ACC.ROLE_LABEL);
  }

  /** Sets the words. */
  public Badge text(String words) {
    text = words;
    setToolTipText(words);
    redraw();
    return this;
  }

  /** What it says. */
  public String text() {
    return text;
  }

  /**
   * Sets the look.
   *
   * @param name icon at Lucide before the words, null for none
   * @param groundColor name of a colour, see {@link Tokens#color}
   * @param inkColor name of the colour of words and icon
   */
  public Badge look(String name, String groundColor, String inkColor) {
    icon = name;
    ground = groundColor;
    ink = inkColor;
    redraw();
    return this;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    GC gc = new GC(this);
    gc.setFont(Tokens.font("smallStrong"));
    Point size = gc.textExtent(text);
    gc.dispose();
    int width = text.isEmpty() ? 0 : size.x + 2 * PADDING + (icon == null ? 0 : Icons.CELL + GAP);
    return new Point(wHint == SWT.DEFAULT ? width : Math.min(width, wHint), size.y + 4);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(getParent().getBackground());
    gc.fillRectangle(area);
    if (text.isEmpty()) {
      return;
    }
    gc.setFont(Tokens.font("smallStrong"));
    int width = computeSize(SWT.DEFAULT, SWT.DEFAULT, false).x;
    Paint.ground(gc, new Rectangle(0, 0, Math.min(width, area.width), area.height), ground, Paint.CORNER);
    int x = PADDING;
    if (icon != null) {
      gc.drawImage(Icons.image(icon, Icons.CELL, ink), x, (area.height - Icons.CELL) / 2);
      x += Icons.CELL + GAP;
    }
    gc.setForeground(Tokens.color(ink));
    String shown = Paint.fit(gc, text, area.width - x - PADDING / 2);
    gc.drawText(shown, x, (area.height - gc.textExtent(shown).y) / 2, true);
  }
}
