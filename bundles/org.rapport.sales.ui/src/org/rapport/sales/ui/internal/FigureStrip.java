package org.rapport.sales.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Sum;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** The figures that a reader came for, side by side. */
final class FigureStrip extends CardCanvas {

  private static final int HEIGHT = 80;
  private static final int INSET = 16;
  private static final int NARROW = 1000;

  private final Amounts amounts;
  private final DealsOpener opener;
  private Forecast forecast;
  private ForecastRow row;
  private Conditions conditions;

  FigureStrip(Composite parent, Amounts amounts, DealsOpener opener) {
    super(parent, Messages.Strip_name);
    this.amounts = amounts;
    this.opener = opener;
  }

  /** Shows a forecast in one currency. */
  void show(Forecast newForecast, ForecastRow newRow, Conditions newConditions) {
    forecast = newForecast;
    row = newRow;
    conditions = newConditions;
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint, HEIGHT);
  }

  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    if (forecast == null) {
      return;
    }
    List<Figure> figures = figures();
    int shown = area.width < NARROW ? figures.size() - 1 : figures.size();
    int width = area.width / shown;
    for (int i = 0; i < shown; i++) {
      Figure figure = figures.get(i);
      int x = area.x + i * width;
      if (i > 0) {
        gc.setBackground(Tokens.color("line"));
        gc.fillRectangle(x, area.y, 1, area.height);
      }
      gc.setFont(Tokens.font("small"));
      text(gc, Paint.fit(gc, figure.label, width - INSET), x + INSET, area.y + 10, "small", "ink2");
      text(gc, figure.value, x + INSET, area.y + 26, "figure", "ink");
      gc.setFont(Tokens.font("small"));
      text(gc, Paint.fit(gc, figure.note, width - INSET), x + INSET, area.y + 57, "small", figure.noteColor);
      String full = figure.label + ": " + figure.full + (figure.note.isEmpty() ? "" : ", " + figure.note);
      hits.add(new Hit(new Rectangle(x + 4, area.y + 4, width - 8, area.height - 8), full,
          figure.condition == null ? null : () -> opener.open(figure.condition, figure.label)));
    }
  }

  private List<Figure> figures() {
    Sum sum = row.total();
    String currency = row.currency();
    List<Figure> figures = new ArrayList<>();
    figures.add(money(Messages.Strip_expected, sum.expected(), currency, Messages.Strip_expected_note, conditions.total(row)));
    figures.add(money(Messages.Strip_won, sum.won(), currency, share(sum.won(), sum.expected()), conditions.won(row)));
    figures.add(money(Messages.Strip_open, sum.open(), currency, Messages.Strip_open_note, conditions.open(row)));
    figures.add(money(Messages.Strip_weighted, sum.weighted(), currency, share(sum.weighted(), sum.open()), conditions.open(row)));
    long late = forecast.late();
    figures.add(new Figure(Messages.Strip_late, String.valueOf(late), String.valueOf(late),
        late == 0 ? Messages.Strip_late_none : Messages.Strip_late_note, late == 0 ? "ink3" : "warn", conditions.late()));
    long deals = forecast.totals().stream().mapToLong(each -> each.total().deals()).sum();
    figures.add(new Figure(Messages.Strip_deals, String.valueOf(deals), String.valueOf(deals), Messages.Strip_deals_note, "ink3",
        conditions.all()));
    return figures;
  }

  private Figure money(String label, BigDecimal amount, String currency, String note, String condition) {
    return new Figure(label, amounts.whole(amount, currency), amounts.full(amount, currency), note, "ink3", condition);
  }

  private static String share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? "" : NLS.bind(Messages.Strip_share, Math.round(part.doubleValue() / whole.doubleValue() * 100));
  }

  private record Figure(String label, String value, String full, String note, String noteColor, String condition) {
  }
}
