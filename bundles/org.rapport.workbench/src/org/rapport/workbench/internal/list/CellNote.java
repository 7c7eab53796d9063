package org.rapport.workbench.internal.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** A few words at a cell: what is wrong with what was typed, or why it cannot be typed into. */
final class CellNote extends Canvas {

  private static final int PADDING = 8;
  private static final int WIDEST = 320;
  private static final int GAP = 2;

  private String words = "";
  private boolean error;

  CellNote(Composite table) {
    super(table, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    setVisible(false);
    addListener(SWT.Paint, event -> {
      Rectangle area = getClientArea();
      Paint.ground(event.gc, area, error ? "badBg" : "infoBg", Paint.CORNER);
      Paint.frame(event.gc, area, error ? "bad" : "info", 1, Paint.CORNER);
      event.gc.drawImage(Icons.image(error ? "circle-alert" : "lock", Icons.CELL, error ? "bad" : "info"), PADDING, PADDING);
      TextLayout layout = layout(WIDEST);
      event.gc.setForeground(Tokens.color("ink"));
      layout.draw(event.gc, 2 * PADDING + Icons.CELL, PADDING);
      layout.dispose();
    });
    addListener(SWT.MouseDown, event -> hide());
    Spoken.name(this, () -> words);
    Spoken.role(this, ACC.ROLE_ALERT);
  }

  private TextLayout layout(int widest) {
    TextLayout layout = new TextLayout(getDisplay());
    layout.setFont(Tokens.font("small"));
    layout.setText(words);
    layout.setWidth(widest - 3 * PADDING - Icons.CELL);
    return layout;
  }

  /** Says something, red where it is an error. */
  void say(String text, boolean isError) {
    words = text;
    error = isError;
    setToolTipText(text);
    setVisible(true);
    getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    redraw();
  }

  /** Lies below a rectangle, above it where there is no room below. */
  void place(Rectangle over, Rectangle area) {
    if (!getVisible()) {
      return;
    }
    TextLayout layout = layout(WIDEST);
    Rectangle text = layout.getBounds();
    int width = 0;
    for (int i = 0; i < layout.getLineCount(); i++) {
      width = Math.max(width, layout.getLineBounds(i).width);
    }
    layout.dispose();
    Point size = new Point(width + 3 * PADDING + Icons.CELL + 1, text.height + 2 * PADDING);
    int below = over.y + over.height + GAP;
    int y = below + size.y <= area.height ? below : Math.max(0, over.y - size.y - GAP);
    Rectangle wanted = new Rectangle(Math.clamp(over.x, 0, Math.max(0, area.width - size.x)), y, size.x, size.y);
    if (!wanted.equals(getBounds())) {
      setBounds(wanted);
      moveAbove(null);
    }
  }

  /** Goes away. */
  void hide() {
    words = "";
    setVisible(false);
  }

  /** What it says; empty for nothing. */
  String words() {
    return words;
  }
}
