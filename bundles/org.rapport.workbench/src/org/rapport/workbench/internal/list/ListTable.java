package org.rapport.workbench.internal.list;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommand;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
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

  private final ListColumns columns;
  private final ListModel model;
  private final NatTable table;
  private final DataLayer body;
  private final ViewportLayer viewport;
  private final FreezeLayer freeze;
  private int kept;
  private int laidRows = -1;
  private int laidColumns = -1;
  private String noticeTitle = "";
  private String noticeText = "";

  ListTable(Composite parent, ListColumns columns, ListModel model, ListSelection selection, CellTexts texts) {
    this.columns = columns;
    this.model = model;
    body = new Resizing(new Rows(true));
    SelectionLayer inner = new SelectionLayer(body, false);
    viewport = new ViewportLayer(inner);
    freeze = new FreezeLayer(inner);
    CompositeFreezeLayer rows = new CompositeFreezeLayer(freeze, viewport, inner, false);
    DataLayer headData = new DataLayer(new Rows(false), 100, HEAD);
    headData.setRowHeightByPosition(1, FILTER);
    DimensionallyDependentLayer head = new DimensionallyDependentLayer(headData, rows, headData);
    head.addConfiguration(new DefaultColumnResizeBindings());
    CompositeLayer grid = new CompositeLayer(1, 2);
    grid.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
    grid.setChildLayer(GridRegion.BODY, rows, 0, 1);
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
    table.addListener(SWT.Paint, event -> {
      paintEdge(event.gc);
      paintNotice(event.gc);
    });
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

  /** Uses the height of rows that the settings say. */
  void applyRowHeight() {
    body.setDefaultRowHeight(rowHeight());
    table.refresh();
  }

  /** Shows what the model has now; lays the table out again only where there are other rows or columns than before. */
  void refresh() {
    if (table.isDisposed()) {
      return;
    }
    int rows = model.rowCount();
    int across = columns.shown().size();
    if (rows != laidRows || across != laidColumns) {
      laidRows = rows;
      laidColumns = across;
      table.refresh();
    } else {
      table.redraw();
    }
  }

  /** Gives each column its width: what is left goes to those that can use it, what is too much is left out or scrolled. */
  void fit() {
    int width = table.getClientArea().width - SCROLL_BAR - MARK_WIDTH;
    if (width <= 0) {
      return;
    }
    columns.fit(width);
    List<ListColumn> shown = columns.shown();
    int needed = shown.stream().mapToInt(columns::width).sum();
    long flexible = shown.stream().filter(columns::isFlexible).count();
    int spare = Math.max(0, width - needed);
    body.setColumnWidthByPosition(0, MARK_WIDTH);
    for (int i = 0; i < shown.size(); i++) {
      int share = columns.isFlexible(shown.get(i)) ? (int) (spare / flexible) : flexible == 0 && i == shown.size() - 1 ? spare : 0;
      body.setColumnWidthByPosition(i + 1, columns.width(shown.get(i)) + share);
    }
    keep(columns.isFrozen() && needed > width && shown.size() > 1 ? MARK_WIDTH + body.getColumnWidthByPosition(1) : 0);
    table.refresh();
  }

  /** Keeps the marks and the first column in view while the others are scrolled: so many pixels, 0 for none. */
  private void keep(int wanted) {
    if (wanted == kept) {
      return;
    }
    kept = wanted;
    int first = top();
    FreezeHelper.unfreeze(freeze, viewport);
    if (kept > 0) {
      FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, -1), new PositionCoordinate(freeze, 1, -1));
    }
    top(first);
  }

  /** The edge of what stays in view. */
  private void paintEdge(GC gc) {
    if (kept > 0) {
      gc.setBackground(Tokens.color("line2"));
      gc.fillRectangle(kept - 1, 0, 1, table.getClientArea().height);
    }
  }

  /** Brings a column into view. */
  void revealColumn(int column) {
    boolean stays = kept > 0 && column == 0;
    if (!stays && column >= 0 && column < columns.shown().size()) {
      viewport.moveColumnPositionIntoViewport(column + 1);
    }
  }

  /** Where a cell lies, as far as it is in view; empty where it is not. */
  Rectangle cellBounds(int row, int column) {
    Rectangle across = filterBounds(column);
    for (int position = 2; !across.isEmpty() && position < table.getRowCount(); position++) {
      if (table.getRowIndexByPosition(position) == row) {
        Rectangle cell = table.getBoundsByPosition(1, position);
        return cell == null ? new Rectangle(0, 0, 0, 0) : new Rectangle(across.x, cell.y, across.width, cell.height);
      }
    }
    return new Rectangle(0, 0, 0, 0);
  }

  /** Where the rows lie. */
  Rectangle rowsArea() {
    Rectangle area = table.getClientArea();
    return new Rectangle(area.x, HEAD + FILTER, area.width, Math.max(0, area.height - HEAD - FILTER));
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

  /** Where the field of a column's filter lies, as far as it is in view; empty where the column is not. */
  Rectangle filterBounds(int column) {
    for (int position = 0; position < table.getColumnCount(); position++) {
      if (table.getColumnIndexByPosition(position) == column + 1) {
        Rectangle cell = table.getBoundsByPosition(position, 1);
        boolean covered = cell != null && kept > 0 && column > 0 && cell.x < kept;
        return cell == null || covered ? new Rectangle(0, 0, 0, 0) : cell.intersection(table.getClientArea());
      }
    }
    return new Rectangle(0, 0, 0, 0);
  }

  /** Where the head of a column lies; empty where it is not in view. */
  Rectangle headBounds(int column) {
    Rectangle filter = filterBounds(column);
    return filter.isEmpty() ? filter : new Rectangle(filter.x, 0, filter.width, HEAD);
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

  /** Rows of which somebody can make the columns wider; what the window does to the widths is not kept. */
  private final class Resizing extends DataLayer {

    Resizing(IDataProvider rows) {
      super(rows, 100, ListTable.rowHeight());
    }

    @Override
    public boolean doCommand(ILayerCommand command) {
      ColumnResizeCommand resized = command instanceof ColumnResizeCommand found ? found.cloneCommand() : null;
      boolean done = super.doCommand(command);
      if (resized != null && resized.convertToTargetLayer(this)) {
        int column = resized.getColumnPosition();
        if (column > 0 && column <= columns.shown().size()) {
          columns.resize(columns.shown().get(column - 1), getColumnWidthByPosition(column));
        }
      }
      return done;
    }
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
      return columns.shown().size() + 1;
    }

    @Override
    public int getRowCount() {
      return records ? model.rowCount() : 2;
    }
  }
}
