package org.rapport.store.internal.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.rapport.model.Money;
import org.rapport.model.Suggestions;
import org.rapport.store.internal.query.Values.Literal;
import org.rapport.store.internal.query.Values.Operand;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.query.ConditionException;

/** Reads the values of a condition as the features hold them that they are compared with. */
final class OperandReader {

  private static final Pattern UUID_TEXT = Pattern.compile("(?:[\\w.]+/)?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");
  private static final int MIN_YEAR = 1;
  private static final int MAX_YEAR = 9999;

  private final ConditionText source;

  OperandReader(ConditionText source) {
    this.source = source;
  }

  /**
   * The value for the attribute at the end of a path.
   *
   * @throws ConditionException {@code bad-value} if it does not fit
   */
  Operand read(Path path, Literal literal) throws ConditionException {
    ColumnType type = path.type().orElseThrow();
    return switch (type) {
      case TEXT -> text(path, literal);
      case ENUM -> enumLiteral(path, literal);
      case BOOLEAN -> bool(path, literal);
      case INTEGER, LONG, DECIMAL -> number(path, literal);
      case DATE -> date(path, literal);
      case INSTANT -> instant(path, literal);
      case UUID -> {
        if (!isId(literal)) {
          throw bad(literal, "'" + path.text() + "' is an id.", "Write it as 019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b.");
        }
        yield id(literal);
      }
      case MONEY -> money(path, literal);
    };
  }

  /** Whether a value is an id, alone or behind the name of its type. */
  boolean isId(Literal literal) {
    return literal instanceof Literal.Id || literal instanceof Literal.Text text && UUID_TEXT.matcher(text.value()).matches();
  }

