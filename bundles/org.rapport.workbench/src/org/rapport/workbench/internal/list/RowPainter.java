package org.rapport.workbench.internal.list;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.store.query.Page;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** Paints the cells of records: marks, texts, figures at the right, people with their initials, bars while a row is fetched, a frame at the cursor. */
final class RowPainter extends AbstractCellPainter {

  private static final int PADDING = 8;
  private static final int AVATAR = 20;
  private static final int BOX = 16;
  private static final int BAR = 8;

  private final ListColumns columns;
  private final ListModel model;
  private final ListSelection selection;
  private final CellTexts texts;

  RowPainter(ListColumns columns, ListModel model, ListSelection selection, CellTexts texts) {
    this.columns = columns;
    this.model = model;
    this.selection = selection;
    this.texts = texts;
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return cell.getColumnIndex() == 0 ? BOX * 2 : columns.width(columns.shown().get(cell.getColumnIndex() - 1));
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return AVATAR;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    int index = cell.getRowIndex();
    Optional<ListGroups.Heading> heading = model.heading(index);
    if (heading.isPresent()) {
      heading(gc, bounds, heading.get(), index, cell.getColumnIndex() - 1);
      return;
    }
    Optional<Page.Row> row = model.row(index);
    boolean marked = row.isPresent() && selection.has(row.get().ref());
    int column = cell.getColumnIndex() - 1;
    gc.setBackground(Tokens.color(marked && selection.means(column) ? "sel" : "surface"));
    gc.fillRectangle(bounds);
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    if (column >= columns.shown().size()) {
      return;
    }
    if (row.isEmpty()) {
      bar(gc, bounds, index, column);
    } else if (column < 0) {
      box(gc, bounds, marked);
    } else {
      value(gc, bounds, columns.shown().get(column), model.value(row.get(), columns.shown().get(column)));
    }
    if (index == selection.focus() && column == selection.column()) {
      Paint.frame(gc, bounds, marked ? "accentInk" : "accent", 2, 0);
    }
  }

  /** A heading: what its rows have in common and how many they are in the first column, sums in theirs. */
  private void heading(GC gc, Rectangle bounds, ListGroups.Heading heading, int index, int column) {
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRectangle(bounds);
    gc.setBackground(Tokens.color("line"));
    gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    int y = bounds.y + (bounds.height - Icons.CELL) / 2;
    if (column < 0) {
      gc.drawImage(Icons.image(model.isOpen(index) ? "chevron-down" : "chevron-right", Icons.CELL, "ink2"), bounds.x + (bounds.width - Icons.CELL) / 2, y);
    } else if (column < columns.shown().size()) {
      ListColumn shown = columns.shown().get(column);
      boolean first = column == 0;
      gc.setFont(Tokens.font(first ? "semibold" : "text"));
      gc.setForeground(Tokens.color(first ? "ink" : "ink2"));
      String count = "  " + texts.count(heading.count());
      String text = first ? Paint.fit(gc, heading.label(), bounds.width - 2 * PADDING - Paint.width(gc, count))
          : Paint.fit(gc, ListGroups.text(heading, shown, texts), bounds.width - 2 * PADDING);
      int height = bounds.y + (bounds.height - Paint.height(gc)) / 2;
      int x = !first && shown.right() ? bounds.x + bounds.width - PADDING - Paint.width(gc, text) : bounds.x + PADDING;
      gc.drawText(text, x, height, SWT.DRAW_TRANSPARENT);
      if (first) {
        int end = x + Paint.width(gc, text);
        gc.setFont(Tokens.font("text"));
        gc.setForeground(Tokens.color("ink3"));
        gc.drawText(count, end, height, SWT.DRAW_TRANSPARENT);
      }
    }
    if (index == selection.focus() && column == 0) {
      Paint.frame(gc, bounds, "accent", 2, 0);
    }
  }

  private void bar(GC gc, Rectangle bounds, int index, int column) {
    if (column >= 0) {
      int width = Math.min(bounds.width - 2 * PADDING, bounds.width * (45 + (index * 7 + column * 13) % 30) / 100);
      boolean right = columns.shown().get(column).right();
      int x = right ? bounds.x + bounds.width - PADDING - width : bounds.x + PADDING;
      Paint.ground(gc, new Rectangle(x, bounds.y + (bounds.height - BAR) / 2, width, BAR), "hover", 3);
    }
  }

  private static void box(GC gc, Rectangle bounds, boolean marked) {
    Rectangle box = new Rectangle(bounds.x + (bounds.width - BOX) / 2, bounds.y + (bounds.height - BOX) / 2, BOX, BOX);
    if (marked) {
      Paint.ground(gc, box, "accent", 3);
      gc.drawImage(Icons.image("check", 12, "onAccent"), box.x + 2, box.y + 2);
    } else {
      Paint.ground(gc, box, "surface", 3);
      Paint.frame(gc, box, "ctl", 1, 3);
    }
  }

  private void value(GC gc, Rectangle bounds, ListColumn column, Object value) {
    if (value == null) {
      return;
    }
    String text = texts.show(column, value);
    int left = bounds.x + PADDING;
    int width = bounds.width - 2 * PADDING;
    if (column.kind() == ListColumn.Kind.PERSON && !text.isEmpty()) {
      Paint.avatar(gc, text, left, bounds.y + (bounds.height - AVATAR) / 2, AVATAR);
      left += AVATAR + 6;
      width -= AVATAR + 6;
    }
    gc.setFont(Tokens.font(column.first() ? "strong" : "text"));
    gc.setForeground(Tokens.color(ink(column)));
    String shown = Paint.fit(gc, text, width);
    int x = column.right() ? left + width - Paint.width(gc, shown) : left;
    gc.drawText(shown, x, bounds.y + (bounds.height - Paint.height(gc)) / 2, SWT.DRAW_TRANSPARENT);
  }

  private static String ink(ListColumn column) {
    return switch (column.kind()) {
      case DATE, TIME, FLAG -> "ink2";
      default -> "ink";
    };
  }
}
