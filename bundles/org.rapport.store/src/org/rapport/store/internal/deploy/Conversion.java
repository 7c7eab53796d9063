package org.rapport.store.internal.deploy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.rapport.model.Money;
import org.rapport.store.internal.Values;
import org.rapport.store.internal.schema.ColumnType;

/** Gives values of an attribute another type; days and moments meet at midnight UTC. */
final class Conversion {

  private final Function<Serializable, Serializable> function;

  private Conversion(Function<Serializable, Serializable> function) {
    this.function = function;
  }

  /** From a type to that of an attribute; empty where the one says nothing of the other. */
  static Optional<Conversion> of(ColumnType from, EAttribute to) {
    ColumnType type = ColumnType.of(to.getEAttributeType());
    if (type == ColumnType.TEXT) {
      return Optional.of(new Conversion(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString()));
    } else if (from == ColumnType.TEXT) {
      return Optional.of(new Conversion(value -> parse(type, to, ((String) value).trim())));
    }
    return Optional.ofNullable(switch (from) {
      case INTEGER, LONG, DECIMAL -> number(type);
      case DATE -> type == ColumnType.INSTANT
          ? new Conversion(value -> ((LocalDate) value).atStartOfDay(ZoneOffset.UTC).toInstant()) : null;
      case INSTANT -> type == ColumnType.DATE ? new Conversion(value -> LocalDate.ofInstant((Instant) value, ZoneOffset.UTC)) : null;
      default -> null;
    });
  }

  private static Conversion number(ColumnType to) {
    return switch (to) {
      case INTEGER -> new Conversion(value -> new BigDecimal(value.toString()).intValueExact());
      case LONG -> new Conversion(value -> new BigDecimal(value.toString()).longValueExact());
      case DECIMAL -> new Conversion(value -> new BigDecimal(value.toString()));
      default -> null;
    };
  }

  private static Serializable parse(ColumnType type, EAttribute to, String text) {
    return switch (type) {
      case ENUM -> literal((EEnum) to.getEAttributeType(), text);
      case BOOLEAN -> flag(text);
      case INTEGER -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case DATE -> LocalDate.parse(text);
      case INSTANT -> Instant.parse(text);
      case UUID -> UUID.fromString(text);
      case MONEY -> Money.valueOf(text);
      case TEXT -> text;
    };
  }

  private static String literal(EEnum type, String text) {
    if (type.getEEnumLiteralByLiteral(text) == null) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** The value in the new type; empty where it is none. */
  Optional<Serializable> apply(Serializable value) {
    try {
      return Optional.ofNullable(Values.normal(function.apply(value)));
    } catch (RuntimeException e) {
      return Optional.empty(); // whatever the parser of a type throws, the value is none of it
    }
  }
}
