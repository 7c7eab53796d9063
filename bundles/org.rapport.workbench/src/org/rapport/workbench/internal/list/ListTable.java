package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.ui.Tokens;

/**
 * The table of a list: a head, the row of filters, and rows that are painted from the tokens. Holds no data: cells ask
 * the model. The first column is for marks.
 */
public final class ListTable {

  /** Height of the head. */
  static final int HEAD = 28;
  /** Height of the row of filters. */
  static final int FILTER = 32;
  private static final int COMPACT = 26;
  private static final int COMFORTABLE = 32;
  private static final int MARK_WIDTH = 36;
  private static final int SCROLL_BAR = 12;
  private static final int NOTICE_GAP = 6;

  private final List<ListColumn> columns;
  private final ListModel model;
  private final NatTable table;
  private final DataLayer body;
  private final ViewportLayer viewport;
  private int shown;
  private String noticeTitle = "";
  private String noticeText = "";

  ListTable(Composite parent, List<ListColumn> columns, ListModel model, ListSelection selection, CellTexts texts) {
    this.columns = columns;
    this.model = model;
    this.shown = columns.size();
    body = new DataLayer(new Rows(true), 100, rowHeight());
    viewport = new ViewportLayer(body);
    DataLayer headData = new DataLayer(new Rows(false), 100, HEAD);
    headData.setRowHeightByPosition(1, FILTER);
    DimensionallyDependentLayer head = new DimensionallyDependentLayer(headData, viewport, headData);
    head.addConfiguration(new DefaultColumnResizeBindings());
    CompositeLayer grid = new CompositeLayer(1, 2);
    grid.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
    grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    ConfigRegistry registry = new ConfigRegistry();
    table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, grid, false);
    table.setConfigRegistry(registry);
    registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
    for (String region : List.of(GridRegion.COLUMN_HEADER, GridRegion.BODY)) {
      registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL, region);
    }
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadPainter(columns, model), DisplayMode.NORMAL,
        GridRegion.COLUMN_HEADER);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new RowPainter(columns, model, selection, texts),
        DisplayMode.NORMAL, GridRegion.BODY);
    table.configure();
    Tokens.styled(table, "rapport-table");
    table.addListener(SWT.Resize, event -> fit());
    table.addListener(SWT.Paint, event -> paintNotice(event.gc));
  }

  /** Says in the place of rows why there are none; two empty texts where there are some. */
  void notice(String title, String text) {
    noticeTitle = title;
    noticeText = text;
  }

  private void paintNotice(GC gc) {
    if (noticeTitle.isEmpty()) {
      return;
    }
    Rectangle area = table.getClientArea();
    int middle = (area.height + HEAD + FILTER) / 2;
    gc.setFont(Tokens.font("section"));
    gc.setForeground(Tokens.color("ink"));
    Point size = gc.textExtent(noticeTitle);
    gc.drawText(noticeTitle, (area.width - size.x) / 2, middle - size.y - NOTICE_GAP, true);
    gc.setFont(Tokens.font("text"));
    gc.setForeground(Tokens.color("ink2"));
    gc.drawText(noticeText, (area.width - gc.textExtent(noticeText).x) / 2, middle, true);
  }

  private static int rowHeight() {
    return new Settings().comfortable() ? COMFORTABLE : COMPACT;
  }

  /** The widget. */
  public NatTable control() {
    return table;
  }

  /** How many columns of the model are in view, from the first one on. */
  public int shownColumns() {
    return shown;
  }

  /** Uses the height of rows that the settings say. */
  void applyRowHeight() {
    body.setDefaultRowHeight(rowHeight());
    table.refresh();
  }

  /** Shows what the model has now. */
  void refresh() {
    if (!table.isDisposed()) {
      table.refresh();
    }
  }

  /** Leaves out the last columns where the window is too narrow for all, and gives what is left to those that can use it. */
  void fit() {
    int width = table.getClientArea().width - SCROLL_BAR;
    if (width <= 0) {
      return;
    }
    int needed = MARK_WIDTH;
    int fitting = 0;
    while (fitting < columns.size() && (fitting < 2 || needed + columns.get(fitting).width() <= width)) {
      needed += columns.get(fitting).width();
      fitting++;
    }
    shown = fitting;
    long flexible = columns.subList(0, fitting).stream().filter(ListColumn::flexible).count();
    int spare = Math.max(0, width - needed);
    body.setColumnWidthByPosition(0, MARK_WIDTH);
    for (int i = 0; i < fitting; i++) {
      ListColumn column = columns.get(i);
      int share = column.flexible() && flexible > 0 ? (int) (spare / flexible) : flexible == 0 && i == fitting - 1 ? spare : 0;
      body.setColumnWidthByPosition(i + 1, column.width() + share);
    }
    table.refresh();
  }

  /** The row at a height of the widget; -1 outside the rows. */
  int rowAt(int y) {
    int position = table.getRowPositionByY(y);
    if (position < 2) {
      return -1;
    }
    int index = table.getRowIndexByPosition(position);
    return index >= 0 && index < model.rowCount() ? index : -1;
  }

  /** The column of the model at a place of the widget; -1 for the column of marks and outside. */
  int columnAt(int x) {
    int position = table.getColumnPositionByX(x);
    return position < 0 ? -1 : table.getColumnIndexByPosition(position) - 1;
  }

  /** Where the field of a column's filter lies; empty where the column is not in view. */
  Rectangle filterBounds(int column) {
    for (int position = 0; position < table.getColumnCount(); position++) {
      if (table.getColumnIndexByPosition(position) == column + 1) {
        return table.getBoundsByPosition(position, 1);
      }
    }
    return new Rectangle(0, 0, 0, 0);
  }

  /** The cell at a place, for tooltips; null outside. */
  ILayerCell cellAt(int x, int y) {
    return table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
  }

  /** Brings a row into view. */
  public void reveal(int row) {
    if (row >= 0) {
      viewport.moveRowPositionIntoViewport(row);
    }
  }

  /** The first row in view. */
  public int top() {
    return Math.max(0, viewport.getRowIndexByPosition(0));
  }

  /** Scrolls so that a row is the first one in view. */
  void top(int row) {
    viewport.setOriginY(body.getStartYOfRowPosition(Math.max(0, row)));
  }

  /** How many rows are in view. */
  int visibleRows() {
    return Math.max(1, (table.getClientArea().height - HEAD - FILTER) / rowHeight());
  }

  /** Which columns are in view now, with those of plugins. */
  List<ListColumn> columnsInView() {
    return new ArrayList<>(columns.subList(0, shown));
  }

  /** What cells ask for: the painters take the rows from the model themselves. */
  private final class Rows implements IDataProvider {

    private final boolean records;

    Rows(boolean records) {
      this.records = records;
    }

    @Override
    public Object getDataValue(int column, int row) {
      return null;
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("A list is not changed in its cells.");
    }

    @Override
    public int getColumnCount() {
      return shown + 1;
    }

    @Override
    public int getRowCount() {
      return records ? model.rowCount() : 2;
    }
  }
}
