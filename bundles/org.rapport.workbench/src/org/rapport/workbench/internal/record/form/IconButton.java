package org.rapport.workbench.internal.record.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** A small button with an icon alone, inside a field or at the end of a row. Its tooltip is its name. */
public final class IconButton extends Canvas {

  private static final int SIZE = 24;

  private final String icon;
  private final String ground;
  private boolean hover;

  /**
   * Makes the button.
   *
   * @param inField whether it lies inside a field; then the keyboard reaches what it does from the field itself, and Tab
   *     passes it by
   */
  public IconButton(Composite parent, String icon, String name, boolean inField, Runnable action) {
    super(parent, SWT.DOUBLE_BUFFERED | (inField ? SWT.NO_FOCUS : SWT.NONE));
    this.icon = icon;
    this.ground = "surface";
    setToolTipText(name);
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.MouseUp, event -> {
      if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
        press();
      }
    });
    addListener(SWT.Selection, event -> action.run());
    if (!inField) {
      addListener(SWT.FocusIn, event -> redraw());
      addListener(SWT.FocusOut, event -> redraw());
      addListener(SWT.KeyDown, event -> {
        if (event.character == ' ' || event.character == SWT.CR) {
          press();
        }
      });
      addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }
    describe();
  }

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    Spoken.enabled(this, enabled);
    redraw();
  }

  private void describe() {
    Spoken.name(this, this::getToolTipText);
    Spoken.role(this, ACC.ROLE_PUSHBUTTON);
  }

  /** Presses the button, as a click does. */
  public void press() {
    if (isEnabled()) {
      notifyListeners(SWT.Selection, new Event());
    }
  }

  private void hover(boolean now) {
    hover = now;
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(SIZE, SIZE);
  }

  private void paint(org.eclipse.swt.graphics.GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color(ground));
    gc.fillRectangle(area);
    if (hover && isEnabled()) {
      Paint.ground(gc, area, "hover", Paint.CORNER);
    }
    Image image = Icons.image(icon, Icons.CELL, isEnabled() ? "ink2" : "line2");
    gc.drawImage(image, (area.width - image.getBounds().width) / 2, (area.height - image.getBounds().height) / 2);
    if (isFocusControl()) {
      Paint.frame(gc, area, "accent", 2, Paint.CORNER);
    }
  }
}
