package org.rapport.workbench.internal.record.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.rapport.model.Annotations;
import org.rapport.model.Money;

/**
 * Turns values into the text a person reads and typing into values, by Java's formats for the person's country.
 * Immutable, of any thread.
 */
public final class Formats {

  private final Texts texts;
  private final Locale locale;
  private final Numbers numbers;
  private final Dates dates;
  private final Clock clock;

  /** The formats of a person. The clock gives the year of a day that is typed without one. */
  public Formats(Texts texts, ZoneId zone, Clock clock) {
    this.texts = texts;
    this.locale = texts.locale();
    this.numbers = new Numbers(locale);
    this.dates = new Dates(locale, zone);
    this.clock = clock.withZone(zone);
  }

  /** The sentences in the same language. */
  public Texts texts() {
    return texts;
  }

  /** Today, where the person is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day of a moment, where the person is. */
  public LocalDate dayOf(Instant instant) {
    return dates.dayOf(instant);
  }

  /** The time of day of a moment. */
  public String time(Instant instant) {
    return dates.time(instant);
  }

  /** A day. */
  public String day(LocalDate day) {
    return dates.text(day);
  }

  /** A whole number. */
  public String number(long number) {
    return numbers.text(number);
  }

  /**
   * What stands in a field: an amount of money without its currency, the name of a choice, empty for null. Not for
   * references and rows.
   */
  public String edit(FieldModel field, Object value) {
    return value instanceof Money money ? numbers.amount(money) : display(field, value);
  }

  /** What stands in a sentence or a table: an amount with its currency. */
  public String display(FieldModel field, Object value) {
    return switch (value) {
      case null -> "";
      case Money money -> numbers.text(money);
      case LocalDate date -> dates.text(date);
      case Instant instant -> dates.text(instant);
      case Boolean yes -> texts.get(yes ? "value.yes" : "value.no");
      case Number number -> numbers.text(number);
      case Enumerator literal -> literal(field, literal.getLiteral());
      default -> text(field, String.valueOf(value));
    };
  }

  private String text(FieldModel field, String value) {
    return switch (field.kind()) {
      case ENUM -> literal(field, value);
      case COUNTRY, LANGUAGE -> Choices.of(field, texts).label(value);
      default -> value;
    };
  }

  private String literal(FieldModel field, String literal) {
    EEnum type = (EEnum) ((EAttribute) field.feature()).getEAttributeType();
    return Optional.ofNullable(type.getEEnumLiteralByLiteral(literal)).or(() -> Optional.ofNullable(type.getEEnumLiteral(literal)))
        .map(found -> Annotations.text(found, locale)).orElse(literal);
  }

  /** Understands what was typed into a field that holds text, a number, a date or a choice; blank means empty. */
  public Parsed parse(FieldModel field, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Parsed.Value(null);
    }
    return switch (field.kind()) {
      case INTEGER, DECIMAL -> number(field, text);
      case DATE -> dates.parse(text, today()).<Parsed>map(Parsed.Value::new)
          .orElseGet(() -> new Parsed.Failure(texts.get("problem.date", dates.text(today()))));
      case ENUM, LANGUAGE, COUNTRY -> choice(field, text);
      case MULTILINE -> new Parsed.Value(typed.stripTrailing());
      default -> new Parsed.Value(text);
    };
  }

  /** Understands an amount typed beside a currency code; empty where no amount stands. */
  public Parsed parseMoney(String typed, String currency) {
    if (typed.isBlank()) {
      return new Parsed.Value(null);
    }
    Optional<BigDecimal> amount = numbers.parse(typed);
    if (amount.isEmpty()) {
      return new Parsed.Failure(texts.get("problem.number", numbers.text(new BigDecimal("1234.5"))));
    }
    if (amount.get().precision() - amount.get().scale() > 15 || amount.get().stripTrailingZeros().scale() > Money.SCALE) {
      return new Parsed.Failure(texts.get("problem.amount"));
    }
    if (!currency.strip().toUpperCase(Locale.ROOT).matches("[A-Z]{3}")) {
      return new Parsed.Failure(texts.get("problem.currency"));
    }
    return new Parsed.Value(new Money(amount.get(), currency.strip().toUpperCase(Locale.ROOT)));
  }

  private Parsed number(FieldModel field, String text) {
    String bare = field.unit().filter(text::endsWith).map(unit -> text.substring(0, text.length() - unit.length())).orElse(text);
    Optional<BigDecimal> parsed = numbers.parse(bare);
    if (parsed.isEmpty()) {
      return new Parsed.Failure(texts.get("problem.number",
          numbers.text(field.kind() == FieldKind.INTEGER ? new BigDecimal("1234") : new BigDecimal("1234.5"))));
    }
    return convert(parsed.get(), ((EAttribute) field.feature()).getEAttributeType().getInstanceClass());
  }

  private Parsed convert(BigDecimal number, Class<?> java) {
    if (java == BigDecimal.class) {
      return new Parsed.Value(number);
    }
    if (java == double.class || java == Double.class) {
      return new Parsed.Value(number.doubleValue());
    }
    if (java == float.class || java == Float.class) {
      return new Parsed.Value(number.floatValue());
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return new Parsed.Failure(texts.get("problem.whole"));
    }
    try {
      return new Parsed.Value(exact(number.toBigIntegerExact(), java));
    } catch (ArithmeticException tooLarge) {
      return new Parsed.Failure(texts.get("problem.large"));
    }
  }

  private static Number exact(BigInteger number, Class<?> java) {
    if (java == BigInteger.class) {
      return number;
    }
    if (java == long.class || java == Long.class) {
      return number.longValueExact();
    }
    if (java == short.class || java == Short.class) {
      return number.shortValueExact();
    }
    return java == byte.class || java == Byte.class ? (Number) number.byteValueExact() : (Number) number.intValueExact();
  }

  private Parsed choice(FieldModel field, String text) {
    Choices choices = Choices.of(field, texts);
    Optional<Choices.Choice> exact = choices.exact(text);
    if (exact.isPresent()) {
      return new Parsed.Value(exact.get().value());
    }
    return field.kind() == FieldKind.COUNTRY ? new Parsed.Value(text)
        : new Parsed.Failure(texts.get("problem.choice", text));
  }

  /** The literals of an enum as objects that {@code eSet} takes. */
  static Object instance(EEnumLiteral literal) {
    return literal.getInstance();
  }
}
