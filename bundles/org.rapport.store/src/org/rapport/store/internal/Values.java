package org.rapport.store.internal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Money;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;

/** Carries values between EMF objects and change sets: enums as literals, references as {@link Ref}. */
public final class Values {

  private Values() {
  }

  /** The value of a single-valued feature as a change set holds it; null where it is empty. */
  public static Serializable get(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature, false);
    if (value == null) {
      return null;
    }
    if (feature instanceof EReference) {
      return Records.ref((EObject) value);
    }
    return normal(value instanceof Enumerator literal ? literal.getLiteral() : (Serializable) value);
  }

  /**
   * Sets a single-valued feature.
   *
   * @throws IllegalArgumentException if the value is of another type than the feature; the message says which is right
   */
  public static void set(EObject object, EStructuralFeature feature, Serializable value, Types types) {
    object.eSet(feature, value == null ? null : toEmf(feature, normal(value), types));
  }

  /** The one form of equal values: moments by microseconds, decimals without trailing zeros, no empty texts. */
  public static Serializable normal(Serializable value) {
    if (value instanceof Instant instant) {
      return instant.truncatedTo(ChronoUnit.MICROS);
    } else if (value instanceof BigDecimal number) {
      return ValueBinding.plain(number);
    }
    return "".equals(value) ? null : value;
  }

  private static Object toEmf(EStructuralFeature feature, Serializable value, Types types) {
    if (value == null) {
      return null;
    } else if (feature instanceof EReference reference) {
      return toProxy(reference, value, types);
    } else if (feature.getEType() instanceof EEnum type) {
      EEnumLiteral literal = value instanceof String text ? type.getEEnumLiteralByLiteral(text) : null;
      if (literal == null) {
        throw new IllegalArgumentException("'" + value + "' is no literal of " + type.getName() + ".");
      }
      return literal.getInstance();
    }
    if (!fits(ColumnType.of((EDataType) feature.getEType()), value)) {
      throw new IllegalArgumentException("A value of " + feature.getName() + " is no " + value.getClass().getSimpleName() + ".");
    }
    return value;
  }

  private static EObject toProxy(EReference reference, Serializable value, Types types) {
    if (!(value instanceof Ref ref)) {
      throw new IllegalArgumentException("A value of " + reference.getName() + " is no reference.");
    }
    EObject proxy = Records.proxy(types, ref);
    if (types.find(ref.type()).isPresent() && !reference.getEReferenceType().isInstance(proxy)) {
      throw new IllegalArgumentException("A " + ref.type() + " is no " + reference.getEReferenceType().getName() + ".");
    }
    return proxy;
  }

  private static boolean fits(ColumnType type, Serializable value) {
    return switch (type) {
      case TEXT, ENUM -> value instanceof String;
      case BOOLEAN -> value instanceof Boolean;
      case INTEGER -> value instanceof Integer;
      case LONG -> value instanceof Long;
      case DECIMAL -> value instanceof BigDecimal;
      case DATE -> value instanceof LocalDate;
      case INSTANT -> value instanceof Instant;
      case UUID -> value instanceof UUID;
      case MONEY -> value instanceof Money;
    };
  }
}
