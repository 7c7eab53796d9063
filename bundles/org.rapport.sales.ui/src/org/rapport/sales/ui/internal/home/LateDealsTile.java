package org.rapport.sales.ui.internal.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.snapshot.CardBadge.Tone;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;

/** The open deals of the person that should have been decided by now, the longest overdue first. */
public final class LateDealsTile implements HomeTile {

  private static final String LATE = "owner = me and stage.outcome = open and expectedClose < today";

  @Override
  public Optional<CardContent> read(CardContext context) throws RapportException {
    if (!context.sees("Opportunity", "amount", "expectedClose", "owner", "stage.name", "stage.outcome")) {
      return Optional.empty();
    }
    List<Page.Row> rows = context.rows(new Query("Opportunity", LATE, List.of(new Query.Sort("expectedClose", false)),
        List.of("label", "stage.name", "amount", "expectedClose")), MOST_ROWS + 1);
    long count = rows.size() <= MOST_ROWS ? rows.size() : context.count("Opportunity", LATE);
    LocalDate today = LocalDate.now(context.zone());
    return Optional.of(new CardContent(Messages.Home_lateDeals, "hourglass", count == 0 ? "" : context.number(count),
        rows.stream().map(row -> row(context, row, today)).toList(), new CardLink("Opportunity", LATE, Messages.Home_lateDeals)));
  }

  private static CardRow row(CardContext context, Page.Row row, LocalDate today) {
    long days = ChronoUnit.DAYS.between((LocalDate) row.values().get(3), today);
    return CardRow.of(Objects.toString(row.values().get(0), "")).detail(Objects.toString(row.values().get(1), ""))
        .value(row.values().get(2) instanceof Money money ? context.money(money) : "").opens(row.ref())
        .badge(days == 1 ? Messages.Home_oneDayLate : NLS.bind(Messages.Home_daysLate, context.number(days)), Tone.WARN);
  }
}
