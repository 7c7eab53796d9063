package org.rapport.workbench.internal.snapshot.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.snapshot.SnapshotMessages;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/** What is in the agenda with a party from now on, the next first. */
public final class AppointmentsCard implements SnapshotCard {

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    if (!context.sees("Event", "subject", "start", "allDay", "location", "state", "owner", "about.record", "attendees.who")) {
      return Optional.empty();
    }
    String id = context.record().id().toString();
    String where = "(about.record = " + id + " or attendees.who = " + id + ") and start >= today and state != cancelled";
    List<Page.Row> rows = context.rows(new Query("Event", where, List.of(new Query.Sort("start", false)),
        List.of("subject", "start", "allDay", "location", "owner")), CardContent.MOST_ROWS + 1);
    long count = rows.size() <= CardContent.MOST_ROWS ? rows.size() : context.count("Event", where);
    return Optional.of(new CardContent(SnapshotMessages.Card_appointments, "calendar", count == 0 ? "" : context.number(count),
        rows.stream().map(row -> row(context, row)).toList(), new CardLink("Event", where, SnapshotMessages.Card_appointments)));
  }

  private static CardRow row(SnapshotContext context, Page.Row row) {
    Instant start = (Instant) row.values().get(1);
    List<String> detail = new ArrayList<>();
    detail.add(Boolean.TRUE.equals(row.values().get(2)) ? SnapshotMessages.Card_allDay : context.time(start));
    detail.add(Texts.of(row.values().get(3)));
    detail.add(Texts.of(row.values().get(4)));
    detail.removeIf(String::isBlank);
    return CardRow.of(Texts.of(row.values().get(0))).lead(new CardRow.Lead.Day(LocalDate.ofInstant(start, context.zone())))
        .detail(String.join(", ", detail)).opens(row.ref());
  }
}
