package org.rapport.workbench.internal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.Task;
import org.rapport.model.crm.TaskState;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;
import org.rapport.workbench.home.HomeTile;
import org.rapport.workbench.snapshot.CardAct;
import org.rapport.workbench.snapshot.CardBadge.Tone;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;
import org.rapport.workbench.snapshot.CardLink;
import org.rapport.workbench.snapshot.CardRow;

/** What the person has to do: what is late, what is due today and within a week, the most urgent first. */
public final class TasksTile implements HomeTile {

  private static final String MINE = "owner = me and state in (open, inProgress) and ";
  static final String DUE = MINE + "due <= today";
  private static final String SOON = MINE + "due <= +7d";

  static boolean isSeen(CardContext context) {
    return context.sees("Task", "subject", "due", "state", "owner");
  }

  @Override
  public Optional<CardContent> read(CardContext context) throws RapportException {
    if (!isSeen(context)) {
      return Optional.empty();
    }
    List<Page.Row> rows = context.rows(new Query("Task", SOON, List.of(new Query.Sort("due", false)), List.of("subject", "due")), MOST_ROWS + 1);
    long count = rows.size() <= MOST_ROWS ? rows.size() : context.count("Task", SOON);
    LocalDate today = LocalDate.now(context.zone());
    return Optional.of(new CardContent(HomeWords.Tasks_title, "square-check", count == 0 ? "" : context.number(count),
        rows.stream().map(row -> row(context, row, today)).toList(), new CardLink("Task", SOON, HomeWords.Tasks_title), "Task", null));
  }

  private static void done(Session session, Ref ref) throws RapportException {
    Task before = (Task) session.store().load(session.principal(), ref).orElseThrow(() -> new RapportException("no-record", HomeWords.Tasks_gone, ""));
    Task after = EcoreUtil.copy(before);
    after.setState(TaskState.DONE);
    after.setDoneAt(Instant.now());
    session.store().commit(session.principal(), List.of(ChangeSets.diff(before, after)));
  }

  private static CardRow row(CardContext context, Page.Row row, LocalDate today) {
    String subject = Objects.toString(row.values().get(0), "");
    CardRow shown = CardRow.of(subject).opens(row.ref()).act(new CardAct(NLS.bind(HomeWords.Tasks_do, subject), session -> done(session, row.ref())));
    LocalDate due = (LocalDate) row.values().get(1);
    if (due.isBefore(today)) {
      return shown.badge(NLS.bind(HomeWords.Tasks_late, context.day(due)), Tone.BAD);
    }
    return due.equals(today) ? shown.badge(HomeWords.Tasks_today, Tone.WARN) : shown.badge(context.day(due), Tone.NEUTRAL);
  }
}
