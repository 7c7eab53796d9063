package org.rapport.workbench.internal.record.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads days as the people of a country do. Immutable, of any thread. */
final class Dates {

  private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
  private static final int CENTURY = 100;
  private static final int FUTURE_YEARS = 20;
  private static final int SHORTEST_MONTH = 3;

  private final Locale locale;
  private final ZoneId zone;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;
  private final DateTimeFormatter time;
  private final String order;

  Dates(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
    this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    this.order = pattern.toLowerCase(Locale.ROOT).replaceAll("[^dmy]", "").replaceAll("(.)\\1+", "$1");
  }

  String text(LocalDate date) {
    return day.format(date);
  }

  String text(Instant instant) {
    return moment.format(instant.atZone(zone));
  }

  String time(Instant instant) {
    return time.format(instant.atZone(zone));
  }

  LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** Reads a day in the order of the country, with the month as a number or a word; a missing year is this one. */
  Optional<LocalDate> parse(String typed, LocalDate today) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(typed);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    tokens.removeIf(token -> List.of("年", "月", "日", "de").contains(token));
    try {
      if (ISO.matcher(typed.strip()).matches()) {
        return Optional.of(date(tokens.get(0), tokens.get(1), tokens.get(2), today));
      }
      return parse(tokens, today);
    } catch (DateTimeException | NumberFormatException impossible) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> parse(List<String> tokens, LocalDate today) {
    Optional<String> word = tokens.stream().filter(token -> Character.isLetter(token.charAt(0))).findFirst();
    if (tokens.size() < 2 || tokens.size() > 3) {
      return Optional.empty();
    }
    if (word.isPresent()) {
      Optional<Month> month = month(word.get());
      List<String> rest = new ArrayList<>(tokens);
      rest.remove(word.get());
      if (month.isEmpty() || rest.stream().anyMatch(token -> Character.isLetter(token.charAt(0)))) {
        return Optional.empty();
      }
      boolean yearFirst = rest.get(0).length() > 2;
      String year = rest.size() == 1 ? null : rest.get(yearFirst ? 0 : 1);
      String dayOfMonth = rest.get(yearFirst && rest.size() > 1 ? 1 : 0);
      return Optional.of(date(year, String.valueOf(month.get().getValue()), dayOfMonth, today));
    }
    String places = tokens.size() == 3 ? tokens.get(0).length() > 2 ? "ymd" : order : order.replace("y", "");
    String year = tokens.size() == 3 ? tokens.get(places.indexOf('y')) : null;
    return Optional.of(date(year, tokens.get(places.indexOf('m')), tokens.get(places.indexOf('d')), today));
  }

  private static LocalDate date(String year, String month, String dayOfMonth, LocalDate today) {
    return LocalDate.of(year(year, today), Integer.parseInt(month), Integer.parseInt(dayOfMonth));
  }

  private static int year(String typed, LocalDate today) {
    if (typed == null) {
      return today.getYear();
    }
    int year = Integer.parseInt(typed);
    if (typed.length() == 2) {
      int candidate = today.getYear() / CENTURY * CENTURY + year;
      return candidate > today.getYear() + FUTURE_YEARS ? candidate - CENTURY : candidate;
    }
    if (typed.length() != 4) {
      throw new DateTimeException("A year has two or four digits.");
    }
    return year;
  }

  private Optional<Month> month(String typed) {
    String wanted = fold(typed);
    List<Month> found = new ArrayList<>();
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
        String name = fold(month.getDisplayName(style, locale));
        if (name.equals(wanted)) {
          return Optional.of(month);
        }
        if (wanted.length() >= SHORTEST_MONTH && name.startsWith(wanted) && !found.contains(month)) {
          found.add(month);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\p{M}.]", "").toLowerCase(locale);
  }
}
