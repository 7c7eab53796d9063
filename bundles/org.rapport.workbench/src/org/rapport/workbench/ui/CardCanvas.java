package org.rapport.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
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
import org.eclipse.swt.widgets.Event;

/**
 * A painted card whose figures can be pressed: by mouse, or by the arrows and Enter. What it paints, what can be pressed
 * and what a screen reader is told come from the same list. To be used on the UI thread.
 */
public abstract class CardCanvas extends Canvas {

  /** Room between the edge of a card and what stands in it. */
  public static final int PADDING = 12;
  private static final int CORNER = 6;
  /** A mouse that goes farther while its button is down drags, and presses nothing. */
  private static final int CLICK = 6;

  private final String name;
  private final List<Hit> hits = new ArrayList<>();
  private final IPropertyChangeListener themeListener = event -> redraw();
  private int focused = -1;
  private int hovered = -1;
  private Point pressed;

  /**
   * A place that can be pressed or read.
   *
   * @param bounds where it is
   * @param name what it says, in full; also its tooltip
   * @param action what pressing does; null for a figure that is only read
   */
  public record Hit(Rectangle bounds, String name, Runnable action) {
  }

  /** @param name what a screen reader calls the card */
  protected CardCanvas(Composite parent, String name) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.name = name;
    addPaintListener(event -> paintAll(event.gc));
    addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
    addListener(SWT.MouseExit, event -> hover(-1));
    addListener(SWT.MouseDown, event -> pressed = new Point(event.x, event.y));
    addListener(SWT.MouseUp, this::click);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    JFaceResources.getColorRegistry().addListener(themeListener);
    addListener(SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(themeListener));
    describe();
  }

  /** Paints the inside and says what can be pressed, in the order of reading. */
  protected abstract void paint(GC gc, Rectangle area, List<Hit> hitsToFill);

  /** What is there now, in the order of reading; empty before the first paint. */
  public final List<Hit> hits() {
    return List.copyOf(hits);
  }

  private void paintAll(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("win"));
    gc.fillRectangle(area);
    hits.clear();
    if (isFramed()) {
      Paint.ground(gc, area, "surface", CORNER);
      paint(gc, area, hits);
      Paint.frame(gc, area, "line", 1, CORNER);
    } else {
      gc.setBackground(Tokens.color("surface"));
      gc.fillRectangle(area);
      paint(gc, area, hits);
    }
    mark(gc);
  }

  /** Whether it is a card with an edge; else it lies flat on the surface around it. */
  protected boolean isFramed() {
    return true;
  }

  private void mark(GC gc) {
    if (hovered >= 0 && hovered < hits.size() && hits.get(hovered).action != null) {
      Rectangle bounds = hits.get(hovered).bounds;
      gc.setForeground(Tokens.color("accentInk"));
      gc.drawLine(bounds.x + 4, bounds.y + bounds.height - 3, bounds.x + bounds.width - 5, bounds.y + bounds.height - 3);
    }
    if (isFocusControl() && !hits.isEmpty()) {
      focused = Math.clamp(focused, 0, hits.size() - 1);
      Paint.frame(gc, hits.get(focused).bounds, "accent", 2, 3);
    }
  }

  /** Of places within each other the later one, which lies on top. */
  private int at(int x, int y) {
    for (int i = hits.size() - 1; i >= 0; i--) {
      if (hits.get(i).bounds.contains(x, y)) {
        return i;
      }
    }
    return -1;
  }

  private void hover(int now) {
    if (now != hovered) {
      hovered = now;
      setToolTipText(now < 0 ? null : hits.get(now).name);
      setCursor(now >= 0 && hits.get(now).action != null ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
      redraw();
    }
  }

  private void click(Event event) {
    boolean isMoved = pressed != null && (Math.abs(event.x - pressed.x) > CLICK || Math.abs(event.y - pressed.y) > CLICK);
    int place = at(event.x, event.y);
    if (event.button == 1 && place >= 0 && !isMoved) {
      focused = place;
      press(place);
    }
  }

  /** Does what pressing a place does; nothing where it is only read. */
  public final void press(int place) {
    Runnable action = hits.get(place).action;
    if (action != null) {
      action.run();
    }
  }

  private void key(Event event) {
    if (hits.isEmpty() || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_RIGHT -> walk(1);
      case SWT.ARROW_LEFT -> walk(-1);
      case SWT.ARROW_DOWN -> walkRow(1);
      case SWT.ARROW_UP -> walkRow(-1);
      case SWT.HOME -> focus(0);
      case SWT.END -> focus(hits.size() - 1);
      case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> press(Math.clamp(focused, 0, hits.size() - 1));
      default -> {
        return;
      }
    }
  }

  private void walk(int step) {
    focus(focused + step);
  }

  /** To the nearest place above or below. */
  private void walkRow(int direction) {
    Rectangle from = hits.get(Math.clamp(focused, 0, hits.size() - 1)).bounds;
    int best = -1;
    long bestDistance = Long.MAX_VALUE;
    for (int i = 0; i < hits.size(); i++) {
      Rectangle to = hits.get(i).bounds;
      int down = (to.y - from.y) * direction;
      long distance = down * 10_000L + Math.abs(to.x + to.width / 2 - from.x - from.width / 2);
      if (down > 0 && distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    if (best >= 0) {
      focus(best);
    }
  }

  private void focus(int place) {
    focused = Math.clamp(place, 0, hits.size() - 1);
    getAccessible().setFocus(focused);
    redraw();
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < hits.size() ? hits.get(event.childID).name : name;
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getChildCount(AccessibleControlEvent event) {
        event.detail = hits.size();
      }

      @Override
      public void getChildAtPoint(AccessibleControlEvent event) {
        Point point = toControl(event.x, event.y);
        int place = at(point.x, point.y);
        event.childID = place < 0 ? ACC.CHILDID_SELF : place;
      }

      @Override
      public void getFocus(AccessibleControlEvent event) {
        event.childID = !isFocusControl() ? ACC.CHILDID_NONE : focused < 0 ? ACC.CHILDID_SELF : focused;
      }

      @Override
      public void getLocation(AccessibleControlEvent event) {
        Rectangle bounds = event.childID >= 0 && event.childID < hits.size() ? hits.get(event.childID).bounds : getClientArea();
        Point origin = toDisplay(bounds.x, bounds.y);
        event.x = origin.x;
        event.y = origin.y;
        event.width = bounds.width;
        event.height = bounds.height;
      }

      @Override
      public void getRole(AccessibleControlEvent event) {
        boolean isChild = event.childID >= 0 && event.childID < hits.size();
        event.detail = !isChild ? ACC.ROLE_GROUP : hits.get(event.childID).action == null ? ACC.ROLE_LABEL : ACC.ROLE_LINK;
      }
    });
  }

  /** Writes a text; the point is its left upper corner. */
  protected static void text(GC gc, String text, int x, int y, String font, String color) {
    gc.setFont(Tokens.font(font));
    gc.setForeground(Tokens.color(color));
    gc.drawText(text, x, y, true);
  }

  /** Writes a text that ends at an edge. */
  protected static void textRight(GC gc, String text, int right, int y, String font, String color) {
    gc.setFont(Tokens.font(font));
    gc.setForeground(Tokens.color(color));
    gc.drawText(text, right - gc.textExtent(text).x, y, true);
  }

  /** A hairline across. */
  protected static void hairline(GC gc, int x, int y, int width, String color) {
    gc.setBackground(Tokens.color(color));
    gc.fillRectangle(x, y, width, 1);
  }
}
