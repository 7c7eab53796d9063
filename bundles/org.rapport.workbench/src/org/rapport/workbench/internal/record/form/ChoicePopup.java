package org.rapport.workbench.internal.record.form;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/**
 * The list that opens under a field: choices, or records that were found. The focus stays in the field, which hands its
 * arrow keys on. Closed by Esc, by a choice, and when the field loses the focus.
 *
 * @param <T> what is chosen
 */
public final class ChoicePopup<T> {

  private static final int ROW = 28;
  private static final int MOST_ROWS = 9;
  private static final int NARROWEST = 220;
  private static final int PADDING = 10;
  private static final int PAGE = 8;

  /**
   * One line.
   *
   * @param value what is chosen with it; null for a line that only says something
   * @param hint a second text at the right; may be empty
   */
  public record Item<T>(T value, String label, String hint) {
  }

  private final Control anchor;
  private final Consumer<T> chosen;
  private final Listener closer = this::closeIfOutside;
  private Shell shell;
  private Table table;
  private List<Item<T>> items = List.of();

  /**
   * Prepares the list.
   *
   * @param anchor the field under which it opens
   * @param chosen gets the choice
   */
  public ChoicePopup(Control anchor, Consumer<T> chosen) {
    this.anchor = anchor;
    this.chosen = chosen;
    anchor.addListener(SWT.Dispose, event -> close());
  }

  /** Whether it is seen. */
  public boolean isOpen() {
    return shell != null && !shell.isDisposed() && shell.isVisible();
  }

  /** Shows lines, opening the list if it is closed; the line with the value is marked, else the first that can be chosen. */
  public void show(List<Item<T>> lines, T marked) {
    items = lines;
    if (!isOpen()) {
      open();
    }
    table.setRedraw(false);
    table.removeAll();
    int select = -1;
    for (int i = 0; i < lines.size(); i++) {
      new TableItem(table, SWT.NONE).setText(lines.get(i).label() + (lines.get(i).hint().isEmpty() ? "" : ", " + lines.get(i).hint()));
      boolean isMarked = marked != null && marked.equals(lines.get(i).value());
      select = isMarked || select < 0 && lines.get(i).value() != null && marked == null ? i : select;
    }
    table.setRedraw(true);
    table.setSelection(select);
    place();
  }

  private void open() {
    shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
    FillLayout layout = new FillLayout();
    layout.marginHeight = 1;
    layout.marginWidth = 1;
    shell.setLayout(layout);
    shell.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line2"));
      event.gc.fillRectangle(shell.getClientArea());
    });
    table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setBackground(Tokens.color("surface"));
    table.setForeground(Tokens.color("ink"));
    table.addListener(SWT.MeasureItem, event -> event.height = ROW);
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.MouseUp, event -> {
      TableItem item = table.getItem(new Point(event.x, event.y));
      if (item != null) {
        table.setSelection(item);
        choose();
      }
    });
    anchor.getDisplay().addFilter(SWT.MouseDown, closer);
    shell.addListener(SWT.Dispose, event -> anchor.getDisplay().removeFilter(SWT.MouseDown, closer));
  }

  private void closeIfOutside(Event event) {
    if (event.widget instanceof Control control && control.getShell() != shell && !inField(control)) {
      close();
    }
  }

  private boolean inField(Control control) {
    for (Control each = control; each != null; each = each.getParent()) {
      if (each == anchor) {
        return true;
      }
    }
    return false;
  }

  private void place() {
    Rectangle field = anchor.getDisplay().map(anchor.getParent(), null, anchor.getBounds());
    int rows = Math.max(1, Math.min(MOST_ROWS, items.size()));
    int height = rows * (table.getItemHeight()) + 4;
    int width = Math.max(field.width, NARROWEST);
    Rectangle screen = anchor.getMonitor().getClientArea();
    int below = field.y + field.height + 2;
    int y = below + height > screen.y + screen.height && field.y - height - 2 > screen.y ? field.y - height - 2 : below;
    shell.setBounds(Math.min(field.x, screen.x + screen.width - width), y, width, height);
    shell.setVisible(true);
    table.showSelection();
  }

  private void erase(Event event) {
    event.detail &= ~(SWT.HOT | SWT.SELECTED | SWT.FOCUSED | SWT.BACKGROUND | SWT.FOREGROUND);
    boolean selected = table.isSelected(table.indexOf((TableItem) event.item));
    event.gc.setBackground(Tokens.color(selected ? "sel" : "surface"));
    event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
  }

  private void paint(Event event) {
    int index = table.indexOf((TableItem) event.item);
    if (index < 0 || index >= items.size()) {
      return;
    }
    Item<T> item = items.get(index);
    GC gc = event.gc;
    int width = table.getClientArea().width;
    gc.setFont(Tokens.font("small"));
    int hint = item.hint().isEmpty() ? 0 : gc.textExtent(item.hint()).x + PADDING;
    gc.setForeground(Tokens.color("ink3"));
    if (hint > 0) {
      gc.drawText(item.hint(), width - hint, event.y + (event.height - gc.textExtent(item.hint()).y) / 2, true);
    }
    gc.setFont(Tokens.font("text"));
    gc.setForeground(Tokens.color(item.value() == null ? "ink3" : "ink"));
    String label = Paint.fit(gc, item.label(), width - hint - 2 * PADDING);
    gc.drawText(label, PADDING, event.y + (event.height - gc.textExtent(label).y) / 2, true);
    event.detail = SWT.NONE;
  }

  /**
   * Takes a key that was pressed in the field: the arrows walk or open the list, Enter takes the line, Esc closes it.
   *
   * @param offer shows the list
   * @param forget takes back what was typed
   */
  public void key(Event event, Runnable offer, Runnable forget) {
    boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
    switch (event.keyCode) {
      case SWT.ARROW_DOWN, SWT.ARROW_UP -> step(event, event.keyCode == SWT.ARROW_DOWN ? 1 : -1, offer);
      case SWT.PAGE_DOWN, SWT.PAGE_UP -> {
        if (isOpen() && plain) {
          move(event.keyCode == SWT.PAGE_DOWN ? PAGE : -PAGE);
          event.doit = false;
        }
      }
      case SWT.CR, SWT.KEYPAD_CR -> {
        if (canChoose() && plain) {
          choose();
          event.doit = false;
        }
      }
      case SWT.ESC -> {
        if (isOpen()) {
          close();
          forget.run();
          event.doit = false;
        }
      }
      default -> {
        return;
      }
    }
  }

  private void step(Event event, int distance, Runnable offer) {
    if (isOpen()) {
      move(distance);
      event.doit = false;
    } else if (distance > 0) {
      offer.run();
      event.doit = false;
    }
  }

  /** Keeps Enter and Esc from the window while the list is open. */
  public void traverse(Event event) {
    if (isOpen() && (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE)) {
      event.doit = false;
    }
  }

  /** Marks another line. */
  public void move(int distance) {
    if (isOpen() && table.getItemCount() > 0) {
      int next = Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + distance));
      table.setSelection(next);
      table.redraw();
    }
  }

  /** Whether a line that can be chosen is marked. */
  public boolean canChoose() {
    return isOpen() && table.getSelectionIndex() >= 0 && items.get(table.getSelectionIndex()).value() != null;
  }

  /** Takes the marked line and closes the list. */
  public void choose() {
    if (canChoose()) {
      T value = items.get(table.getSelectionIndex()).value();
      close();
      chosen.accept(value);
    }
  }

  /** Closes it without a choice. */
  public void close() {
    if (shell != null && !shell.isDisposed()) {
      shell.dispose();
    }
    shell = null;
  }
}
