package org.rapport.core.internal.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.model.Folding;

/** Reads dates as people write them, in numbers or with the month as a word. A day that no calendar has is never another one. */
public final class WrittenDates {

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})\\.?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:\\.|er|st|nd|rd|th)?[\\s./-]*(\\p{L}{3,})\\.?[\\s,./-]*(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.?[\\s.-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+(\\d{4})");
  private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final int MONTHS_OF_A_YEAR = 12;
  /** A year in two digits lies at most so many years ahead. */
  private static final int AHEAD = 20;

  static {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("nl"))) {
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
          MONTHS.putIfAbsent(fold(month.getDisplayName(style, language)), month.getValue());
        }
      }
    }
    MONTHS.put("sep", Month.SEPTEMBER.getValue());
    MONTHS.put("mrz", Month.MARCH.getValue());
  }

  private WrittenDates() {
  }

  private static String fold(String word) {
    return Folding.fold(word).replaceAll("[^a-z]", "");
  }

  /**
   * The day that a text names.
   *
   * @param order for a date in numbers whose year is not in front in four digits
   * @return empty where the text has not the form of a date
   * @throws DateTimeException if it has, and there is no such day
   */
  public static Optional<LocalDate> read(String text, DateOrder order) {
    Matcher matcher = PACKED.matcher(text);
    if (matcher.matches()) {
      return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
    }
    matcher = NUMBERS.matcher(text);
    if (matcher.matches()) {
      return inNumbers(matcher, order);
    }
    matcher = DAY_FIRST.matcher(text);
    if (matcher.matches() && MONTHS.containsKey(fold(matcher.group(2)))) {
      return Optional.of(LocalDate.of(year(matcher.group(3)), MONTHS.get(fold(matcher.group(2))), number(matcher, 1)));
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches() && MONTHS.containsKey(fold(matcher.group(1)))) {
      return Optional.of(LocalDate.of(year(matcher.group(3)), MONTHS.get(fold(matcher.group(1))), number(matcher, 2)));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inNumbers(Matcher matcher, DateOrder order) {
    String first = matcher.group(1);
    String last = matcher.group(4);
    int middle = number(matcher, 3);
    if (first.length() == 4 && last.length() <= 2 || first.length() <= 2 && last.length() <= 2 && order == DateOrder.YMD) {
      return Optional.of(LocalDate.of(year(first), middle, Integer.parseInt(last)));
    }
    if (first.length() > 2 || last.length() != 4 && last.length() != 2) {
      return Optional.empty();
    }
    int one = Integer.parseInt(first);
    return Optional.of(order == DateOrder.MDY ? LocalDate.of(year(last), one, middle) : LocalDate.of(year(last), middle, one));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int now = Year.now().getValue();
    int near = now - now % 100 + year;
    return near > now + AHEAD ? near - 100 : near;
  }

  /** The order that points between the numbers speak for, since nobody writes points behind the month; empty for other signs. */
  public static Optional<DateOrder> hint(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    return matcher.matches() && matcher.group(2).equals(".") && matcher.group(1).length() <= 2 && matcher.group(4).length() % 2 == 0
        ? Optional.of(DateOrder.DMY) : Optional.empty();
  }

  /** The order that a text gives away; empty where it leaves it open or is no date in numbers. */
  public static Optional<DateOrder> evidence(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.matches() || matcher.group(1).length() > 2 || matcher.group(4).length() == 1 || matcher.group(4).length() == 3) {
      return Optional.empty();
    }
    int first = number(matcher, 1);
    int middle = number(matcher, 3);
    if (first > Month.JANUARY.maxLength()) {
      return Optional.of(DateOrder.YMD);
    }
    return first > MONTHS_OF_A_YEAR && middle <= MONTHS_OF_A_YEAR ? Optional.of(DateOrder.DMY)
        : middle > MONTHS_OF_A_YEAR && first <= MONTHS_OF_A_YEAR ? Optional.of(DateOrder.MDY) : Optional.empty();
  }
}
