package org.rapport.workbench.internal.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
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
        rows(context, rows, today), new CardLink("Task", SOON, HomeWords.Tasks_title), "Task", null));
  }

  private static void done(Session session, Ref ref) throws RapportException {
    Task before = (Task) session.store().load(session.principal(), ref).orElseThrow(() -> new RapportException("no-record", HomeWords.Tasks_gone, ""));
    Task after = EcoreUtil.copy(before);
    after.setState(TaskState.DONE);
    after.setDoneAt(Instant.now());
    session.store().commit(session.principal(), List.of(ChangeSets.diff(before, after)));
  }

  /** What each task is about: the first record that it names. */
  private static Map<Ref, String> abouts(CardContext context, List<Page.Row> rows) throws RapportException {
    if (rows.isEmpty() || !context.sees("Task", "about.record")) {
      return Map.of();
    }
    Map<Ref, EObject> tasks = context.session().store().load(context.session().principal(), rows.stream().map(Page.Row::ref).toList());
    Map<Ref, Ref> about = new HashMap<>();
    tasks.forEach((ref, task) -> ((Task) task).getAbout().stream().map(link -> (EObject) link.eGet(CrmPackage.Literals.RECORD_LINK__RECORD, false))
        .filter(Objects::nonNull).findFirst().ifPresent(record -> about.put(ref, Records.ref(record))));
    Map<Ref, String> labels = context.session().store().labels(context.session().principal(), Set.copyOf(about.values()));
    about.values().removeIf(record -> !labels.containsKey(record));
    return about.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> labels.get(each.getValue())));
  }

  private static List<CardRow> rows(CardContext context, List<Page.Row> rows, LocalDate today) throws RapportException {
    Map<Ref, String> abouts = abouts(context, rows);
    List<CardRow> shown = new ArrayList<>();
    String above = "";
    for (Page.Row row : rows) {
      int order = ((LocalDate) row.values().get(1)).compareTo(today);
      String heading = order < 0 ? HomeWords.Tasks_overdue : order == 0 ? HomeWords.Tasks_today : HomeWords.Tasks_later;
      if (!heading.equals(above)) {
        shown.add(CardRow.heading(heading));
        above = heading;
      }
      shown.add(row(context, row, today).detail(abouts.getOrDefault(row.ref(), "")));
    }
    return shown;
  }

  private static CardRow row(CardContext context, Page.Row row, LocalDate today) {
    String subject = Objects.toString(row.values().get(0), "");
    CardRow shown = CardRow.of(subject).opens(row.ref()).act(new CardAct(NLS.bind(HomeWords.Tasks_do, subject), session -> done(session, row.ref())));
    LocalDate due = (LocalDate) row.values().get(1);
    if (due.isBefore(today)) {
      return shown.badge(context.day(due), Tone.BAD);
    }
    return due.equals(today) ? shown.badge(HomeWords.Tasks_today, Tone.WARN) : shown.badge(context.day(due), Tone.NEUTRAL);
  }
}
