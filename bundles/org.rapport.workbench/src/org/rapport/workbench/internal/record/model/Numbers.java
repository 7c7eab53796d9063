package org.rapport.workbench.internal.record.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.rapport.model.Money;

/** Writes and reads numbers and amounts by the formats of a country, with a true minus sign. Immutable, of any thread. */
final class Numbers {

  private static final char MINUS = '\u2212';
  private static final int GROUP = 3;
  private static final int MOST_DIGITS = 10;

  private final Locale locale;
  private final char decimal;
  private final char grouping;

  Numbers(Locale locale) {
    this.locale = locale;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.decimal = symbols.getDecimalSeparator();
    this.grouping = symbols.getGroupingSeparator();
  }

  String text(Number number, int fewest, int most) {
    NumberFormat format = withMinus(NumberFormat.getNumberInstance(locale));
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(Math.max(fewest, most));
    return format.format(number);
  }

  String text(Number number) {
    return text(number, 0, MOST_DIGITS);
  }

  /** The amount alone, with the digits of its currency. */
  String amount(Money money) {
    return text(money.amount(), digits(money.currency()), Money.SCALE);
  }

  /** The amount with its currency, as documents write it. */
  String text(Money money) {
    Optional<Currency> currency = currency(money.currency());
    if (currency.isEmpty()) {
      return amount(money) + '\u00a0' + money.currency();
    }
    NumberFormat format = withMinus(NumberFormat.getCurrencyInstance(locale));
    format.setCurrency(currency.get());
    format.setMinimumFractionDigits(digits(money.currency()));
    format.setMaximumFractionDigits(Money.SCALE);
    return format.format(money.amount());
  }

  private static int digits(String code) {
    return currency(code).map(Currency::getDefaultFractionDigits).filter(digits -> digits >= 0).orElse(2);
  }

  private static Optional<Currency> currency(String code) {
    return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code)).findFirst();
  }

  private static NumberFormat withMinus(NumberFormat format) {
    if (format instanceof DecimalFormat decimals) {
      DecimalFormatSymbols symbols = decimals.getDecimalFormatSymbols();
      symbols.setMinusSign(MINUS);
      decimals.setDecimalFormatSymbols(symbols);
    }
    return format;
  }

  /**
   * Reads a number. Blanks and the grouping sign may stand between groups of three; a sign that this country does not use
   * for groups is not taken for one, so that {@code 1.5} is never read as fifteen.
   */
  Optional<BigDecimal> parse(String typed) {
    String text = typed.strip().replace(MINUS, '-').replace('\u2019', '\'').replaceAll("[\\s\\u00a0\\u202f]", " ");
    char group = Character.isSpaceChar(grouping) ? ' ' : grouping == '\u2019' ? '\'' : grouping;
    int point = text.lastIndexOf(decimal);
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    String sign = whole.startsWith("-") ? "-" : "";
    String digits = whole.startsWith("-") || whole.startsWith("+") ? whole.substring(1).strip() : whole;
    String[] groups = digits.split("[ " + (group == ' ' ? "" : "\\" + group) + "]", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean wrongLength = groups.length > 1 && (i == 0 ? groups[i].isEmpty() || groups[i].length() > GROUP : groups[i].length() != GROUP);
      if (wrongLength || !groups[i].matches("[0-9]*")) {
        return Optional.empty();
      }
    }
    String joined = String.join("", groups);
    if (!fraction.matches("[0-9]*") || joined.isEmpty() && fraction.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(sign + (joined.isEmpty() ? "0" : joined) + (fraction.isEmpty() ? "" : "." + fraction)));
  }
}
