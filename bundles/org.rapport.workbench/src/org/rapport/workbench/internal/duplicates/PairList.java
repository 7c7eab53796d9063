package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.osgi.util.NLS;
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
import org.eclipse.swt.widgets.ScrollBar;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** What is to be reviewed, a line a pair with its score; walked with the arrows. More is asked for when its end comes into view. */
public final class PairList extends Canvas {

  private static final int ROW = 52;
  private static final int PADDING = 14;
  private static final int BAR = 4;

  private final IntConsumer selects;
  private final Runnable more;
  private List<ReviewItem> items = List.of();
  private long rest;
  private int selected;
  private int scroll;

  /**
   * @param selects gets the place of what was chosen
   * @param more asks for what follows
   */
  PairList(Composite parent, IntConsumer selects, Runnable more) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
    this.selects = selects;
    this.more = more;
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseDown, event -> {
      setFocus();
      int row = (event.y + scroll) / ROW;
      if (event.button == 1 && row < items.size()) {
        selects.accept(row);
      }
    });
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Resize, event -> scrollTo(scroll));
    addListener(SWT.MouseMove, event -> tip((event.y + scroll) / ROW));
    getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
    describe();
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < items.size() ? words(items.get(event.childID)) : Words.Title;
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID >= 0 ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
      }

      @Override
      public void getChildCount(AccessibleControlEvent event) {
        event.detail = items.size();
      }

      @Override
      public void getFocus(AccessibleControlEvent event) {
        event.childID = isFocusControl() ? selected : ACC.CHILDID_NONE;
      }
    });
  }

  private static String words(ReviewItem item) {
    return NLS.bind(Words.List_item, new Object[] {name(item, 0), name(item, 1), item.score()});
  }

  private static String name(ReviewItem item, int place) {
    String label = item.labels().get(place);
    return label == null || label.isBlank() ? Messages.Find_unnamed : label;
  }

  /**
   * Shows items.
   *
   * @param total how many there are, read or not
   */
  void show(List<ReviewItem> newItems, long total, int newSelected) {
    boolean moved = selected != newSelected;
    items = newItems;
    rest = Math.max(0, total - items.size());
    selected = newSelected;
    if (moved) {
      int top = selected * ROW;
      int height = getClientArea().height;
      scrollTo(top < scroll ? top : top + ROW > scroll + height ? top + ROW - height : scroll);
      getAccessible().setFocus(selected);
    } else {
      scrollTo(scroll);
    }
  }

  private void scrollTo(int wanted) {
    int height = getClientArea().height;
    int whole = items.size() * ROW + (rest > 0 ? ROW : 0);
    scroll = Math.clamp(wanted, 0, Math.max(0, whole - height));
    ScrollBar bar = getVerticalBar();
    bar.setVisible(whole > height);
    bar.setValues(scroll, 0, Math.max(1, whole), Math.max(1, Math.min(height, whole)), ROW, Math.max(ROW, height));
    if (rest > 0 && scroll + 2 * height > items.size() * ROW) {
      more.run();
    }
    redraw();
  }

  private void key(Event event) {
    int page = Math.max(1, getClientArea().height / ROW - 1);
    int wanted = switch (event.keyCode) {
      case SWT.ARROW_DOWN -> selected + 1;
      case SWT.ARROW_UP -> selected - 1;
      case SWT.PAGE_DOWN -> selected + page;
      case SWT.PAGE_UP -> selected - page;
      case SWT.HOME -> 0;
      case SWT.END -> items.size() - 1;
      default -> selected;
    };
    int row = Math.clamp(wanted, 0, Math.max(0, items.size() - 1));
    if (row != selected && !items.isEmpty()) {
      selects.accept(row);
    }
  }

  private void tip(int row) {
    String tip = row >= 0 && row < items.size() ? words(items.get(row)) : null;
    if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
      setToolTipText(tip);
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(area);
    for (int i = scroll / ROW; i < items.size() && i * ROW - scroll < area.height; i++) {
      row(gc, new Rectangle(0, i * ROW - scroll, area.width, ROW), items.get(i), i == selected);
    }
    if (rest > 0) {
      gc.setFont(Tokens.font("small"));
      gc.setForeground(Tokens.color("ink3"));
      gc.drawText(NLS.bind(Words.List_rest, rest), PADDING, items.size() * ROW - scroll + PADDING, true);
    }
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(area.width - 1, 0, 1, area.height);
  }

  private void row(GC gc, Rectangle row, ReviewItem item, boolean chosen) {
    if (chosen) {
      gc.setBackground(Tokens.color("sel"));
      gc.fillRectangle(row);
    }
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(0, row.y + ROW - 1, row.width, 1);
    bar(gc, row, item.score());
    gc.setFont(Tokens.font("semibold"));
    gc.setForeground(Tokens.color("ink"));
    String score = item.score() < 0 ? "" : String.valueOf(item.score());
    Point size = gc.textExtent(score);
    gc.drawText(score, row.width - PADDING - size.x, row.y + (ROW - size.y) / 2, true);
    int x = PADDING + BAR + 10;
    int width = row.width - x - PADDING - size.x - 8;
    gc.setFont(Tokens.font("strong"));
    gc.drawText(Paint.fit(gc, name(item, 0), width), x, row.y + 7, true);
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink2"));
    gc.drawText(Paint.fit(gc, name(item, 1), width), x, row.y + 28, true);
    if (chosen && isFocusControl()) {
      Paint.frame(gc, new Rectangle(row.x, row.y, row.width - 1, row.height - 1), "accent", 2, Paint.CORNER);
    }
  }

  /** The score as a bar, which the figure at the right says too. */
  private static void bar(GC gc, Rectangle row, int score) {
    Rectangle whole = new Rectangle(PADDING, row.y + 9, BAR, ROW - 18);
    Paint.ground(gc, whole, "line2", BAR / 2);
    int filled = whole.height * Math.max(0, score) / 100;
    Paint.ground(gc, new Rectangle(whole.x, whole.y + whole.height - filled, BAR, filled), "accent", BAR / 2);
  }
}
