package org.rapport.workbench.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of rows that are all in memory, in the look of Rapport: hairlines between rows, icons beside texts, cut texts whole in
 * a tooltip. Only what is seen is made. To be used on the UI thread.
 *
 * @param <R> a row
 */
public final class RowTable<R> extends Composite {

  private static final int ROW = 26;
  private static final int PADDING = 8;
  private static final int GAP = 6;
  private static final int NEAR = 20;

  /**
   * What stands in one cell.
   *
   * @param text may be empty
   * @param icon name of an icon before the text; null for none
   * @param color of text and icon
   * @param font of the text
   * @param field whether it looks like a field, because it can be changed where the row is chosen
   */
  public record Cell(String text, String icon, String color, String font, boolean field) {

    /** A text as texts are. */
    public static Cell of(String text) {
      return new Cell(text, null, "ink", "text", false);
    }

    /** A quieter text. */
    public static Cell quiet(String text) {
      return new Cell(text, null, "ink3", "text", false);
    }

    /** What a row is known by. */
    public static Cell strong(String text) {
      return new Cell(text, null, "ink", "strong", false);
    }

    /** A text that can be changed. */
    public static Cell field(String text, String color) {
      return new Cell(text, null, color, "text", true);
    }

    /** A text with its icon, both in a colour. */
    public static Cell marked(String text, String icon, String color) {
      return new Cell(text, icon, color, "text", false);
    }
  }

  /**
   * A column.
   *
   * @param title its head
   * @param weight its share of the width
   * @param right whether its texts stand right, as figures do
   * @param cell what it says of a row
   * @param order of the rows by it; null where it cannot sort
   */
  public record Column<R>(String title, int weight, boolean right, Function<R, Cell> cell, Comparator<R> order) {

    /** A column of texts by which rows are not sorted. */
    public static <R> Column<R> of(String title, int weight, Function<R, Cell> cell) {
      return new Column<>(title, weight, false, cell, null);
    }
  }

  private final Table table;
  private List<Column<R>> columns = List.of();
  private List<R> rows = List.of();

