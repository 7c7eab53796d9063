package org.rapport.sales.ui.internal.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.sales.ui.internal.Messages;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/** The deals that are worked on, the one that closes next first. */
public final class OpenDealsCard implements SnapshotCard {

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    if (!Deals.seen(context)) {
      return Optional.empty();
    }
    String where = Deals.of(context) + " and stage.outcome = open";
    List<Page.Row> rows = context.rows(new Query(Deals.TYPE, where, List.of(new Query.Sort("expectedClose", false)),
        List.of("label", "amount", "stage.name", "expectedClose")), CardContent.MOST_ROWS + 1);
    long count = rows.size() <= CardContent.MOST_ROWS ? rows.size() : context.count(Deals.TYPE, where);
    return Optional.of(new CardContent(Messages.Snapshot_openDeals, "handshake", count == 0 ? "" : context.number(count),
        rows.stream().map(row -> row(context, row)).toList(), new CardLink(Deals.TYPE, where, Messages.Snapshot_openDeals), Deals.TYPE,
        context.record().type().equals("Contact") ? "contact" : "account"));
  }

  private static CardRow row(SnapshotContext context, Page.Row row) {
    String amount = row.values().get(1) instanceof Money money ? context.money(money) : "";
    String close = row.values().get(3) instanceof LocalDate day ? context.day(day) : "";
    String detail = Stream.of(text(row, 2), close).filter(each -> !each.isBlank()).collect(Collectors.joining(", "));
    return CardRow.of(text(row, 0)).detail(detail).value(amount).opens(row.ref());
  }

  private static String text(Page.Row row, int place) {
    return Objects.requireNonNullElse(row.values().get(place), "").toString();
  }
}
