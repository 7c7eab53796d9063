package org.rapport.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.eclipse.swt.widgets.Menu;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** A short list of entries with an icon and a count under headings, walked with the arrows and opened by click or Enter. */
public final class NavigatorList extends Canvas {

  /** One entry. */
  public record Entry(String id, String name, String icon) {
  }

  /** Entries under a heading. */
  record Section(String heading, List<Entry> entries) {
  }

  /** What can be done with an entry, named by its id. */
  interface Acts {
    /** Opens it. */
    void open(String id);

    /** Fills a menu that opens at it; one that stays empty is not shown. */
    void menu(String id, Menu menu);

    /** Gives it another name, where it can have one. */
    void rename(String id);

    /** Deletes it, where it can be. */
    void delete(String id);
  }

  private static final int ROW = 28;
  private static final int HEAD = 30;
  private static final int INSET = 4;

  private final Acts acts;
  /** The headings, by the place of the entry that they stand above. */
  private Map<Integer, String> headings = Map.of();
  private List<Entry> entries = List.of();
  private Map<String, String> counts = Map.of();
  private String selected;
  private int focus;
  private int hover = -1;
  private int scroll;

  NavigatorList(Composite parent, Acts acts) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.acts = acts;
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseMove, event -> hover(at(event.y)));
    addListener(SWT.MouseExit, event -> hover(-1));
    addListener(SWT.MouseUp, event -> open(event.button > 1 ? -1 : at(event.y)));
    addListener(SWT.MenuDetect, this::menu);
    addListener(SWT.MouseVerticalWheel, event -> scrollBy(-event.count * ROW / 2));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Resize, event -> scrollBy(0));
    describe();
  }

  private void describe() {
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < entries.size() ? words(entries.get(event.childID)) : String.join(", ", headings.values());
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID >= 0 ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
      }

      @Override
      public void getChildCount(AccessibleControlEvent event) {
        event.detail = entries.size();
      }

      @Override
      public void getFocus(AccessibleControlEvent event) {
        event.childID = isFocusControl() ? focus : ACC.CHILDID_NONE;
      }
    });
  }

  private String words(Entry entry) {
    String count = counts.get(entry.id());
    return count == null ? entry.name() : entry.name() + ", " + count;
  }

  /** Shows other entries; a section without entries has no heading. */
  void show(List<Section> sections) {
    List<Entry> all = new ArrayList<>();
    Map<Integer, String> above = new TreeMap<>();
    for (Section section : sections) {
      if (!section.entries().isEmpty()) {
        above.put(all.size(), section.heading());
        all.addAll(section.entries());
      }
    }
    entries = List.copyOf(all);
    headings = above;
    focus = Math.clamp(focus, 0, Math.max(0, entries.size() - 1));
    select(selected);
  }

  /** Where a row begins, before it is scrolled. */
  private int top(int row) {
    return row * ROW + HEAD * (int) headings.keySet().stream().filter(place -> place <= row).count();
  }

  /** The entries shown. */
  public List<Entry> entries() {
    return entries;
  }

  /** Shows the counts, by the id of the entry; an entry without one shows none. */
  void counts(Map<String, String> newCounts) {
    if (!isDisposed()) {
      counts = newCounts;
      redraw();
    }
  }

  /** The counts shown. */
  public Map<String, String> counts() {
    return counts;
  }

  /** Marks an entry; null for none. */
  void select(String id) {
    if (!isDisposed()) {
      selected = id;
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).id().equals(id)) {
          focus = i;
        }
      }
      redraw();
    }
  }

  private int at(int y) {
    int place = y + scroll;
    return IntStream.range(0, entries.size()).filter(row -> place >= top(row) && place < top(row) + ROW).findFirst().orElse(-1);
  }

  private void hover(int row) {
    if (row != hover) {
      hover = row;
      redraw();
    }
  }

  private void open(int row) {
    if (row >= 0) {
      focus = row;
      acts.open(entries.get(row).id());
    }
  }

  private void scrollBy(int pixels) {
    int most = Math.max(0, top(entries.size() - 1) + ROW + INSET - getClientArea().height);
    scroll = Math.clamp(scroll + pixels, 0, most);
    redraw();
  }

  private void menu(Event event) {
    boolean keyboard = event.detail == SWT.MENU_KEYBOARD;
    int row = keyboard ? focus : at(toControl(event.x, event.y).y);
    if (row < 0 || row >= entries.size()) {
      return;
    }
    focus = row;
    redraw();
    Menu menu = new Menu(this);
    acts.menu(entries.get(row).id(), menu);
    if (menu.getItemCount() == 0) {
      menu.dispose();
      return;
    }
    menu.setLocation(keyboard ? toDisplay(ROW, top(row) - scroll + ROW) : new Point(event.x, event.y));
    menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void onFocus(Consumer<String> act) {
    if (focus >= 0 && focus < entries.size()) {
      act.accept(entries.get(focus).id());
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.F2 -> onFocus(acts::rename);
      case SWT.DEL -> onFocus(acts::delete);
      case SWT.ARROW_DOWN -> focus = Math.min(entries.size() - 1, focus + 1);
      case SWT.ARROW_UP -> focus = Math.max(0, focus - 1);
      case SWT.HOME -> focus = 0;
      case SWT.END -> focus = entries.size() - 1;
      case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(focus);
      default -> {
        return;
      }
    }
    int top = top(focus);
    if (top < scroll) {
      scrollBy((headings.containsKey(focus) ? top - HEAD : top) - scroll);
    } else if (top + ROW > scroll + getClientArea().height) {
      scrollBy(top + ROW - scroll - getClientArea().height);
    }
    getAccessible().setFocus(focus);
    redraw();
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(area);
    headings.forEach((row, heading) -> {
      gc.setFont(Tokens.font("smallStrong"));
      gc.setForeground(Tokens.color("ink2"));
      gc.drawText(heading, 14, top(row) - HEAD + 9 - scroll, true);
    });
    for (int i = 0; i < entries.size(); i++) {
      paintRow(gc, i, new Rectangle(INSET, top(i) - scroll, area.width - 2 * INSET, ROW));
    }
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(area.width - 1, 0, 1, area.height);
  }

  private void paintRow(GC gc, int index, Rectangle row) {
    Entry entry = entries.get(index);
    boolean active = entry.id().equals(selected);
    if (active || index == hover) {
      Paint.ground(gc, new Rectangle(row.x, row.y + 1, row.width, row.height - 2), active ? "sel" : "hover", Paint.CORNER);
    }
    gc.drawImage(Icons.image(entry.icon(), Icons.BUTTON, active ? "accentInk" : "ink2"), row.x + 10, row.y + (ROW - Icons.BUTTON) / 2);
    String count = counts.getOrDefault(entry.id(), "");
    gc.setFont(Tokens.font("small"));
    gc.setForeground(Tokens.color("ink3"));
    Point size = gc.textExtent(count);
    gc.drawText(count, row.x + row.width - 10 - size.x, row.y + (ROW - size.y) / 2, true);
    gc.setFont(Tokens.font("text"));
    gc.setForeground(Tokens.color("ink"));
    String name = Paint.fit(gc, entry.name(), row.width - 60 - size.x);
    gc.drawText(name, row.x + 36, row.y + (ROW - gc.textExtent("X").y) / 2, true);
    if (index == focus && isFocusControl()) {
      Paint.frame(gc, new Rectangle(row.x, row.y + 1, row.width, row.height - 2), "accent", 2, Paint.CORNER);
    }
  }
}
