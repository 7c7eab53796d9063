package org.rapport.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in one currency. Amounts of different currencies are never added: a sum groups by currency.
 *
 * @param amount the amount, never null; at most 15 digits before the point, and kept with at most 4 after it, trailing zeros removed down to two
 * @param currency the ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) implements Serializable {

  /** Digits after the point that the store keeps. */
  public static final int SCALE = 4;

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern TEXT = Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*([A-Z]{3})\\s*");
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

  /** Normalises the scale, so that equal amounts are equal values. */
  public Money {
    Objects.requireNonNull(amount);
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException("'" + currency + "' is not a currency code of three capital letters.");
    }
    if (amount.abs().compareTo(LIMIT) >= 0) {
      throw new IllegalArgumentException("The amount " + amount.toPlainString() + " has more than 15 digits before the point.");
    }
    if (amount.scale() > SCALE && amount.stripTrailingZeros().scale() > SCALE) {
      throw new IllegalArgumentException("The amount " + amount.toPlainString() + " has more than 4 digits after the point.");
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    amount = stripped.scale() < 2 ? stripped.setScale(2, RoundingMode.UNNECESSARY) : stripped;
  }

  /**
   * Reads the form {@code 12.50 EUR}.
   *
   * @throws IllegalArgumentException if the text has another form; the message says what would be right
   */
  public static Money valueOf(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not an amount of money such as '12.50 EUR'.");
    }
    return new Money(new BigDecimal(matcher.group(1)), matcher.group(2));
  }

  /** The form that {@link #valueOf} reads: {@code 12.50 EUR}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
