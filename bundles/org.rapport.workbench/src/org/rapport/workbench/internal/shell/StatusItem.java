package org.rapport.workbench.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** An icon with words in the status bar; with an action it can be pressed. */
final class StatusItem extends Canvas {

  private static final int PADDING = 6;
  private static final int GAP = 6;

  private final Runnable action;
  private String icon;
  private String color = "ink2";
  private String text = "";

  StatusItem(Composite parent, Runnable action) {
    super(parent, SWT.DOUBLE_BUFFERED | (action == null ? SWT.NO_FOCUS : 0));
    this.action = action;
    addPaintListener(event -> paint(event.gc));
    if (action != null) {
      addListener(SWT.MouseUp, event -> action.run());
      addListener(SWT.KeyDown, event -> {
        if (event.character == ' ' || event.character == SWT.CR) {
          action.run();
        }
      });
      addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
      addListener(SWT.FocusIn, event -> redraw());
      addListener(SWT.FocusOut, event -> redraw());
    }
    Spoken.name(this, () -> text);
    Spoken.role(this, action == null ? ACC.ROLE_LABEL : ACC.ROLE_PUSHBUTTON);
  }

  /** Shows something else; no icon where it is null. */
  void show(String newIcon, String newColor, String newText, String tip) {
    icon = newIcon;
    color = newColor;
    text = newText;
    setToolTipText(tip);
    redraw();
  }

  /** The words. */
  String text() {
    return text;
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    GC gc = new GC(this);
    gc.setFont(Tokens.font("small"));
    int words = text.isEmpty() ? 0 : gc.textExtent(text).x;
    gc.dispose();
    int width = text.isEmpty() && icon == null ? 0 : 2 * PADDING + words + (icon == null ? 0 : Icons.CELL + GAP);
    return new Point(wHint == SWT.DEFAULT ? width : wHint, StatusBar.HEIGHT);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("win"));
    gc.fillRectangle(area);
    int x = PADDING;
    if (icon != null) {
      gc.drawImage(Icons.image(icon, Icons.CELL, color), x, (area.height - Icons.CELL) / 2);
      x += Icons.CELL + GAP;
    }
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    String shown = Paint.fit(gc, text, area.width - x);
    gc.drawText(shown, x, (area.height - gc.textExtent("X").y) / 2, true);
    if (isFocusControl() && action != null) {
      Paint.frame(gc, area, "accent", 2, Paint.CORNER);
    }
  }
}
