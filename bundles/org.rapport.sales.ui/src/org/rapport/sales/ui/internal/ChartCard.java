package org.rapport.sales.ui.internal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** A card with a chart, its legend, and the same as a table. */
final class ChartCard extends CardCanvas {

  private static final int HEIGHT = 236;
  private static final int HEAD = 36;
  private static final int FOOT = 26;
  private static final int BAR = 44;
  private static final int GAP = 8;
  private static final int TICKS = 4;
  private static final int TABLE_ROW = 26;
  private static final int SWATCH = 10;

  private final Amounts amounts;
  private Chart chart;
  private boolean asTable;

  /**
   * What a chart shows.
   *
   * @param title what it answers, with the unit
   * @param series names of the series, in the order of the bars
   * @param colors their colours, by name
   * @param groups the bars, group by group
   * @param currency ISO code of all values
   */
  record Chart(String title, List<String> series, List<String> colors, List<Group> groups, String currency) {
  }

  /**
   * The bars over one place of the axis.
   *
   * @param name what stands under it
   * @param values one for each series, null for no bar
   * @param actions what pressing a bar does, one for each series
   */
  record Group(String name, List<BigDecimal> values, List<Runnable> actions) {
  }

  ChartCard(Composite parent, String name, Amounts amounts) {
    super(parent, name);
    this.amounts = amounts;
  }

  /** Shows a chart. */
  void show(Chart newChart) {
    chart = newChart;
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint, HEIGHT);
  }

  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    if (chart == null) {
      return;
    }
    text(gc, chart.title, area.x + PADDING, area.y + 10, "semibold", "ink");
    String act = asTable ? Messages.Chart_asChart : Messages.Chart_asTable;
    textRight(gc, act, area.x + area.width - PADDING, area.y + 10, "small", "accentInk");
    int width = gc.textExtent(act).x;
    hits.add(new Hit(new Rectangle(area.x + area.width - PADDING - width - 5, area.y + 5, width + 10, 24), act, this::toggle));
    hairline(gc, area.x, area.y + HEAD, area.width, "line");
    Rectangle inside = new Rectangle(area.x + PADDING, area.y + HEAD + PADDING, area.width - 2 * PADDING, area.height - HEAD - PADDING - 4);
    if (asTable) {
      paintTable(gc, inside, hits);
    } else {
      legend(gc, inside);
      paintBars(gc, new Rectangle(inside.x, inside.y + 22, inside.width, inside.height - 22), hits);
    }
  }

  private void toggle() {
    asTable = !asTable;
    redraw();
  }

  private void legend(GC gc, Rectangle area) {
    int x = area.x;
    for (int i = 0; i < chart.series.size(); i++) {
      gc.setBackground(Tokens.color(chart.colors.get(i)));
      gc.fillRoundRectangle(x, area.y + 3, SWATCH, SWATCH, 3, 3);
      text(gc, chart.series.get(i), x + SWATCH + 6, area.y, "small", "ink2");
      x += SWATCH + 6 + gc.textExtent(chart.series.get(i)).x + 16;
    }
  }

  private void paintBars(GC gc, Rectangle area, List<Hit> hits) {
    double step = niceStep(max().doubleValue() / TICKS);
    double top = Math.max(step, Math.ceil(max().doubleValue() / step) * step);
    int bottom = area.y + area.height - FOOT;
    int height = bottom - area.y - 16;
    gc.setFont(Tokens.font("tiny"));
    int axis = gc.textExtent(amounts.brief(BigDecimal.valueOf(top))).x + 14;
    for (double value = 0; value <= top + step / 2; value += step) {
      int y = bottom - (int) Math.round(value / top * height);
      hairline(gc, area.x + axis, y, area.width - axis, value == 0 ? "line2" : "line");
      textRight(gc, amounts.brief(BigDecimal.valueOf(value)), area.x + axis - 8, y - 7, "tiny", "ink3");
    }
    int slot = (area.width - axis) / Math.max(1, chart.groups.size());
    int bars = chart.series.size();
    int bar = Math.min(BAR, (slot - 3 * GAP) / bars - 2);
    for (int i = 0; i < chart.groups.size(); i++) {
      Group group = chart.groups.get(i);
      int left = area.x + axis + i * slot;
      gc.setFont(Tokens.font("small"));
      String name = Paint.fit(gc, group.name, slot - 4);
      text(gc, name, left + (slot - gc.textExtent(name).x) / 2, bottom + 7, "small", "ink2");
      int x = left + (slot - bars * (bar + 2)) / 2;
      for (int s = 0; s < bars; s++) {
        BigDecimal value = group.values.get(s);
        if (value != null && value.signum() > 0) {
          int size = Math.max(1, (int) Math.round(value.doubleValue() / top * height));
          gc.setBackground(Tokens.color(chart.colors.get(s)));
          gc.fillRoundRectangle(x, bottom - size, bar, size, 3, 3);
          String figure = amounts.brief(value);
          gc.setFont(Tokens.font("smallStrong"));
          text(gc, figure, x + (bar - gc.textExtent(figure).x) / 2, bottom - size - 16, "smallStrong", "ink");
          hits.add(new Hit(new Rectangle(x - 1, bottom - size - 16, bar + 2, size + 16), words(group, s), group.actions.get(s)));
        }
        x += bar + 2;
      }
    }
  }

  private String words(Group group, int series) {
    return group.name + ", " + chart.series.get(series) + ": " + amounts.full(group.values.get(series), chart.currency);
  }

  private void paintTable(GC gc, Rectangle area, List<Hit> hits) {
    int columns = chart.series.size() + 1;
    int width = area.width / columns;
    for (int s = 0; s < chart.series.size(); s++) {
      textRight(gc, chart.series.get(s), area.x + (s + 2) * width, area.y, "smallStrong", "ink2");
    }
    int y = area.y + TABLE_ROW - 4;
    for (Group group : chart.groups) {
      hairline(gc, area.x, y - 2, area.width, "line");
      gc.setFont(Tokens.font("text"));
      text(gc, Paint.fit(gc, group.name, width), area.x, y + 3, "text", "ink");
      for (int s = 0; s < chart.series.size(); s++) {
        if (group.values.get(s) != null) {
          String figure = amounts.full(group.values.get(s), chart.currency);
          textRight(gc, figure, area.x + (s + 2) * width, y + 3, "text", "ink");
          int extent = gc.textExtent(figure).x;
          hits.add(new Hit(new Rectangle(area.x + (s + 2) * width - extent - 3, y, extent + 6, TABLE_ROW - 4), words(group, s), group.actions.get(s)));
        }
      }
      y += TABLE_ROW;
    }
  }

  private BigDecimal max() {
    return chart.groups.stream().flatMap(group -> group.values.stream()).filter(value -> value != null)
        .reduce(BigDecimal.ONE, BigDecimal::max);
  }

  /** 1, 2 or 5 times a power of ten, not below a value. */
  private static double niceStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
