package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.rapport.workbench.internal.list.CellTexts;

/** Under which headings moments stand, and how their time is written. */
final class TimelineDays {

  private static final int WEEK = 7;

  private final CellTexts texts;
  private final DateTimeFormatter month;
  private final DateTimeFormatter clock;

  TimelineDays(CellTexts texts) {
    this.texts = texts;
    month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(texts.locale());
    clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
  }

  /** Today, yesterday, the last seven days, then months. */
  String heading(Instant when) {
    LocalDate day = day(when);
    long ago = ChronoUnit.DAYS.between(day, LocalDate.now());
    if (ago <= 0) {
      return SnapshotMessages.Time_today;
    }
    if (ago == 1) {
      return SnapshotMessages.Time_yesterday;
    }
    return ago <= WEEK ? SnapshotMessages.Time_lastWeek : month.format(day);
  }

  /** The time of day of what was today or yesterday, else the day. */
  String time(Instant when) {
    LocalDate day = day(when);
    return ChronoUnit.DAYS.between(day, LocalDate.now()) <= 1 ? clock(when) : texts.show(null, day);
  }

  /** The time of day. */
  String clock(Instant when) {
    return clock.format(when.atZone(ZoneId.systemDefault()));
  }

  private static LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, ZoneId.systemDefault());
  }
}
