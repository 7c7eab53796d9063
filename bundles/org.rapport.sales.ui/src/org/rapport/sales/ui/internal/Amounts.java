package org.rapport.sales.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Writes money for people: whole units in tables, a short form in charts, always with the full figure at hand. */
public final class Amounts {

  private final Locale locale;

  /** Writes as a language does. */
  public Amounts(Locale locale) {
    this.locale = locale;
  }

  /** Whole units: {@code €1,284,300}. */
  public String whole(BigDecimal amount, String currency) {
    return format(currency, 0).format(amount);
  }

  /** With the digits of the currency: {@code €1,284,300.50}. */
  public String full(BigDecimal amount, String currency) {
    return format(currency, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits())).format(amount);
  }

  /** Without currency, two or three digits: {@code 1.28m}. */
  public String brief(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(amount.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0 ? 0 : 2);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    // The format divides a BigDecimal at its own scale, and would cut 1.28m to 1m.
    String text = format.format(amount.doubleValue());
    return locale.getLanguage().equals("en") ? text.toLowerCase(Locale.ENGLISH) : text;
  }

  private NumberFormat format(String currency, int digits) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format;
  }
}
