package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapport.workbench.internal.duplicates.TableLine.Cell;
import org.rapport.workbench.internal.duplicates.TableLine.Mark;

/**
 * A table of what records say side by side, and of what comes out. Lines in which there is something to choose are walked with the
 * arrows; a click or Space chooses, and so do the letters of the records, which are commands.
 */
public final class ComparisonTable extends Canvas {

  private final ComparisonPainter painter = new ComparisonPainter(this);
  private List<TableLine> lines = List.of();
  private List<Head> heads = List.of();
  private int focus;
  private BiConsumer<Integer, Integer> chooser = (line, place) -> { };
  private IntConsumer keeper = place -> { };
  private IntConsumer opener = place -> { };
  private Consumer<Rectangle> revealer = area -> { };

  /**
   * What stands above the values of a record.
   *
   * @param title which of them it is
   * @param detail when and by whom it was made
   * @param kept whether it is the one that stays
   */
  record Head(String title, String detail, boolean kept) {
  }

  ComparisonTable(Composite parent, boolean walked) {
    super(parent, SWT.DOUBLE_BUFFERED | (walked ? 0 : SWT.NO_FOCUS));
    addPaintListener(event -> painter.paint(event.gc, getClientArea()));
    addListener(SWT.MouseMove, event -> moved(event.x, event.y));
    if (walked) {
      addListener(SWT.MouseUp, this::pressed);
      addListener(SWT.KeyDown, this::key);
      addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
      addListener(SWT.FocusIn, event -> redraw());
      addListener(SWT.FocusOut, event -> redraw());
    }
    new ComparisonAccess(this).describe();
  }

  /**
   * What is done with it.
   *
   * @param choose gets a line and the place of a record, or -1 for the next choice
   * @param keep gets the place of the record that is to stay
   * @param open gets the place of a record to be shown by itself
   * @param reveal gets what has to be in view
   */
  void connect(BiConsumer<Integer, Integer> choose, IntConsumer keep, IntConsumer open, Consumer<Rectangle> reveal) {
    chooser = choose;
    keeper = keep;
    opener = open;
    revealer = reveal;
  }

  /** Shows lines; the focus stays in its place, or goes to the first line with a choice where another case begins. */
  void show(List<Head> newHeads, List<TableLine> newLines, boolean another) {
    heads = newHeads;
    lines = newLines;
    if (another) {
      focus = Math.max(0, next(-1, 1));
    }
    redraw();
  }

  List<Head> heads() {
    return heads;
  }

  /** Whether the arrows walk it; else it is only read. */
  boolean isWalked() {
    return (getStyle() & SWT.NO_FOCUS) == 0;
  }

  /** The lines shown. */
  List<TableLine> lines() {
    return lines;
  }

  /** The line with the focus. */
  int focus() {
    return focus;
  }

  /** What the line with the focus is about. */
  public String focusedName() {
    return lines.isEmpty() ? "" : lines.get(focus).name();
  }

  private int next(int from, int step) {
    for (int line = from + step; line >= 0 && line < lines.size(); line += step) {
      if (lines.get(line).isOpen()) {
        return line;
      }
    }
    return from;
  }

  private void pressed(Event event) {
    setFocus();
    int place = painter.place(event.x);
    int line = painter.line(event.y);
    if (place < 0 || event.button != 1) {
      return;
    }
    if (line < 0 && !heads.isEmpty() && place < heads.size()) {
      if (painter.keepArea(place).contains(event.x, event.y)) {
        keeper.accept(place);
      } else {
        opener.accept(place);
      }
    } else if (line >= 0 && line < lines.size() && lines.get(line).isOpen()) {
      focus = line;
      boolean marked = place < lines.get(line).cells().size() && lines.get(line).cells().get(place).mark() != Mark.NONE;
      if (marked || place == heads.size()) {
        chooser.accept(line, marked ? place : -1);
      }
      redraw();
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> focus = next(focus, 1);
      case SWT.ARROW_UP -> focus = next(focus, -1);
      case SWT.HOME -> focus = Math.max(0, next(-1, 1));
      case SWT.END -> focus = Math.min(lines.size() - 1, next(lines.size(), -1));
      case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
        if (!lines.isEmpty() && lines.get(focus).isOpen()) {
          chooser.accept(focus, -1);
        }
      }
      default -> {
        return;
      }
    }
    revealer.accept(painter.lineArea(focus));
    getAccessible().setFocus(focus);
    redraw();
  }

  private void moved(int x, int y) {
    String tip = painter.tip(x, y);
    if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
      setToolTipText(tip);
    }
    boolean hand = painter.line(y) < 0 && painter.place(x) >= 0 && painter.place(x) < heads.size();
    setCursor(hand ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
  }

  /** The words of a line, for who does not see it. */
  String words(int line) {
    TableLine known = lines.get(line);
    StringBuilder text = new StringBuilder(known.name());
    for (int i = 0; i < known.cells().size(); i++) {
      Cell cell = known.cells().get(i);
      text.append(i == 0 ? ": " : ", ").append(heads.isEmpty() ? "" : heads.get(i).title() + " ").append(cell.text().isEmpty() ? Words.Value_empty : cell.text());
      if (cell.mark().isOn()) {
        text.append(", ").append(Words.Value_chosen);
      }
    }
    return text.append(", ").append(Words.Head_result).append(' ').append(known.result()).toString();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    int height = painter.height();
    return new Point(wHint == SWT.DEFAULT ? ComparisonPainter.NARROWEST : wHint, height);
  }
}
