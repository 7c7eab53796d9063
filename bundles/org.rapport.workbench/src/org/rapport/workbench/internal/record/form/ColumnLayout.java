package org.rapport.workbench.internal.record.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Columns of equal width: four where there is room, else two, else one. A control says with an Integer as its layout data
 * how many of four columns it takes; those that do not fit go to the next line.
 */
public final class ColumnLayout extends Layout {

  /** Narrowest width at which four columns are shown. */
  static final int FOUR_FROM = 480;
  private static final int TWO_FROM = 300;
  private static final int MOST = 4;

  private final int gap;
  private final int lineGap;

  /** Columns with a gap between them and between their lines. */
  public ColumnLayout(int gap, int lineGap) {
    this.gap = gap;
    this.lineGap = lineGap;
  }

  /** How many columns a width has room for. */
  static int columns(int width) {
    return width >= FOUR_FROM ? MOST : width >= TWO_FROM ? 2 : 1;
  }

  /**
   * How many columns a control takes.
   *
   * @param columns of four
   * @param least the width below which it takes one more
   */
  record Span(int columns, int least) {
  }

  private record Place(Control control, int column, int span) {
  }

  private int span(Control child, int total, int columns) {
    int span = columns;
    if (child.getLayoutData() instanceof Span wanted) {
      span = Math.min(columns, wanted.columns());
      while (span < columns && width(total, columns, 0, span) < wanted.least()) {
        span++;
      }
    }
    return span;
  }

  private List<List<Place>> lines(Composite parent, int total, int columns) {
    List<List<Place>> lines = new ArrayList<>();
    List<Place> line = new ArrayList<>();
    int used = 0;
    for (Control child : parent.getChildren()) {
      int span = span(child, total, columns);
      if (used + span > columns && !line.isEmpty()) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.add(new Place(child, used, span));
      used += span;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private int left(int total, int columns, int column) {
    return (int) Math.round(column * (total + gap) / (double) columns);
  }

  private int width(int total, int columns, int column, int span) {
    return left(total, columns, column + span) - gap - left(total, columns, column);
  }

  private int height(List<Place> line, int total, int columns) {
    return line.stream().mapToInt(place -> place.control()
        .computeSize(width(total, columns, place.column(), place.span()), SWT.DEFAULT).y).max().orElse(0);
  }

  @Override
  protected Point computeSize(Composite parent, int wHint, int hHint, boolean flush) {
    int width = wHint == SWT.DEFAULT ? FOUR_FROM : wHint;
    int columns = columns(width);
    int height = 0;
    for (List<Place> line : lines(parent, width, columns)) {
      height += (height == 0 ? 0 : lineGap) + height(line, width, columns);
    }
    return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
  }

  @Override
  protected void layout(Composite parent, boolean flush) {
    int width = parent.getClientArea().width;
    int columns = columns(width);
    int y = 0;
    for (List<Place> line : lines(parent, width, columns)) {
      int height = height(line, width, columns);
      for (Place place : line) {
        place.control().setBounds(left(width, columns, place.column()), y, width(width, columns, place.column(), place.span()), height);
      }
      y += height + lineGap;
    }
  }
}
