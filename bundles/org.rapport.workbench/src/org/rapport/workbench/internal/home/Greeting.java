package org.rapport.workbench.internal.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The words at the head of the home page. Stateless. */
final class Greeting {

  private static final int NOON = 12;
  private static final int EVENING = 18;

  private Greeting() {
  }

  /** Greets somebody as it is usual at a time of day. */
  static String hello(LocalDateTime now, String name) {
    String words = now.getHour() < NOON ? HomeWords.Greeting_morning : now.getHour() < EVENING ? HomeWords.Greeting_afternoon : HomeWords.Greeting_evening;
    return name.isEmpty() ? words : NLS.bind(HomeWords.Greeting_named, words, name);
  }

  /** Says which day it is and what it brings. */
  static String day(LocalDate today, Locale locale, long appointments, long tasks) {
    String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(today);
    return NLS.bind(HomeWords.Greeting_day, new Object[] {capital(day, locale), today.get(WeekFields.ISO.weekOfWeekBasedYear()),
        counted(appointments, HomeWords.Greeting_noAppointment, HomeWords.Greeting_oneAppointment, HomeWords.Greeting_appointments),
        counted(tasks, HomeWords.Greeting_noTask, HomeWords.Greeting_oneTask, HomeWords.Greeting_tasks)});
  }

  /** As at the begin of a sentence. */
  static String capital(String text, Locale locale) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  private static String counted(long count, String none, String one, String many) {
    return count == 0 ? none : count == 1 ? one : NLS.bind(many, count);
  }
}
