package org.rapport.workbench.internal.admin;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.backup.DailyBackups;
import org.rapport.core.identity.Trust;
import org.rapport.core.session.Session;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.store.StoreHealth;
import org.rapport.store.StoreInfo;
import org.rapport.workbench.internal.list.CellTexts;

/**
 * How the open database fares, in words.
 *
 * @param sections in the order of reading, what is wrong first
 */
record HealthReport(List<Section> sections) {

  private static final double MEGABYTE = 1_000_000;

  /** What belongs together. */
  record Section(String title, List<Line> lines) {
  }

  /**
   * One fact.
   *
   * @param name what it is about
   * @param value what it is
   * @param bad whether somebody has to do something about it
   */
  record Line(String name, String value, boolean bad) {

    Line(String name, String value) {
      this(name, value, false);
    }
  }

  /**
   * Reads it; takes seconds on a million records, so not on the UI thread.
   *
   * @param problems of packages that were left out
   * @throws RapportException {@code not-allowed} for others than administrators
   */
  static HealthReport read(Session session, List<String> problems) throws RapportException {
    StoreHealth health = session.store().health(session.principal());
    StoreInfo info = session.store().info();
    List<Section> sections = new ArrayList<>();
    List<Line> wrong = new ArrayList<>(problems.stream().map(each -> new Line(AdminWords.Health_package, each, true)).toList());
    info.orphans().forEach(each -> wrong.add(new Line(AdminWords.Health_orphan, orphan(each), true)));
    if (!wrong.isEmpty()) {
      sections.add(new Section(AdminWords.Health_wrong, wrong));
    }
    sections.add(new Section(AdminWords.Health_database, database(session, info)));
    sections.add(new Section(AdminWords.Health_size, size(health)));
    sections.add(new Section(AdminWords.Health_upkeep, upkeep(session, info, health)));
    sections.add(new Section(AdminWords.Health_model, info.packages().stream().map(each -> each.split(" ", 2))
        .map(each -> new Line(each[0], each[each.length - 1])).toList()));
    sections.add(new Section(AdminWords.Health_records, records(session, health)));
    return new HealthReport(sections);
  }

  private static String orphan(StoreInfo.Orphan orphan) {
    return NLS.bind(AdminWords.Health_orphanText, orphan.feature() == null ? orphan.type() : orphan.type() + "." + orphan.feature(), count(orphan.records()));
  }

  private static List<Line> database(Session session, StoreInfo info) {
    return List.of(new Line(AdminWords.Health_kind, (info.kind().equals("h2") ? "H2" : "PostgreSQL") + " " + info.version()),
        new Line(AdminWords.Health_location, info.location()), new Line(AdminWords.Health_user, session.principal().login()),
        new Line(AdminWords.Health_trust, Trust.sentence(session.location(), session.principal().locale())));
  }

  private static List<Line> size(StoreHealth health) {
    return List.of(new Line(AdminWords.Health_bytes, megabytes(health.bytes())), new Line(AdminWords.Health_contents, megabytes(health.contents())),
        new Line(AdminWords.Health_total, count(health.records().values().stream().mapToLong(Long::longValue).sum())),
        new Line(AdminWords.Health_changes, count(health.changes())), new Line(AdminWords.Health_binned, count(health.binned())));
  }

  private static List<Line> upkeep(Session session, StoreInfo info, StoreHealth health) throws RapportException {
    String jobs = health.jobs().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> count(each.getValue()) + " " + state(each.getKey()))
        .collect(Collectors.joining(", "));
    String lag = info.feedLag() == 0 ? AdminWords.Health_noLag
        : count(info.feedLag()) + (info.feedLag() >= StoreInfo.MOST_LAG ? "+" : "");
    return List.of(backup(session), new Line(AdminWords.Health_jobs, jobs.isEmpty() ? AdminWords.Health_none : jobs),
        new Line(AdminWords.Health_labels, health.pendingLabels() == 0 ? AdminWords.Health_none : count(health.pendingLabels())),
        new Line(AdminWords.Health_lag, lag),
        new Line(AdminWords.Health_pool, NLS.bind(AdminWords.Health_poolText, count(health.pool().used()), count(health.pool().most()))),
        new Line(AdminWords.Health_sortKeys, health.sortKeys()));
  }

  private static Line backup(Session session) throws RapportException {
    if (!session.location().embedded()) {
      return new Line(AdminWords.Health_backup, AdminWords.Health_backupServer);
    }
    Optional<LocalDate> newest = DailyBackups.newest(session.location());
    return new Line(AdminWords.Health_backup, newest.map(day -> new CellTexts().show(null, day.atStartOfDay(ZoneId.systemDefault()).toInstant()))
        .orElse(AdminWords.Health_backupNone));
  }

  private static String state(String state) {
    return switch (state.toUpperCase(Locale.ROOT)) {
      case "WAITING" -> AdminWords.Health_jobsWaiting;
      case "RUNNING" -> AdminWords.Health_jobsRunning;
      case "DONE" -> AdminWords.Health_jobsDone;
      case "FAILED" -> AdminWords.Health_jobsFailed;
      case "CANCELLED" -> AdminWords.Health_jobsCancelled;
      default -> state;
    };
  }

  private static List<Line> records(Session session, StoreHealth health) {
    return health.records().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .map(each -> new Line(session.store().types().find(each.getKey()).map(type -> Annotations.plural(type.eClass(), Locale.getDefault()))
            .orElse(each.getKey()), count(each.getValue()))).toList();
  }

  private static String count(long number) {
    return new CellTexts().count(number);
  }

  private static String megabytes(long bytes) {
    NumberFormat format = NumberFormat.getNumberInstance(new CellTexts().locale());
    format.setMaximumFractionDigits(1);
    return NLS.bind(AdminWords.Health_megabytes, format.format(bytes / MEGABYTE));
  }

  /** All of it as lines of text, to be copied. */
  String text() {
    return sections.stream().map(section -> section.title() + "\n" + section.lines().stream().map(line -> "  " + line.name() + ": " + line.value())
        .collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n"));
  }
}
