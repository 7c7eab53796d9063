package org.rapport.sales.ui.internal.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.ForecastRow;
import org.rapport.sales.forecast.Quarter;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;

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
    List<CardRow> rows = forecast.totals().stream().filter(row -> row.currency() != null).flatMap(row -> rows(context, row)).toList();
    String where = MINE + " and " + quarter.condition("expectedClose") + " and stage.outcome != lost";
    return Optional.of(new CardContent(Messages.Home_forecast, "trending-up", summary(quarter, today), rows,
        new CardLink("Opportunity", where, Messages.Home_forecast)));
  }

  private static String summary(Quarter quarter, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, quarter.lastDay());
    String name = NLS.bind(Messages.Forecast_quarter, quarter.number(), String.valueOf(quarter.first().getYear()));
    return name + ", " + (left == 0 ? Messages.Forecast_oneDayLeft : NLS.bind(Messages.Forecast_daysLeft, left));
  }

  private static Stream<CardRow> rows(CardContext context, ForecastRow row) {
    return Stream.of(amount(context, row, Messages.Strip_won, row.total().won()), amount(context, row, Messages.Strip_weighted, row.total().weighted()),
        amount(context, row, Messages.Strip_open, row.total().open()));
  }

  private static CardRow amount(CardContext context, ForecastRow row, String title, BigDecimal amount) {
    return CardRow.of(title).value(context.money(new Money(amount, row.currency())));
  }
}
