package org.rapport.workbench.internal.duplicates;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.workbench.internal.duplicates.ComparisonTable.Head;
import org.rapport.workbench.internal.duplicates.TableLine.Cell;
import org.rapport.workbench.internal.duplicates.TableLine.Mark;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** Paints a comparison, and knows what lies where. */
final class ComparisonPainter {

  /** So wide at least. */
  static final int NARROWEST = 480;

  private static final int ROW = 30;
  private static final int HEAD = 52;
  private static final int PADDING = 10;
  private static final int MARK = 16;
  private static final int LABEL_WIDEST = 150;
  private static final double LABEL_SHARE = 0.17;

  private final ComparisonTable table;

  ComparisonPainter(ComparisonTable table) {
    this.table = table;
  }

  private int headHeight() {
    return table.heads().isEmpty() ? 0 : HEAD;
  }

  int height() {
    return headHeight() + table.lines().size() * ROW + 1;
  }

  private int columns() {
    return table.heads().isEmpty() ? table.lines().isEmpty() ? 2 : table.lines().get(0).cells().size() : table.heads().size();
  }

  private int labelWidth() {
    return (int) Math.min(LABEL_WIDEST, table.getClientArea().width * LABEL_SHARE);
  }

  private int left(int place) {
    int rest = table.getClientArea().width - labelWidth();
    return labelWidth() + rest * place / (columns() + 1);
  }

  /** The record at a place from the left; their number for the result, -1 for none. */
  int place(int x) {
    for (int place = columns(); place >= 0; place--) {
      if (x >= left(place)) {
        return place;
      }
    }
    return -1;
  }

  /** The line at a height; -1 for the head. */
  int line(int y) {
    return y < headHeight() ? -1 : (y - headHeight()) / ROW;
  }

  Rectangle lineArea(int line) {
    return new Rectangle(0, line == 0 ? 0 : headHeight() + line * ROW, table.getClientArea().width, line == 0 ? headHeight() + ROW : ROW);
  }

  private Rectangle cell(int line, int place) {
    int x = left(place);
    return new Rectangle(x, headHeight() + line * ROW, left(place + 1) - x, ROW);
  }

  /** Where a click keeps the record. */
  Rectangle keepArea(int place) {
    GC gc = new GC(table);
    gc.setFont(Tokens.font("small"));
    int width = table.heads().get(place).kept() ? 0 : gc.textExtent(Words.Head_keep).x;
    gc.dispose();
    int right = left(place + 1) - PADDING;
    return new Rectangle(right - width, 0, width, HEAD / 2);
  }

  /** The whole of what is cut, or what a click does. */
  String tip(int x, int y) {
    int place = place(x);
    int line = line(y);
    if (place >= 0 && line < 0 && place < table.heads().size()) {
      return keepArea(place).contains(x, y) ? Words.Head_keepTip
          : NLS.bind(Words.Head_openTip, table.heads().get(place).detail());
    }
    if (place < 0 || line < 0 || line >= table.lines().size()) {
      return null;
    }
    TableLine known = table.lines().get(line);
    String text = place < known.cells().size() ? known.cells().get(place).text() : known.result();
    GC gc = new GC(table);
    gc.setFont(Tokens.font("strong"));
    boolean cut = gc.textExtent(text).x > cell(line, place).width - 2 * PADDING - (place < known.cells().size() ? MARK + PADDING / 2 : 0);
    gc.dispose();
    return cut ? text : null;
  }

  void paint(GC gc, Rectangle area) {
    gc.setBackground(Tokens.color("surface"));
    gc.fillRectangle(area);
    if (!table.heads().isEmpty()) {
      heads(gc, area);
    }
    List<TableLine> lines = table.lines();
    for (int i = 0; i < lines.size(); i++) {
      line(gc, area, i, lines.get(i));
    }
    gc.setBackground(Tokens.color("line2"));
    gc.fillRectangle(left(columns()), 0, 1, area.height);
    Paint.frame(gc, area, "line2", 1, Paint.CORNER);
    if (table.isFocusControl() && table.focus() < lines.size()) {
      Rectangle row = new Rectangle(0, headHeight() + table.focus() * ROW, area.width, ROW);
      Paint.frame(gc, row, "accent", 2, Paint.CORNER);
    }
  }

