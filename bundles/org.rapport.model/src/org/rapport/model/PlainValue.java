package org.rapport.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * One form of every value as text, the same in all languages: {@code 2026-11-17}, {@code 12.50 EUR}, the literal of an enum.
 * Stateless.
 */
public final class PlainValue {

  private PlainValue() {
  }

  /** The text of a value that an object has in an attribute; null for none. */
  public static String text(Object value) {
    return switch (value) {
      case null -> null;
      case Enumerator literal -> literal.getLiteral();
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  /**
   * The value that a text stands for.
   *
   * @return as an object has it
   * @throws IllegalArgumentException if the attribute cannot have it
   */
  public static Object read(EAttribute attribute, String text) {
    try {
      return attribute.getEType() instanceof EEnum choices ? literal(choices, text) : value(attribute.getEType().getInstanceClass(), text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Object literal(EEnum choices, String text) {
    EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text);
    if (literal == null || RecordType.isRetired(literal)) {
      throw new IllegalArgumentException("'" + text + "' is no literal of " + choices.getName() + ".");
    }
    return literal.getInstance();
  }

  private static Object value(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    } else if (type == Boolean.class || type == boolean.class) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new IllegalArgumentException("'" + text + "' is neither true nor false.");
      }
      return Boolean.valueOf(text);
    } else if (type == Integer.class || type == int.class) {
      return Integer.valueOf(text);
    } else if (type == Long.class || type == long.class) {
      return Long.valueOf(text);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == Instant.class) {
      return Instant.parse(text);
    } else if (type == Money.class) {
      return Money.valueOf(text);
    } else if (type == UUID.class) {
      return UUID.fromString(text);
    }
    throw new IllegalArgumentException("There is no text for values of " + type + ".");
  }
}
