package org.rapport.workbench.internal.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.store.query.Page;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.UserLocale;

/** How values stand in lists: whole units of money, days near today in words, the year only where it is another one. */
public final class CellTexts {

  private final Locale locale;
  private final ValueTexts values;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayAndYear;

  /** For the user's language and country. */
  public CellTexts() {
    locale = UserLocale.ofFormats(Locale.getDefault());
    values = new ValueTexts(locale, ZoneId.systemDefault());
    day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
    dayAndYear = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
  }

  /** The locale of numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** The text of a value; empty for null. */
  public String show(ListColumn column, Object value) {
    return switch (value) {
      case null -> "";
      case Page.Labelled labelled -> labelled.text();
      case Money money -> money(money);
      case LocalDate date -> date(date);
      case Instant instant -> date(LocalDate.ofInstant(instant, ZoneId.systemDefault()));
      case Number number when column != null && Annotations.value(column.feature(), "unit").isPresent() ->
          values.show(column.feature(), value) + " " + Annotations.value(column.feature(), "unit").orElseThrow();
      default -> values.show(column == null ? null : column.feature(), value).replace('\n', ' ');
    };
  }

  /** An amount in whole units. */
  public String money(Money money) {
    BigDecimal whole = money.amount().setScale(0, RoundingMode.HALF_EVEN);
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    try {
      format.setCurrency(Currency.getInstance(money.currency()));
    } catch (IllegalArgumentException e) {
      return count(whole.longValue()) + " " + money.currency(); // A code that Java does not know is shown as it is.
    }
    format.setMaximumFractionDigits(0);
    format.setMinimumFractionDigits(0);
    return format.format(whole).replace('-', '\u2212');
  }

  /** A whole number with its groups. */
  public String count(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  private String date(LocalDate date) {
    LocalDate today = LocalDate.now();
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return Messages.Cell_today;
    }
    if (days == -1) {
      return Messages.Cell_yesterday;
    }
    return (date.getYear() == today.getYear() ? day : dayAndYear).format(date);
  }
}
