package org.rapport.sales.ui.internal;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Sum;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Tokens;

/** The forecast itself: figures, the table by stage or owner, and two charts. */
final class ForecastPage extends Composite {

  private static final int MARGIN = 16;
  private static final int GAP = 12;

  private final Locale locale;
  private final DealsOpener opener;
  private final ScrolledComposite scroller;
  private final Composite content;
  private final FigureStrip strip;
  private final ForecastTable table;
  private final ChartCard months;
  private final ChartCard stages;
  private boolean showsOwners;
  private Forecast forecast;
  private Conditions conditions;
  private String currency = "";

  ForecastPage(Composite parent, Locale locale, DealsOpener opener) {
    super(parent, SWT.NONE);
    this.locale = locale;
    this.opener = opener;
    Tokens.styled(this, "rapport-win");
    setLayout(new FillLayout());
    scroller = new ScrolledComposite(this, SWT.V_SCROLL);
    Tokens.styled(scroller, "rapport-win");
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    content = Tokens.styled(new Composite(scroller, SWT.NONE), "rapport-win");
    scroller.setContent(content);
    GridLayout layout = new GridLayout(2, true);
    layout.marginWidth = MARGIN;
    layout.marginHeight = GAP;
    layout.horizontalSpacing = GAP;
    layout.verticalSpacing = GAP;
    content.setLayout(layout);
    Amounts amounts = new Amounts(locale);
    strip = wide(new FigureStrip(content, amounts, opener));
    table = wide(new ForecastTable(content, amounts, locale, opener));
    months = half(new ChartCard(content, Messages.Chart_months, amounts));
    stages = half(new ChartCard(content, Messages.Chart_stages, amounts));
    addListener(SWT.Resize, event -> fit());
  }

  private static <C extends Composite> C wide(C control) {
    control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    return control;
  }

  private static <C extends Composite> C half(C control) {
    control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    return control;
  }

  /** What is shown; empty while nothing was read yet. */
  Optional<Forecast> forecast() {
    return Optional.ofNullable(forecast);
  }

  /** The currency of figures and charts. */
  String currency() {
    return currency;
  }

  /** Whether the table has a row for each owner, else for each stage. */
  boolean showsOwners() {
    return showsOwners;
  }

  /** All that can be read and pressed: strip, table, charts. */
  List<CardCanvas.Hit> hits() {
    return Stream.of(strip, table, months, stages).flatMap(canvas -> canvas.hits().stream()).toList();
  }

  /** Shows a forecast; the conditions are those of its rows by stage. */
  void show(Forecast newForecast, Conditions newConditions) {
    forecast = newForecast;
    conditions = newConditions;
    boolean isThere = forecast.totals().stream().anyMatch(row -> currency.equals(row.currency()));
    if (!isThere) {
      currency = forecast.main().currency();
    }
    refill();
  }

  /** Shows figures and charts in another currency. */
  void showCurrency(String newCurrency) {
    currency = newCurrency;
    refill();
  }

  /** Shows the table by owner, or by stage. */
  void showOwners(boolean owners) {
    showsOwners = owners;
    refill();
  }

  private void refill() {
    if (forecast == null) {
      return;
    }
    ForecastRow row = forecast.totals().stream().filter(each -> currency.equals(each.currency())).findFirst().orElseGet(forecast::main);
    strip.show(forecast, row, conditions);
    table.show(forecast, conditions, showsOwners);
    months.show(monthChart(row));
    stages.show(stageChart());
    fit();
  }

  private ChartCard.Chart monthChart(ForecastRow row) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("LLLL", locale);
    List<ChartCard.Group> groups = forecast.quarter().months().stream().map(month -> {
      Sum sum = row.month(month);
      String name = month.format(format);
      Runnable open = () -> opener.open(conditions.month(row, month), name);
      return new ChartCard.Group(name, Arrays.asList(some(sum.won()), some(sum.weighted()), some(sum.open())), List.of(open, open, open));
    }).toList();
    return new ChartCard.Chart(NLS.bind(Messages.Chart_months, currency),
        List.of(Messages.Chart_won, Messages.Chart_weighted, Messages.Chart_open), List.of("step1", "step2", "step3"), groups, currency);
  }

  private ChartCard.Chart stageChart() {
    List<ChartCard.Group> groups = forecast.byStage().stream().filter(row -> currency.equals(row.currency())).map(row -> {
      Runnable open = () -> opener.open(conditions.total(row), row.name());
      return new ChartCard.Group(row.name(), List.of(row.total().total()), List.of(open));
    }).toList();
    return new ChartCard.Chart(NLS.bind(Messages.Chart_stages, currency), List.of(Messages.Chart_total), List.of("c1"), groups, currency);
  }

  private static BigDecimal some(BigDecimal amount) {
    return amount.signum() == 0 ? null : amount;
  }

  private void fit() {
    Rectangle area = getClientArea();
    scroller.setMinHeight(content.computeSize(area.width, SWT.DEFAULT).y);
    content.layout();
  }
}
