package org.rapport.core.internal.transfer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.internal.Texts;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;

/** Makes values of cells, by the way in which dates and numbers are written in their column. */
public final class CellReader {

  private static final Pattern MOMENT = Pattern.compile("(.*?\\d)[T\\s]\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)");
  private static final Pattern AMOUNT = Pattern.compile("([^\\d(.,+-]*)(.*?)([^\\d).,-]*)");
  private static final Map<String, String> SYMBOLS = Map.of("€", "EUR", "$", "USD", "US$", "USD", "£", "GBP", "¥", "JPY");

  private final Locale locale;
  private final ZoneId zone;
  private final ValueTexts texts;

  /**
   * @param locale of who imports
   * @param zone of moments without one
   */
  public CellReader(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.texts = new ValueTexts(locale, zone);
  }

  /**
   * The value of a cell that is not empty.
   *
   * @param form complete
   * @throws RapportException {@code bad-value}, saying what would be right
   */
  public Serializable read(EStructuralFeature feature, Cell cell, WrittenForm form) throws RapportException {
    String text = cell.text();
    Class<?> kind = feature.getEType().getInstanceClass();
    boolean number = isNumber(kind) || kind == Money.class;
    if (WrittenNumbers.isDamaged(text) && (number || kind == String.class && !Annotations.flag(feature, "multiline"))) {
      throw bad(feature, text, "value.damaged");
    }
    if (cell.typed() && kind != Instant.class) {
      return plain(feature, text);
    } else if (kind == LocalDate.class) {
      return day(feature, text, form).orElseThrow(() -> bad(feature, text, "value.date." + form.order()));
    } else if (kind == Instant.class) {
      return moment(feature, text, form);
    } else if (number) {
      return number(feature, text, kind, form);
    }
    return plain(feature, text);
  }

  /** What a cell says by which another record is to be found; {@code bad-value} where it was damaged. */
  String text(EStructuralFeature feature, Cell cell) throws RapportException {
    if (WrittenNumbers.isDamaged(cell.text())) {
      throw bad(feature, cell.text(), "value.damaged");
    }
    return cell.text();
  }

  /** Whether values of a class are numbers. */
  static boolean isNumber(Class<?> kind) {
    return kind != null && (Number.class.isAssignableFrom(kind) || kind.isPrimitive() && kind != boolean.class);
  }

  /** The form of programs, else that of who imports. */
  private Serializable plain(EStructuralFeature feature, String text) throws RapportException {
    try {
      return ValueTexts.parse(feature, text);
    } catch (RapportException e) {
      return texts.read(feature, text);
    }
  }

  private Optional<LocalDate> day(EStructuralFeature feature, String text, WrittenForm form) throws RapportException {
    Matcher moment = MOMENT.matcher(text);
    String day = moment.matches() ? moment.group(1) : text.replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
    try {
      return WrittenDates.read(day.strip(), form.order());
    } catch (DateTimeException e) {
      throw bad(feature, text, "value.no-day." + form.order());
    }
  }

  private Instant moment(EStructuralFeature feature, String text, WrittenForm form) throws RapportException {
    Matcher moment = MOMENT.matcher(text);
    if (!moment.matches()) {
      Optional<LocalDate> day = day(feature, text, form);
      return day.isPresent() && !text.contains(":") ? day.get().atStartOfDay(zone).toInstant() : (Instant) ValueTexts.parse(feature, text);
    }
    Optional<LocalDate> day = day(feature, text, form);
    try {
      String time = moment.group(2).replaceFirst("^(\\d:)", "0$1");
      return day.orElseThrow(() -> bad(feature, text, "value.date." + form.order())).atTime(LocalTime.parse(time)).atZone(zone).toInstant()
          .truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      throw bad(feature, text, "value.date." + form.order());
    }
  }

  private Serializable number(EStructuralFeature feature, String text, Class<?> kind, WrittenForm form) throws RapportException {
    String digits = text;
    String currency = null;
    if (kind == Money.class) {
      Matcher amount = AMOUNT.matcher(text);
      currency = amount.matches() ? currency((amount.group(1) + amount.group(3)).strip()) : null;
      if (currency == null) {
        return ValueTexts.parse(feature, text); // Says what an amount looks like.
      }
      digits = amount.group(2);
    }
    BigDecimal number = WrittenNumbers.read(digits, form.decimal())
        .orElseThrow(() -> bad(feature, text, form.decimal() == ',' ? "value.comma" : "value.point"));
    return currency != null ? new Money(number, currency) : ValueTexts.parse(feature, number.toPlainString());
  }

  /** The code of a currency by its sign or code; null for another word. */
  private static String currency(String mark) {
    String code = SYMBOLS.getOrDefault(mark, mark);
    return code.matches("[A-Z]{3}") ? code : null;
  }

  private RapportException bad(EStructuralFeature feature, String text, String key) {
    return new RapportException("bad-value", Texts.in(locale, key, text, Annotations.text(feature, locale)), Texts.in(locale, key + ".hint"));
  }
}
