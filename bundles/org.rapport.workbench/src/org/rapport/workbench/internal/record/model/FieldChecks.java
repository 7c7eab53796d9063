package org.rapport.workbench.internal.record.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapport.model.Annotations;
import org.rapport.model.Money;
import org.rapport.workbench.internal.record.model.Problem.Severity;

/** Checks the value of one field against the rules of its model, in the language of the form. Immutable, of any thread. */
public final class FieldChecks {

  private static final Pattern URL = Pattern.compile(
      "(?i)([a-z][a-z0-9+.-]*:)?(//)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?|[a-z][a-z0-9+.-]*:\\S+");
  private static final int FEWEST_DIGITS = 3;

  private final Formats formats;
  private final Texts texts;

  /** Checks with the formats of a person. */
  public FieldChecks(Formats formats) {
    this.formats = formats;
    this.texts = formats.texts();
  }

  /**
   * What is wrong with a value, the worst first.
   *
   * @param path where the field is, for the problem
   * @param value as the feature holds it, null for empty
   */
  public Optional<Problem> check(String path, FieldModel field, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      return field.required() ? error(path, "problem.required", field.label()) : Optional.empty();
    }
    return length(path, field, value).or(() -> range(path, field, value)).or(() -> format(path, field, value));
  }

  private Optional<Problem> length(String path, FieldModel field, Object value) {
    int length = value instanceof String text ? text.codePointCount(0, text.length()) : 0;
    return Annotations.number(field.feature(), "length").filter(most -> length > most)
        .flatMap(most -> error(path, "problem.length", formats.number(most), formats.number(length)));
  }

  private Optional<Problem> range(String path, FieldModel field, Object value) {
    BigDecimal number = value instanceof Money money ? money.amount() : value instanceof Number any ? new BigDecimal(any.toString()) : null;
    if (number == null) {
      return Optional.empty();
    }
    Optional<BigDecimal> least = Annotations.value(field.feature(), "min").map(BigDecimal::new);
    Optional<BigDecimal> most = Annotations.value(field.feature(), "max").map(BigDecimal::new);
    if (least.isPresent() && most.isPresent() && (number.compareTo(least.get()) < 0 || number.compareTo(most.get()) > 0)) {
      return error(path, "problem.range", formats.display(field, least.get()), formats.display(field, most.get()));
    }
    if (least.isPresent() && number.compareTo(least.get()) < 0) {
      return error(path, "problem.min", formats.display(field, least.get()));
    }
    return most.filter(limit -> number.compareTo(limit) > 0).flatMap(limit -> error(path, "problem.max", formats.display(field, limit)));
  }

  private Optional<Problem> format(String path, FieldModel field, Object value) {
    return switch (field.kind()) {
      case EMAIL -> email(path, (String) value);
      case URL -> URL.matcher((String) value).matches() ? Optional.empty() : error(path, "problem.url");
      case PHONE -> value.toString().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS ? Optional.empty()
          : error(path, "problem.phone");
      case COUNTRY -> Choices.of(field, texts).contains(value) ? Optional.empty()
          : Optional.of(new Problem(path, Severity.WARNING, texts.get("problem.country", value)));
      default -> Optional.empty();
    };
  }

  /** Warns of a telephone number whose international form cannot be told; it cannot be called by a click. */
  Optional<Problem> phone(String path, Object international) {
    return international != null ? Optional.empty() : Optional.of(new Problem(path, Severity.WARNING, texts.get("problem.phone.country")));
  }

  private Optional<Problem> email(String path, String address) {
    int at = address.lastIndexOf('@');
    if (address.chars().anyMatch(Character::isWhitespace)) {
      return error(path, "problem.email.blank");
    }
    if (at < 1) {
      return error(path, at < 0 ? "problem.email.at" : "problem.email.name");
    }
    String host = address.substring(at + 1);
    int dot = host.lastIndexOf('.');
    return dot > 0 && dot < host.length() - 1 && !host.contains("..") ? Optional.empty() : error(path, "problem.email.ending");
  }

  private Optional<Problem> error(String path, String key, Object... values) {
    return Optional.of(new Problem(path, Severity.ERROR, texts.get(key, values)));
  }
}
