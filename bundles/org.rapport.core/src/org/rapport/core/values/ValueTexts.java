package org.rapport.core.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.query.Page;

/**
 * Turns the values of features into texts and back: one form for people, in their language and zone, and one for
 * programs, which is the same everywhere. Values are those of {@link org.rapport.store.ChangeSet}: an enum's value is
 * its literal. Immutable and safe for all threads.
 */
public final class ValueTexts {

  private final Locale locale;
  private final ZoneId zone;

  /** For a person's language and zone. */
  public ValueTexts(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
  }

  /**
   * A value as people read it: {@code 12,50 €}, {@code 17 nov. 2026}; the empty text for null.
   *
   * @param feature the feature that holds it; null for a computed value, such as a count
   */
  public String show(EStructuralFeature feature, Object value) {
    return switch (value) {
      case null -> "";
      case Money money -> show(money);
      case LocalDate date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
      case Instant instant -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
          .format(instant.atZone(zone));
      case Boolean flag -> Texts.get(locale, flag ? "yes" : "no");
      case BigDecimal number -> number(number);
      case Long number -> number(BigDecimal.valueOf(number));
      case Integer number -> number(BigDecimal.valueOf(number));
      case Page.Labelled labelled -> labelled.text();
      default -> literal(feature, value.toString()).map(l -> Annotations.text(l, locale)).orElseGet(() -> plain(value));
    };
  }

  private String show(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    try {
      format.setCurrency(Currency.getInstance(money.currency()));
    } catch (IllegalArgumentException e) {
      return number(money.amount()) + " " + money.currency(); // A code that Java does not know is shown as it is.
    }
    int digits = Math.max(Math.max(format.getCurrency().getDefaultFractionDigits(), 0), money.amount().stripTrailingZeros().scale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.amount());
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /**
   * The value that a person typed: as {@link #show} writes it, or as {@link #parse} reads it.
   *
   * @return null for a blank text
   * @throws RapportException {@code bad-value}, saying what would be right
   */
  public Serializable read(EStructuralFeature feature, String text) throws RapportException {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return null;
    }
    Class<?> kind = kind(feature);
    if (kind == String.class) {
      return text;
    }
    if (kind == LocalDate.class) {
      Optional<LocalDate> date = localDate(trimmed);
      if (date.isPresent()) {
        return date.get();
      }
    } else if (Number.class.isAssignableFrom(kind) || kind.isPrimitive() && kind != boolean.class) {
      Optional<BigDecimal> number = localNumber(trimmed);
      if (number.isPresent()) {
        return parse(feature, number.get().toPlainString());
      }
    } else if (kind == Money.class) {
      Optional<Money> money = localMoney(trimmed);
      if (money.isPresent()) {
        return money.get();
      }
    } else if (kind == Boolean.class || kind == boolean.class) {
      for (String word : List.of("yes", "no")) {
        if (Texts.get(locale, word).equalsIgnoreCase(trimmed)) {
          return "yes".equals(word);
        }
      }
    } else if (feature.getEType() instanceof EEnum choices) {
      Optional<EEnumLiteral> shown = choices.getELiterals().stream()
          .filter(l -> Annotations.text(l, locale).equalsIgnoreCase(trimmed)).findFirst();
      if (shown.isPresent()) {
        return shown.get().getLiteral();
      }
    }
    return parse(feature, trimmed);
  }

