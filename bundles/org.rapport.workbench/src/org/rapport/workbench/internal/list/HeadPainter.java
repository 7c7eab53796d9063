package org.rapport.workbench.internal.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.store.query.Query;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** Paints the head of a list and the ground of its filters. */
final class HeadPainter extends AbstractCellPainter {

  private static final int PADDING = 8;

  private final ListColumns columns;
  private final ListModel model;

  HeadPainter(ListColumns columns, ListModel model) {
    this.columns = columns;
    this.model = model;
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return columns.width(columns.shown().get(Math.max(0, cell.getColumnIndex() - 1)));
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return cell.getRowIndex() == 0 ? ListTable.HEAD : ListTable.FILTER;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(bounds);
    if (cell.getRowIndex() == 1) {
      gc.setBackground(Tokens.color("line2"));
      gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
      if (cell.getColumnIndex() == 0) {
        gc.drawImage(Icons.image("list-filter", Icons.CELL, "ink3"), bounds.x + 11, bounds.y + (bounds.height - Icons.CELL) / 2);
      }
      return;
    }
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    if (cell.getColumnIndex() > 0 && cell.getColumnIndex() <= columns.shown().size()) {
      title(columns.shown().get(cell.getColumnIndex() - 1), gc, bounds);
    }
  }

  private void title(ListColumn column, GC gc, Rectangle bounds) {
    Query.Sort sort = model.sort().stream().filter(each -> each.path().equals(column.path())).findFirst().orElse(null);
    gc.setFont(Tokens.font("smallStrong"));
    gc.setForeground(Tokens.color(sort == null ? "ink2" : "ink"));
    int arrow = sort == null ? 0 : Icons.CELL;
    String text = Paint.fit(gc, column.title(), bounds.width - 2 * PADDING - arrow);
    int width = Paint.width(gc, text);
    int x = column.right() ? bounds.x + bounds.width - PADDING - width - arrow : bounds.x + PADDING;
    gc.drawText(text, x, bounds.y + (bounds.height - Paint.height(gc)) / 2, true);
    if (sort != null) {
      gc.drawImage(Icons.image(sort.descending() ? "arrow-down" : "arrow-up", Icons.CELL, "ink"), x + width + 1,
          bounds.y + (bounds.height - Icons.CELL) / 2);
    }
  }
}
