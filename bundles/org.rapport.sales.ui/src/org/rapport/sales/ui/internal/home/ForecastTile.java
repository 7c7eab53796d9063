package org.rapport.sales.ui.internal.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Quarter;
import org.rapport.sales.ui.internal.Amounts;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.snapshot.CardBadge.Tone;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardPart;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotFigure.Figure;

/** What the deals of the person come to in the present quarter, by currency, the largest first. */
public final class ForecastTile implements HomeTile {

  private static final String MINE = "owner = me";

  @Override
  public Optional<CardContent> read(CardContext context) throws RapportException {
    if (!context.sees("Opportunity", "amount", "expectedClose", "owner", "probability", "stage.name", "stage.position", "stage.probability", "stage.outcome")) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(context.zone());
    Quarter quarter = Quarter.of(today);
    Forecast forecast = Forecast.read(context.session().store(), context.session().principal(), quarter, MINE);
    String where = MINE + " and " + quarter.condition("expectedClose") + " and stage.outcome != lost";
    CardContent content = new CardContent(Messages.Home_forecast, "trending-up", summary(quarter, today), rows(context, forecast),
        new CardLink("Opportunity", where, Messages.Home_forecast));
    return Optional.of(forecast.isEmpty() ? content : content.with(figures(context, forecast.main()), bar(context, forecast)));
  }

  private static String summary(Quarter quarter, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, quarter.lastDay());
    String name = NLS.bind(Messages.Forecast_quarter, quarter.number(), String.valueOf(quarter.first().getYear()));
    return name + ", " + (left == 0 ? Messages.Forecast_oneDayLeft : NLS.bind(Messages.Forecast_daysLeft, left));
  }

  /** Those of the largest currency. */
  private static List<Figure> figures(CardContext context, ForecastRow row) {
    return List.of(figure(context, row, Messages.Strip_won, row.total().won()), figure(context, row, Messages.Strip_weighted, row.total().weighted()),
        figure(context, row, Messages.Strip_open, row.total().open()));
  }

  private static Figure figure(CardContext context, ForecastRow row, String label, BigDecimal amount) {
    String brief = new Amounts(context.locale()).brief(amount);
    return new Figure(label, Currency.getInstance(row.currency()).getSymbol(context.locale()) + brief, money(context, row, amount), "", null);
  }

  /** The stages in the largest currency, what is surest first. */
  private static List<ForecastRow> main(Forecast forecast) {
    return forecast.byStage().reversed().stream().filter(row -> Objects.equals(row.currency(), forecast.main().currency())).toList();
  }

  private static List<CardPart> bar(CardContext context, Forecast forecast) {
    return main(forecast).stream().map(row -> new CardPart(row.name(), Math.max(0, row.total().total().doubleValue()), money(context, row, row.total().total())))
        .toList();
  }

  /** A row for each stage of the bar; the other currencies have a row each after them. */
  private static List<CardRow> rows(CardContext context, Forecast forecast) {
    List<ForecastRow> stages = main(forecast);
    List<CardRow> rows = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      rows.add(row(context, stages.get(i), stages.get(i).name()).lead(new CardRow.Lead.Part(i)));
    }
    forecast.totals().stream().filter(row -> row.currency() != null && !row.currency().equals(forecast.main().currency()))
        .forEach(row -> rows.add(row(context, row, NLS.bind(Messages.Home_otherCurrency, row.currency()))));
    return rows;
  }

  private static CardRow row(CardContext context, ForecastRow row, String title) {
    long deals = row.total().deals();
    return CardRow.of(title).value(money(context, row, row.total().total()))
        .badge(deals == 1 ? Messages.Snapshot_oneDeal : NLS.bind(Messages.Snapshot_deals, context.number(deals)), Tone.NEUTRAL);
  }

  private static String money(CardContext context, ForecastRow row, BigDecimal amount) {
    return context.money(new Money(amount, row.currency()));
  }
}