  private void heads(GC gc, Rectangle area) {
    Paint.ground(gc, new Rectangle(0, 0, area.width, HEAD), "sunken", Paint.CORNER);
    text(gc, Words.Head_field, new Rectangle(PADDING, 0, labelWidth() - PADDING, HEAD), "small", "ink2");
    for (int i = 0; i < table.heads().size(); i++) {
      Head head = table.heads().get(i);
      int width = left(i + 1) - left(i) - 2 * PADDING;
      int link = keepArea(i).width == 0 ? 0 : keepArea(i).width + PADDING;
      text(gc, head.title(), new Rectangle(left(i) + PADDING, 6, width - link, HEAD / 2 - 6), "strong", "ink");
      text(gc, head.detail(), new Rectangle(left(i) + PADDING, HEAD / 2, width, HEAD / 2 - 6), "small", "ink2");
      if (link > 0) {
        Rectangle keep = keepArea(i);
        text(gc, Words.Head_keep, new Rectangle(keep.x, 6, keep.width + 1, HEAD / 2 - 6), "small", "accentInk");
      }
    }
    int x = left(columns()) + PADDING;
    text(gc, Words.Head_result, new Rectangle(x, 6, area.width - x - PADDING, HEAD / 2 - 6), "strong", "ink");
    text(gc, Words.Head_resultDetail, new Rectangle(x, HEAD / 2, area.width - x - PADDING, HEAD / 2 - 6), "small", "ink2");
    gc.setBackground(Tokens.color("line2"));
    gc.fillRectangle(0, HEAD - 1, area.width, 1);
  }

  private void line(GC gc, Rectangle area, int index, TableLine line) {
    int y = headHeight() + index * ROW;
    text(gc, line.label(), new Rectangle(PADDING, y, labelWidth() - PADDING, ROW), "text", "ink2");
    for (int i = 0; i < line.cells().size(); i++) {
      value(gc, cell(index, i), line.cells().get(i));
    }
    if (index > 0) {
      gc.setBackground(Tokens.color("line"));
      boolean goesOn = line.label().isEmpty();
      gc.fillRectangle(goesOn ? labelWidth() : 0, y, area.width, 1);
    }
    Rectangle result = cell(index, line.cells().size());
    int x = result.x + PADDING;
    if (line.warns()) {
      gc.drawImage(Icons.image("shield", Icons.CELL, "warn"), x, result.y + (ROW - Icons.CELL) / 2);
      x += Icons.CELL + PADDING / 2;
    }
    String ink = line.warns() ? "warn" : line.result().equals(Words.Result_out) ? "ink3" : "ink";
    text(gc, line.result(), new Rectangle(x, result.y, result.x + result.width - x - PADDING / 2, ROW), line.isOpen() ? "strong" : "text", ink);
  }

  private static void value(GC gc, Rectangle area, Cell cell) {
    if (cell.mark().isOn()) {
      gc.setBackground(Tokens.color("sel"));
      gc.fillRectangle(area);
    }
    int x = area.x + PADDING;
    mark(gc, cell.mark(), x, area.y + (ROW - MARK) / 2);
    x += MARK + PADDING / 2;
    boolean missing = cell.text().isEmpty() && cell.mark() != Mark.NONE;
    boolean off = missing || cell.mark() == Mark.RADIO_OFF || cell.mark() == Mark.CHECK_OFF;
    text(gc, missing ? Words.Value_empty : cell.text(), new Rectangle(x, area.y, area.x + area.width - x - PADDING / 2, ROW), "text", off ? "ink2" : "ink");
  }

  private static void mark(GC gc, Mark mark, int x, int y) {
    if (mark == Mark.NONE) {
      return;
    }
    boolean round = mark == Mark.RADIO_ON || mark == Mark.RADIO_OFF;
    Rectangle area = new Rectangle(x, y, MARK, MARK);
    int corner = round ? MARK / 2 : 3;
    Paint.ground(gc, area, mark.isOn() ? "accent" : "surface", corner);
    if (!mark.isOn()) {
      Paint.frame(gc, area, "ctl", 1, corner);
    } else if (round) {
      int antialias = gc.getAntialias();
      gc.setAntialias(SWT.ON);
      gc.setBackground(Tokens.color("onAccent"));
      gc.fillOval(x + 5, y + 5, MARK - 10, MARK - 10);
      gc.setAntialias(antialias);
    } else {
      gc.drawImage(Icons.image("check", 12, "onAccent"), x + 2, y + 2);
    }
  }

  private static void text(GC gc, String text, Rectangle area, String font, String ink) {
    gc.setFont(Tokens.font(font));
    gc.setForeground(Tokens.color(ink));
    String shown = Paint.fit(gc, text, area.width);
    gc.drawText(shown, area.x, area.y + (area.height - gc.textExtent("X").y) / 2, true);
  }
}
