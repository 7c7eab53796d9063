package org.rapport.workbench.internal.home;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.snapshot.CardBadge.Tone;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;

/** What is in the agenda of the person today, in the order of the day. */
public final class AppointmentsTile implements HomeTile {

  static final String TODAY = "owner = me and start = today and state != cancelled";

  static boolean isSeen(CardContext context) {
    return context.sees("Event", "subject", "start", "end", "allDay", "location", "state", "owner");
  }

  @Override
  public Optional<CardContent> read(CardContext context) throws RapportException {
    if (!isSeen(context)) {
      return Optional.empty();
    }
    List<Page.Row> rows = context.rows(new Query("Event", TODAY, List.of(new Query.Sort("start", false)),
        List.of("subject", "start", "end", "allDay", "location")), MOST_ROWS + 1);
    Instant now = Instant.now();
    return Optional.of(new CardContent(HomeWords.Appointments_title, "calendar", HomeWords.Appointments_today,
        rows.stream().map(row -> row(context, row, now)).toList(), new CardLink("Event", TODAY, HomeWords.Appointments_title), "Event", null));
  }

  private static CardRow row(CardContext context, Page.Row row, Instant now) {
    Instant start = (Instant) row.values().get(1);
    boolean isAllDay = Boolean.TRUE.equals(row.values().get(3));
    CardRow shown = CardRow.of(text(row, 0)).lead(new CardRow.Lead.Word(isAllDay ? HomeWords.Appointments_allDay : context.time(start)))
        .detail(text(row, 4)).opens(row.ref());
    boolean isNow = !isAllDay && !start.isAfter(now) && row.values().get(2) instanceof Instant end && end.isAfter(now);
    return isNow ? shown.badge(HomeWords.Appointments_now, Tone.ACCENT) : shown;
  }

  private static String text(Page.Row row, int place) {
    return Objects.toString(row.values().get(place), "");
  }
}
