package org.rapport.core.internal.transfer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people and spreadsheets write them, with point or comma and with groups of thousands. */
public final class WrittenNumbers {

  /** What a spreadsheet made of a long number; its digits are gone. */
  private static final Pattern DAMAGED = Pattern.compile("[+-]?\\d(?:[.,]\\d+)?E\\+\\d{2,3}");
  private static final Pattern PROGRAMS = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?e[+-]?\\d{1,3}");
  private static final Pattern EVIDENT = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})*[.,]?\\d*|[+-]?\\d+[.,]\\d+");

  private WrittenNumbers() {
  }

  /** Whether a spreadsheet shortened a number to its first digits: {@code 4,98912E+11}. */
  public static boolean isDamaged(String text) {
    return DAMAGED.matcher(text).matches();
  }

  /** The number that a text names; empty where it has not the form of one. */
  public static Optional<BigDecimal> read(String text, char decimal) {
    if (PROGRAMS.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    String digits = plain(text);
    char group = decimal == ',' ? '.' : ',';
    String d = Pattern.quote(String.valueOf(decimal));
    String g = Pattern.quote(String.valueOf(group));
    if (!digits.matches("[+-]?(?:\\d{1,3}(?:" + g + "\\d{3})+|\\d{1,2}(?:" + g + "\\d{2})+" + g + "\\d{3}|\\d+)(?:" + d + "\\d*)?|[+-]?" + d + "\\d+")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits.replace(String.valueOf(group), "").replace(decimal, '.')));
  }

  /** Without signs of groups that are never decimal signs, and with the minus in front. */
  private static String plain(String text) {
    String plain = text.strip().replaceAll("(?<=\\d)[\\s\\u00a0\\u202f'\\u2019](?=\\d{3}(?!\\d))", "").replace('\u2212', '-');
    if (plain.matches("\\(.*\\)")) {
      return "-" + plain.substring(1, plain.length() - 1).strip();
    }
    return plain.endsWith("-") ? "-" + plain.substring(0, plain.length() - 1).strip() : plain.replaceFirst("^([+-])\\s+", "$1");
  }

  /** The decimal sign that a text gives away; empty where it leaves it open or is no number. */
  public static Optional<Character> evidence(String text) {
    String number = plain(text.replaceAll("^[^\\d(.,+-]+|[^\\d).,-]+$", ""));
    if (!EVIDENT.matcher(number).matches()) {
      return Optional.empty();
    }
    int point = number.lastIndexOf('.');
    int comma = number.lastIndexOf(',');
    int last = Math.max(point, comma);
    if (last < 0) {
      return Optional.empty();
    }
    char sign = number.charAt(last);
    char other = sign == ',' ? '.' : ',';
    if (point >= 0 && comma >= 0) {
      return number.indexOf(sign) == last ? Optional.of(sign) : Optional.empty();
    }
    String whole = number.substring(0, last).replaceFirst("^[+-]", "");
    if (whole.indexOf(sign) >= 0) {
      return Optional.of(other); // Several of a kind part thousands.
    }
    boolean open = number.length() - last - 1 == 3 && whole.length() <= 3 && !whole.equals("0") && !whole.isEmpty();
    return open ? Optional.empty() : Optional.of(sign);
  }
}