  private Optional<LocalDate> localDate(String text) {
    for (FormatStyle style : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG)) {
      DateTimeFormatter formatter = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
      TemporalAccessor typed = formatter.parseUnresolved(text, new ParsePosition(0));
      try {
        LocalDate date = LocalDate.parse(text, formatter);
        // Java takes the 31st of April for the 30th; nobody typed that.
        return typed.getLong(ChronoField.DAY_OF_MONTH) == date.getDayOfMonth() ? Optional.of(date) : Optional.empty();
      } catch (DateTimeException e) {
        continue; // Another style may fit.
      }
    }
    return Optional.empty();
  }

  private Optional<BigDecimal> localNumber(String text) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
    format.setParseBigDecimal(true);
    String normal = text.replace('\u00a0', ' ').replace('\u202f', ' ');
    char grouping = format.getDecimalFormatSymbols().getGroupingSeparator();
    if (Character.isSpaceChar(grouping)) {
      normal = normal.replace(" ", "");
    }
    ParsePosition position = new ParsePosition(0);
    Number number = format.parse(normal, position);
    return number != null && position.getIndex() == normal.length() ? Optional.of((BigDecimal) number) : Optional.empty();
  }

  private Optional<Money> localMoney(String text) {
    String code = null;
    String rest = text;
    for (String known : List.of("EUR", "USD", "GBP", "CHF", "JPY", "CNY")) {
      String symbol = Currency.getInstance(known).getSymbol(locale);
      for (String mark : List.of(known, symbol)) {
        if (text.startsWith(mark) || text.endsWith(mark)) {
          code = known;
          rest = text.startsWith(mark) ? text.substring(mark.length()) : text.substring(0, text.length() - mark.length());
        }
      }
    }
    if (code == null) {
      return Optional.empty();
    }
    String currency = code;
    return localNumber(rest.replace('\u00a0', ' ').replace('\u202f', ' ').strip()).map(amount -> new Money(amount, currency));
  }

  /** A value as programs read it: dates and instants in ISO 8601, {@code 12.50 EUR}, a reference's id; "" for null. */
  public static String plain(Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Ref ref -> ref.id().toString();
      case Page.Labelled labelled -> labelled.text();
      default -> value.toString();
    };
  }

  /**
   * Reads the form of {@link #plain}; references are not read here, since finding one by its label takes a store.
   *
   * @return null for the empty text
   * @throws RapportException {@code bad-value}, saying what would be right
   */
  public static Serializable parse(EStructuralFeature feature, String text) throws RapportException {
    if (text.isEmpty()) {
      return null;
    }
    Class<?> kind = kind(feature);
    String name = feature.getName();
    try {
      if (kind == String.class) {
        return text;
      } else if (feature.getEType() instanceof EEnum choices) {
        return literal(feature, text).map(EEnumLiteral::getLiteral).orElseThrow(() -> bad(name, text, "one-of",
            choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))));
      } else if (kind == LocalDate.class) {
        return date(text);
      } else if (kind == Instant.class) {
        return instant(text);
      } else if (kind == Money.class) {
        return Money.valueOf(text);
      } else if (kind == UUID.class) {
        return UUID.fromString(text);
      } else if (kind == Boolean.class || kind == boolean.class) {
        return flag(text).orElseThrow(() -> bad(name, text, "boolean"));
      } else if (kind == Integer.class || kind == int.class) {
        return new BigDecimal(text).intValueExact();
      } else if (kind == Long.class || kind == long.class) {
        return new BigDecimal(text).longValueExact();
      } else if (kind == BigDecimal.class) {
        return new BigDecimal(text);
      } else if (kind == BigInteger.class) {
        return new BigDecimal(new BigDecimal(text).toBigIntegerExact());
      } else if (kind == Double.class || kind == double.class || kind == Float.class || kind == float.class) {
        return new BigDecimal(text);
      }
      return text;
    } catch (DateTimeException e) {
      throw bad(name, text, kind == LocalDate.class ? "date" : "instant");
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw bad(name, text, kind == Money.class ? "money" : kind == UUID.class ? "uuid"
          : kind == BigDecimal.class || kind == Double.class || kind == Float.class ? "number" : "whole");
    }
  }

  private static LocalDate date(String text) {
    return text.matches("\\d{8}") ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
        : LocalDate.parse(text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ') ? text.substring(0, 10) : text);
  }

  private static Instant instant(String text) {
    String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
    Instant instant = iso.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$") && iso.contains("T") ? OffsetDateTime.parse(iso).toInstant()
        : iso.contains("T") ? LocalDateTime.parse(iso).atZone(ZoneId.systemDefault()).toInstant()
            : LocalDate.parse(iso).atStartOfDay(ZoneId.systemDefault()).toInstant();
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "oui" -> Optional.of(true);
      case "false", "no", "0", "non" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Class<?> kind(EStructuralFeature feature) {
    Class<?> kind = feature instanceof EAttribute ? feature.getEType().getInstanceClass() : null;
    return kind == null ? Object.class : kind;
  }

  private static Optional<EEnumLiteral> literal(EStructuralFeature feature, String text) {
    return feature != null && feature.getEType() instanceof EEnum choices
        ? choices.getELiterals().stream().filter(l -> l.getLiteral().equalsIgnoreCase(text)).findFirst() : Optional.empty();
  }

  private static RapportException bad(String feature, String text, String expected, Object... details) {
    Locale locale = Locale.getDefault();
    return new RapportException("bad-value", Texts.get(locale, "bad", text, feature), Texts.get(locale, "expected." + expected, details));
  }
}