  /** The id for which {@link #isId} holds. */
  Operand id(Literal literal) {
    if (literal instanceof Literal.Id id) {
      return new Operand.Fixed(id.value());
    }
    var matcher = UUID_TEXT.matcher(((Literal.Text) literal).value());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no id");
    }
    return new Operand.Fixed(UUID.fromString(matcher.group(1)));
  }

  private Operand text(Path path, Literal literal) throws ConditionException {
    if (literal instanceof Literal.Text text) {
      return new Operand.Fixed(text.value());
    }
    throw bad(literal, "'" + path.text() + "' is a text.", "Write the value in single quotes.");
  }

  private Operand enumLiteral(Path path, Literal literal) throws ConditionException {
    EEnum type = (EEnum) ((EAttribute) path.leaf()).getEAttributeType();
    List<String> literals = type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    String written = plainText(literal).orElseThrow(
        () -> bad(literal, "'" + path.text() + "' is one of a list of words.", "Write one of " + String.join(", ", literals) + "."));
    if (!literals.contains(written)) {
      throw bad(literal, "'" + written + "' is no value of '" + path.text() + "'.",
          Suggestions.hint(written, literals, "Its values are " + String.join(", ", literals) + "."));
    }
    return new Operand.Fixed(written);
  }

  private Operand bool(Path path, Literal literal) throws ConditionException {
    String written = plainText(literal).orElse("");
    if (!written.equalsIgnoreCase("true") && !written.equalsIgnoreCase("false")) {
      throw bad(literal, "'" + path.text() + "' is either true or false.", "Write true or false.");
    }
    return new Operand.Fixed(Boolean.valueOf(written));
  }

  private Operand number(Path path, Literal literal) throws ConditionException {
    if (literal instanceof Literal.Number number && number.currency() == null && number.value().precision() <= 30) {
      return new Operand.Fixed(number.value());
    }
    throw bad(literal, "'" + path.text() + "' is a number.", "Write a number of at most 30 digits without quotes, such as 12 or 12.5.");
  }

  private Operand money(Path path, Literal literal) throws ConditionException {
    try {
      if (literal instanceof Literal.Number number && number.currency() != null) {
        return new Operand.Fixed(new Money(number.value(), number.currency()));
      } else if (literal instanceof Literal.Text text) {
        return new Operand.Fixed(Money.valueOf(text.value()));
      }
    } catch (IllegalArgumentException e) {
      throw bad(literal, "'" + path.text() + "' is an amount of money. " + e.getMessage(),
          "Write an amount and a currency, such as '12.50 EUR'.");
    }
    throw bad(literal, "'" + path.text() + "' is an amount of money.", "Write an amount and a currency, such as '12.50 EUR'.");
  }

  private Operand date(Path path, Literal literal) throws ConditionException {
    Optional<Operand> day = day(literal);
    if (day.isPresent()) {
      return day.get();
    }
    throw bad(literal, "'" + path.text() + "' is a date without a time.", "Write a date such as 2026-11-17, 'today', or -30d.");
  }

  private Operand instant(Path path, Literal literal) throws ConditionException {
    Optional<Operand> day = day(literal);
    if (day.isPresent()) {
      return day.get();
    } else if (literal instanceof Literal.Word word && word.is("now")) {
      return new Operand.Moment(0);
    } else if (literal instanceof Literal.Relative relative && relative.unit() == ChronoUnit.HOURS) {
      return new Operand.Moment(relative.amount());
    }
    String written = literal instanceof Literal.Date date ? date.value() : literal instanceof Literal.Text text ? text.value() : "";
    try {
      if (written.matches(".*T.*(?:Z|[+-]\\d{2}:\\d{2})")) {
        Instant instant = OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS);
        checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
        return new Operand.Fixed(instant);
      } else if (written.contains("T")) {
        LocalDateTime local = LocalDateTime.parse(written).truncatedTo(ChronoUnit.MICROS);
        checkYear(local.getYear());
        return new Operand.LocalMoment(local);
      }
    } catch (DateTimeException e) {
      throw bad(literal, "'" + written + "' is no moment. " + e.getMessage() + ".",
          "Write a moment such as 2026-11-17T10:30 or 2026-11-17T10:30:00Z.");
    }
    throw bad(literal, "'" + path.text() + "' is a moment.",
        "Write a date such as 2026-11-17, a moment such as 2026-11-17T10:30, 'today', 'now', or -30d.");
  }

  /** A literal that means a whole day; empty for every other. */
  private Optional<Operand> day(Literal literal) throws ConditionException {
    if (literal instanceof Literal.Word word && word.is("today")) {
      return Optional.of(new Operand.Day(0, ChronoUnit.DAYS));
    } else if (literal instanceof Literal.Relative relative && relative.unit() != ChronoUnit.HOURS) {
      if (relative.unit() == ChronoUnit.YEARS && Math.abs(relative.amount()) > 1_000 || Math.abs(relative.amount()) > 100_000) {
        throw bad(literal, "this is too far from today.", "Write at most 1000 years.");
      }
      return Optional.of(new Operand.Day(relative.amount(), relative.unit()));
    }
    String written = literal instanceof Literal.Date date ? date.value() : literal instanceof Literal.Text text ? text.value().strip() : "";
    if (!written.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(written);
      checkYear(day.getYear());
      return Optional.of(new Operand.Fixed(day));
    } catch (DateTimeException e) {
      throw bad(literal, "'" + written + "' is no day of the calendar.", "Write year, month and day, such as 2026-11-17.");
    }
  }

  private static void checkYear(int year) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new DateTimeException("the year " + year + " is not between " + MIN_YEAR + " and " + MAX_YEAR);
    }
  }

  private static Optional<String> plainText(Literal literal) {
    return switch (literal) {
      case Literal.Text text -> Optional.of(text.value());
      case Literal.Word word -> Optional.of(word.value());
      default -> Optional.<String>empty();
    };
  }

  private ConditionException bad(Literal literal, String what, String hint) {
    return source.error("bad-value", literal.offset(), what, hint);
  }
}
