package org.rapport.workbench.internal.snapshot.cards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.snapshot.SnapshotMessages;
import org.rapport.workbench.snapshot.CardBadge.Tone;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;
import org.rapport.workbench.snapshot.SnapshotCard;
import org.rapport.workbench.snapshot.SnapshotContext;

/** What is still to be done about a record, the most urgent first. */
public final class TasksCard implements SnapshotCard {

  @Override
  public Optional<CardContent> read(SnapshotContext context) throws RapportException {
    if (!context.sees("Task", "subject", "due", "state", "owner", "about.record")) {
      return Optional.empty();
    }
    String where = "about.record = " + context.record().id() + " and state in (open, inProgress)";
    List<Page.Row> rows = context.rows(new Query("Task", where, List.of(new Query.Sort("due", false)), List.of("subject", "due", "owner")),
        CardContent.MOST_ROWS + 1);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    long count = rows.size() <= CardContent.MOST_ROWS ? rows.size() : context.count("Task", where);
    return Optional.of(new CardContent(SnapshotMessages.Card_tasks, "square-check", context.number(count),
        rows.stream().map(row -> row(context, row)).toList(), new CardLink("Task", where, SnapshotMessages.Card_tasks)));
  }

  private static CardRow row(SnapshotContext context, Page.Row row) {
    CardRow shown = CardRow.of(Texts.of(row.values().get(0))).detail(Texts.of(row.values().get(2))).opens(row.ref());
    if (!(row.values().get(1) instanceof LocalDate due)) {
      return shown;
    }
    boolean isLate = due.isBefore(LocalDate.now(context.zone()));
    return shown.badge(isLate ? SnapshotMessages.bind(SnapshotMessages.Card_late, context.day(due)) : context.day(due), isLate ? Tone.BAD : Tone.NEUTRAL);
  }
}
