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
  static final int FOUR_FROM = 620;
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

  private record Place(Control control, int column, int span) {
  }

  private static List<List<Place>> lines(Composite parent, int columns) {
    List<List<Place>> lines = new ArrayList<>();
    List<Place> line = new ArrayList<>();
    int used = 0;
    for (Control child : parent.getChildren()) {
      int span = Math.min(columns, child.getLayoutData() instanceof Integer wanted ? wanted : MOST);
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

  private int width(int total, int columns, int span) {
    double column = (total - gap * (columns - 1)) / (double) columns;
    return (int) Math.round(column * span + gap * (span - 1));
  }

  private int height(List<Place> line, int total, int columns) {
    return line.stream().mapToInt(place -> place.control().computeSize(width(total, columns, place.span()), SWT.DEFAULT).y).max().orElse(0);
  }

  @Override
  protected Point computeSize(Composite parent, int wHint, int hHint, boolean flush) {
    int width = wHint == SWT.DEFAULT ? FOUR_FROM : wHint;
    int columns = columns(width);
    int height = 0;
    for (List<Place> line : lines(parent, columns)) {
      height += (height == 0 ? 0 : lineGap) + height(line, width, columns);
    }
    return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
  }

  @Override
  protected void layout(Composite parent, boolean flush) {
    int width = parent.getClientArea().width;
    int columns = columns(width);
    double column = (width - gap * (columns - 1)) / (double) columns;
    int y = 0;
    for (List<Place> line : lines(parent, columns)) {
      int height = height(line, width, columns);
      for (Place place : line) {
        place.control().setBounds((int) Math.round(place.column() * (column + gap)), y, width(width, columns, place.span()), height);
      }
      y += height + lineGap;
    }
  }
}
