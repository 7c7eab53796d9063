package org.rapport.sales.ui.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
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

/** The forecast as a table: a row for each stage or owner and currency, a column for each month, then the sums. */
final class ForecastTable extends CardCanvas {

  private static final int HEAD = 28;
  private static final int ROW = 26;
  private static final int TOTAL = 30;
  private static final int DEALS_WIDTH = 70;
  private static final int AVATAR = 20;
  private static final float NAME_SHARE = 0.23f;

  private final Amounts amounts;
  private final Locale locale;
  private final DealsOpener opener;
  private Forecast forecast;
  private Conditions conditions;
  private boolean byOwner;

  ForecastTable(Composite parent, Amounts amounts, Locale locale, DealsOpener opener) {
    super(parent, Messages.Table_name);
    this.amounts = amounts;
    this.locale = locale;
    this.opener = opener;
  }

  /** Shows a forecast by stage or by owner. */
  void show(Forecast newForecast, Conditions newConditions, boolean owners) {
    forecast = newForecast;
    byOwner = owners;
    conditions = newConditions.of(owners ? "owner" : "stage");
    redraw();
  }

  private List<ForecastRow> rows() {
    return byOwner ? forecast.byOwner() : forecast.byStage();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    int height = forecast == null ? HEAD : HEAD + rows().size() * ROW + forecast.totals().size() * TOTAL;
    return new Point(wHint, height + 2);
  }

  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    if (forecast == null) {
      return;
    }
    List<Column> columns = columns();
    int name = Math.round(area.width * NAME_SHARE);
    int width = (area.width - name - DEALS_WIDTH - PADDING) / columns.size();
    int y = area.y + 1;
    gc.setBackground(Tokens.color("sunken"));
    gc.fillRoundRectangle(area.x + 1, y, area.width - 2, HEAD, 10, 10);
    int head = y + 7;
    text(gc, byOwner ? Messages.Table_owner : Messages.Table_stage, area.x + PADDING, head, "smallStrong", "ink2");
    for (int i = 0; i < columns.size(); i++) {
      textRight(gc, columns.get(i).head, area.x + name + (i + 1) * width, head, "smallStrong", "ink2");
    }
    textRight(gc, Messages.Table_deals, area.x + area.width - PADDING, head, "smallStrong", "ink2");
    y += HEAD;
    hairline(gc, area.x, y - 1, area.width, "line2");
    Object last = this;
    for (ForecastRow row : rows()) {
      boolean isSame = Objects.equals(last, row.key());
      last = row.key();
      row(gc, new Rectangle(area.x, y, area.width, ROW), row, columns, width, isSame ? null : title(row), false, hits);
      y += ROW;
    }
    for (ForecastRow row : forecast.totals()) {
      String total = row == forecast.totals().get(0) ? Messages.Table_total : null;
      row(gc, new Rectangle(area.x, y, area.width, TOTAL), row, columns, width, total, true, hits);
      y += TOTAL;
    }
  }

  private void row(GC gc, Rectangle line, ForecastRow row, List<Column> columns, int width, String title, boolean isTotal, List<Hit> hits) {
    int name = Math.round(line.width * NAME_SHARE);
    int y = line.y + (line.height - 16) / 2;
    if (isTotal) {
      gc.setBackground(Tokens.color("sunken"));
      gc.fillRectangle(line.x + 1, line.y, line.width - 2, line.height - 1);
    }
    int x = line.x + PADDING;
    if (title != null) {
      if (byOwner && !isTotal && row.key() != null) {
        Paint.avatar(gc, row.name(), x, line.y + (line.height - AVATAR) / 2 - 1, AVATAR);
        x += AVATAR + 8;
      }
      gc.setFont(Tokens.font(isTotal ? "semibold" : "strong"));
      text(gc, Paint.fit(gc, title, name - (x - line.x)), x, y, isTotal ? "semibold" : "strong", "ink");
    }
    String shown = isTotal ? Messages.Table_total : title(row);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int right = line.x + name + (i + 1) * width;
      BigDecimal amount = column.value.apply(row);
      if (amount != null && row.currency() != null) {
        String words = amounts.whole(amount, row.currency());
        textRight(gc, words, right, y, isTotal ? "semibold" : "text", column.isFaint ? "ink2" : "ink");
        int extent = gc.textExtent(words).x;
        String condition = column.condition.apply(isTotal ? new ForecastRow(null, "", row.currency(), row.months(), row.total()) : row);
        String full = NLS.bind(Messages.Table_figure, new Object[] {shown, column.head, amounts.full(amount, row.currency())});
        hits.add(new Hit(new Rectangle(right - extent - 6, line.y + 1, extent + 10, line.height - 2), full,
            () -> opener.open(condition, NLS.bind(Messages.Table_tab, shown, column.head))));
      }
    }
    deals(gc, line, row, shown, isTotal, line.x + name + columns.size() * width, y, hits);
    hairline(gc, line.x, line.y + line.height - 1, line.width, isTotal ? "line2" : "line");
  }

  private void deals(GC gc, Rectangle line, ForecastRow row, String shown, boolean isTotal, int amountEdge, int y,
      List<Hit> hits) {
    String count = String.valueOf(row.total().deals());
    int right = line.x + line.width - PADDING;
    textRight(gc, count, right, y, isTotal ? "semibold" : "text", "ink");
    if (row.currency() == null) {
      textRight(gc, Messages.Table_noAmount, amountEdge, y, "text", "ink3");
    }
    Conditions some = isTotal ? conditions.of("stage") : conditions;
    hits.add(new Hit(new Rectangle(right - 36, line.y + 1, 42, line.height - 2),
        NLS.bind(Messages.Table_count, shown, count), () -> opener.open(some.total(row), shown)));
  }

  private String title(ForecastRow row) {
    return row.key() == null ? Messages.Table_noOwner : row.name();
  }

  private List<Column> columns() {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL uuuu", locale);
    List<YearMonth> months = forecast.quarter().months();
    return List.of(column(months.get(0), month), column(months.get(1), month), column(months.get(2), month),
        new Column(Messages.Table_won, row -> some(row.total().won()), row -> scoped(row).won(row), false),
        new Column(Messages.Table_open, row -> some(row.total().open()), row -> scoped(row).open(row), false),
        new Column(Messages.Table_weighted, row -> some(row.total().weighted()), row -> scoped(row).open(row), true));
  }

  private Column column(YearMonth month, DateTimeFormatter format) {
    return new Column(month.format(format), row -> some(row.month(month).total()), row -> scoped(row).month(row, month), false);
  }

  /** Rows of totals stand for no owner in particular. */
  private Conditions scoped(ForecastRow row) {
    return row.key() == null && row.name().isEmpty() && !rows().contains(row) ? conditions.of("stage") : conditions;
  }

  private static BigDecimal some(BigDecimal amount) {
    return amount.equals(Sum.NONE.won()) || amount.signum() == 0 ? null : amount;
  }

  private record Column(String head, Function<ForecastRow, BigDecimal> value, Function<ForecastRow, String> condition, boolean isFaint) {
  }
}
