package org.rapport.workbench.internal.home;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.snapshot.CardContext;

/**
 * What is in the agenda of the person today.
 *
 * @param ref the event
 * @param subject what it is
 * @param place where; empty where nobody said
 * @param start when it begins, in the zone of the person
 * @param end when it ends; not before the start
 * @param isAllDay whether it has no time of day
 */
record Appointment(Ref ref, String subject, String place, LocalDateTime start, LocalDateTime end, boolean isAllDay) {

  static final String TODAY = "owner = me and start = today and state != cancelled";
  /** More are not to be told apart on a line. */
  private static final int MOST = 40;

  /** Those of today, in their order; none where events may not be seen. */
  static List<Appointment> read(CardContext context) throws RapportException {
    if (!context.sees("Event", "subject", "start", "end", "allDay", "location", "state", "owner")) {
      return List.of();
    }
    Query query = new Query("Event", TODAY, List.of(new Query.Sort("start", false)), List.of("subject", "location", "start", "end", "allDay"));
    return context.rows(query, MOST).stream().map(row -> of(row, context.zone())).toList();
  }

  private static Appointment of(Page.Row row, ZoneId zone) {
    LocalDateTime start = LocalDateTime.ofInstant((Instant) row.values().get(2), zone);
    LocalDateTime end = row.values().get(3) instanceof Instant known ? LocalDateTime.ofInstant(known, zone) : start;
    return new Appointment(row.ref(), Objects.toString(row.values().get(0), ""), Objects.toString(row.values().get(1), ""), start,
        end.isBefore(start) ? start : end, Boolean.TRUE.equals(row.values().get(4)));
  }
}