  /** @param name what it is called, for who does not see it */
  public RowTable(Composite parent, String name) {
    super(parent, SWT.NONE);
    FillLayout layout = new FillLayout();
    layout.marginWidth = 1;
    layout.marginHeight = 1;
    setLayout(layout);
    addPaintListener(event -> Paint.frame(event.gc, getClientArea(), "line2", 1, 2));
    table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MeasureItem, event -> event.height = ROW);
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Resize, event -> widths());
    table.addListener(SWT.MouseMove, this::tip);
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
    Spoken.name(table, name);
  }

  /** Gives it other columns. */
  public void columns(List<Column<R>> wanted) {
    columns = List.copyOf(wanted);
    table.setRedraw(false);
    table.clearAll();
    for (TableColumn each : table.getColumns()) {
      each.dispose();
    }
    for (Column<R> each : columns) {
      TableColumn column = new TableColumn(table, each.right() ? SWT.RIGHT : SWT.LEFT);
      column.setText(each.title());
      column.setToolTipText(each.title());
      if (each.order() != null) {
        column.addListener(SWT.Selection, event -> sort(column, each.order()));
      }
    }
    table.setHeaderBackground(Tokens.color("sunken"));
    table.setHeaderForeground(Tokens.color("ink2"));
    widths();
    table.setRedraw(true);
  }

  /** Shows other rows; the place of the selection stays. */
  public void show(List<R> wanted) {
    int selected = table.getSelectionIndex();
    rows = List.copyOf(wanted);
    table.setSortColumn(null);
    table.setItemCount(rows.size());
    table.clearAll();
    if (selected >= 0 && selected < rows.size()) {
      table.setSelection(selected);
    }
    table.redraw();
  }

  private void sort(TableColumn column, Comparator<R> order) {
    boolean up = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
    List<R> sorted = new ArrayList<>(rows);
    sorted.sort(up ? order.reversed() : order);
    show(sorted);
    table.setSortColumn(column);
    table.setSortDirection(up ? SWT.DOWN : SWT.UP);
  }

  private void widths() {
    int room = table.getClientArea().width;
    int weights = columns.stream().mapToInt(Column::weight).sum();
    for (int i = 0; i < columns.size() && room > 0; i++) {
      int width = Math.max(room * columns.get(i).weight() / weights, 40);
      if (table.getColumn(i).getWidth() != width) {
        table.getColumn(i).setWidth(width);
      }
    }
  }

  private void fill(Event event) {
    int index = table.indexOf((TableItem) event.item);
    for (int i = 0; i < columns.size() && index < rows.size(); i++) {
      ((TableItem) event.item).setText(i, columns.get(i).cell().apply(rows.get(index)).text());
    }
  }

  private void erase(Event event) {
    event.detail &= ~(SWT.HOT | SWT.SELECTED | SWT.FOCUSED | SWT.BACKGROUND | SWT.FOREGROUND);
    boolean selected = table.isSelected(table.indexOf((TableItem) event.item));
    event.gc.setBackground(Tokens.color(selected ? "sel" : "surface"));
    event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
    event.gc.setBackground(Tokens.color("line"));
    event.gc.fillRectangle(0, event.y + event.height - 1, table.getClientArea().width, 1);
    if (selected && table.isFocusControl()) {
      event.gc.setBackground(Tokens.color("accent"));
      event.gc.fillRectangle(0, event.y, 2, event.height);
    }
  }

  private void paint(Event event) {
    int index = table.indexOf((TableItem) event.item);
    if (index >= rows.size() || event.index >= columns.size()) {
      return;
    }
    Column<R> column = columns.get(event.index);
    Cell cell = column.cell().apply(rows.get(index));
    GC gc = event.gc;
    Rectangle area = ((TableItem) event.item).getBounds(event.index);
    int left = area.x + PADDING;
    if (cell.field()) {
      Paint.frame(gc, new Rectangle(area.x + 2, area.y + 1, area.width - 4, area.height - 3), "ctl", 1, Paint.CORNER);
      gc.drawImage(Icons.image("chevron-down", Icons.CELL, "ink2"), area.x + area.width - Icons.CELL - PADDING, area.y + (area.height - Icons.CELL) / 2);
      area.width -= Icons.CELL + PADDING;
    }
    if (cell.icon() != null) {
      Image icon = Icons.image(cell.icon(), Icons.CELL, cell.color());
      gc.drawImage(icon, left, area.y + (area.height - Icons.CELL) / 2);
      left += Icons.CELL + GAP;
    }
    gc.setFont(Tokens.font(cell.font()));
    gc.setForeground(Tokens.color(cell.color()));
    String text = Paint.fit(gc, cell.text(), area.x + area.width - PADDING - left);
    Point size = gc.textExtent(text);
    gc.drawText(text, column.right() ? area.x + area.width - PADDING - size.x : left, area.y + (area.height - size.y) / 2, true);
  }

  private void tip(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    String tip = null;
    for (int i = 0; item != null && i < columns.size(); i++) {
      Rectangle area = item.getBounds(i);
      int index = table.indexOf(item);
      if (area.contains(event.x, event.y) && index < rows.size()) {
        Cell cell = columns.get(i).cell().apply(rows.get(index));
        tip = width(cell) > area.width - 2 * PADDING ? cell.text() : null;
      }
    }
    if (tip == null ? table.getToolTipText() != null : !tip.equals(table.getToolTipText())) {
      table.setToolTipText(tip);
    }
  }

  private int width(Cell cell) {
    GC gc = new GC(table);
    gc.setFont(Tokens.font(cell.font()));
    int width = gc.textExtent(cell.text()).x + (cell.icon() == null ? 0 : Icons.CELL + GAP);
    gc.dispose();
    return width;
  }

  /** The row with the selection; empty for none. */
  public Optional<R> selected() {
    int index = table.getSelectionIndex();
    return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }

  /** The rows of the selection, in the order in which they are shown. */
  public List<R> marked() {
    return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).sorted().mapToObj(rows::get).toList();
  }

  /** The rows in the order in which they are shown. */
  public List<R> rows() {
    return rows;
  }

  /** Selects a row, tells nobody. */
  public void select(int index) {
    table.setSelection(index);
    table.redraw();
  }

  /** Selects the rows that are among some, and leaves the place that is in view; tells nobody. */
  public void mark(Collection<R> wanted) {
    int top = table.getTopIndex();
    table.setSelection(IntStream.range(0, rows.size()).filter(index -> wanted.contains(rows.get(index))).toArray());
    table.setTopIndex(top);
    table.redraw();
  }

  /** Calls back when rows near the end come into view, for who reads them in portions. */
  public void onEnd(Runnable more) {
    table.addListener(SWT.SetData, event -> {
      if (table.indexOf((TableItem) event.item) >= rows.size() - NEAR) {
        more.run();
      }
    });
  }

  /** The marked rows, all where none is, as lines of texts between tabs. */
  public String text() {
    int[] marked = table.getSelectionIndices();
    List<R> wanted = marked.length == 0 ? rows : Arrays.stream(marked).mapToObj(rows::get).toList();
    return wanted.stream().map(row -> columns.stream().map(column -> column.cell().apply(row).text().replace('\t', ' ')).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  /** The table itself, for listeners and editors. */
  public Table control() {
    return table;
  }

  @Override
  public boolean setFocus() {
    return table.forceFocus(); // Else an editor in the table gets it.
  }
}
