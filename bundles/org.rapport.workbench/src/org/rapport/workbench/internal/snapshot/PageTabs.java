package org.rapport.workbench.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Spoken;
import org.rapport.workbench.ui.Tokens;

/** The pages of a record under its head: chosen by click, by the arrows, or by their number. Used on the UI thread. */
public final class PageTabs extends Canvas {

  private static final int HEIGHT = 34;
  private static final int MARGIN = 16;
  private static final int PADDING = 8;
  private static final int GAP = 12;
  private static final int MARK = 2;

  private final List<String> names;
  private final int chosen;
  private final IntConsumer choose;

  /**
   * The strip of one page.
   *
   * @param names of all pages
   * @param chosen which of them it stands on
   * @param choose goes to another
   */
  public PageTabs(Composite parent, List<String> names, int chosen, IntConsumer choose) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.names = List.copyOf(names);
    this.chosen = chosen;
    this.choose = choose;
    Tokens.styled(this, "rapport-header");
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseUp, this::click);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    describe();
  }

  private void describe() {
    Spoken.name(this, () -> SnapshotMessages.Pages_name + ": " + names.get(chosen));
    Spoken.role(this, ACC.ROLE_TABFOLDER);
  }

  private List<Rectangle> places(GC gc) {
    List<Rectangle> places = new ArrayList<>();
    gc.setFont(Tokens.font("strong"));
    int x = MARGIN - PADDING;
    for (String name : names) {
      int width = gc.textExtent(name).x + 2 * PADDING;
      places.add(new Rectangle(x, 0, width, HEIGHT));
      x += width + GAP;
    }
    return places;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(getBackground());
    gc.fillRectangle(area);
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(0, area.height - 1, area.width, 1);
    List<Rectangle> places = places(gc);
    for (int i = 0; i < names.size(); i++) {
      Rectangle place = places.get(i);
      gc.setFont(Tokens.font(i == chosen ? "strong" : "text"));
      gc.setForeground(Tokens.color(i == chosen ? "ink" : "ink2"));
      Point size = gc.textExtent(names.get(i));
      gc.drawText(names.get(i), place.x + PADDING, (HEIGHT - size.y) / 2, true);
      if (i == chosen) {
        gc.setBackground(Tokens.color("accent"));
        gc.fillRectangle(place.x + PADDING, area.height - MARK, place.width - 2 * PADDING, MARK);
        if (isFocusControl()) {
          Paint.frame(gc, new Rectangle(place.x, 3, place.width, place.height - 7), "accent", 2, Paint.CORNER);
        }
      }
    }
  }

  private void click(Event event) {
    GC gc = new GC(this);
    List<Rectangle> places = places(gc);
    gc.dispose();
    for (int i = 0; i < places.size(); i++) {
      if (event.button == 1 && places.get(i).contains(event.x, event.y)) {
        go(i);
      }
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ARROW_RIGHT) {
      go(Math.min(chosen + 1, names.size() - 1));
    } else if (event.keyCode == SWT.ARROW_LEFT) {
      go(Math.max(chosen - 1, 0));
    }
  }

  private void go(int page) {
    if (page != chosen) {
      choose.accept(page);
    }
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint == SWT.DEFAULT ? 200 : wHint, HEIGHT);
  }
}
