package org.rapport.workbench.internal.shell;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** An entry of the rail: an icon of 20 px over a caption; the active one on the selected ground. */
public final class RailButton extends Canvas {

  private static final int INSET = 4;
  private static final int ICON_TOP = 9;
  private static final int CAPTION_TOP = 33;

  private final RailEntry entry;
  private boolean active;
  private boolean hover;

  RailButton(Composite parent, RailEntry entry, Runnable action) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.entry = entry;
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseEnter, event -> hover(true));
    addListener(SWT.MouseExit, event -> hover(false));
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.MouseUp, event -> action.run());
    addListener(SWT.KeyDown, event -> {
      if (event.character == ' ' || event.character == SWT.CR) {
        action.run();
      }
    });
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    Spoken.name(this, entry.name());
    Spoken.role(this, ACC.ROLE_TABITEM, () -> active ? ACC.STATE_SELECTED : 0);
  }

  /** The perspective or act it stands for. */
  public RailEntry entry() {
    return entry;
  }

  /** Whether it is the perspective in use. */
  void setActive(boolean now) {
    if (active != now) {
      active = now;
      redraw();
    }
  }

  private void hover(boolean now) {
    hover = now;
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("win"));
    gc.fillRectangle(area);
    Rectangle inner = new Rectangle(INSET, 1, area.width - 2 * INSET, area.height - 2);
    if (active || hover) {
      Paint.ground(gc, inner, active ? "sel" : "hover", Paint.CORNER);
    }
    String ink = active ? "accentInk" : "ink2";
    Image image = image(ink);
    gc.drawImage(image, (area.width - image.getBounds().width) / 2, ICON_TOP);
    gc.setForeground(Tokens.color(ink));
    gc.setFont(Tokens.font("tiny"));
    String caption = Paint.fit(gc, entry.name(), area.width - 4);
    gc.drawText(caption, (area.width - gc.textExtent(caption).x) / 2, CAPTION_TOP, true);
    if (isFocusControl()) {
      Paint.frame(gc, inner, "accent", 2, Paint.CORNER);
    }
  }

  private Image image(String ink) {
    if (entry.icon() != null || entry.image() == null) {
      return Icons.image(entry.icon() == null ? "box" : entry.icon(), Icons.RAIL, ink);
    }
    String key = "rapport:rail:" + entry.id();
    if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
      JFaceResources.getImageRegistry().put(key, entry.image());
    }
    return JFaceResources.getImageRegistry().get(key);
  }
}
