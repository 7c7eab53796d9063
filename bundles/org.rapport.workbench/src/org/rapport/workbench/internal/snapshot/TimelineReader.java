package org.rapport.workbench.internal.snapshot;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;

/** Reads the timeline of a record page by page: one statement for each kind of moment, all at once. Stateless. */
final class TimelineReader {

  /** How many moments a page has. */
  static final int PAGE = 50;

  private TimelineReader() {
  }

  /**
   * Moments, the newest first.
   *
   * @param entries at most a page
   * @param more whether there are older ones
   */
  record Moments(List<TimelineEntry> entries, boolean more) {

    /** Nothing. */
    static final Moments NONE = new Moments(List.of(), false);

    /** These and older ones. */
    Moments and(Moments older) {
      Set<Ref> known = new HashSet<>(entries.stream().map(TimelineEntry::ref).toList());
      List<TimelineEntry> all = new ArrayList<>(entries);
      older.entries.stream().filter(entry -> !known.contains(entry.ref())).forEach(all::add);
      return new Moments(List.copyOf(all), older.more);
    }
  }

  /**
   * Reads a page.
   *
   * @param about the record and those whose history is its own too, such as the people of an account
   * @param only name of the one type that is wanted; empty for all
   * @param until no moment after it
   * @param most how many moments
   */
  static Moments read(Asking asking, Set<UUID> about, String only, Instant until, int most) throws RapportException {
    List<Callable<List<TimelineEntry>>> kinds = new ArrayList<>();
    for (TimelineKind kind : TimelineKind.of(asking)) {
      if (only.isEmpty() || kind.type().name().equals(only)) {
        kinds.add(() -> page(asking, kind, about, until, most));
      }
    }
    List<TimelineEntry> all = new ArrayList<>();
    for (List<TimelineEntry> each : AtOnce.all(kinds)) {
      all.addAll(each);
    }
    all.sort(Comparator.comparing(TimelineEntry::when).reversed().thenComparing(entry -> entry.ref().id()));
    return new Moments(List.copyOf(all.subList(0, Math.min(most, all.size()))), all.size() > most);
  }

  private static List<TimelineEntry> page(Asking asking, TimelineKind kind, Set<UUID> about, Instant until, int most) throws RapportException {
    String time = kind.time().getName();
    boolean isDay = kind.time().getEType().getInstanceClass() == LocalDate.class;
    String where = Links.condition(kind.paths(), about) + " and " + time + " <= " + (isDay ? LocalDate.ofInstant(until, asking.zone()) : until);
    Query query = new Query(kind.type().name(), where, List.of(new Query.Sort(time, true)), kind.columns());
    List<TimelineEntry> entries = new ArrayList<>();
    for (Page.Row row : asking.rows(query, most + 1)) {
      entries.add(kind.entry(asking, row));
    }
    return entries;
  }

  /** The moment of a value: a day counts from its beginning. */
  static Instant instant(Serializable value, ZoneId zone) {
    return value instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : (Instant) value;
  }
}
