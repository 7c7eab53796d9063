package org.rapport.core.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;

/**
 * Reads and writes single-valued features of detached records and rows with the plain values that change sets hold: an
 * enum by its literal, a reference as a {@link Ref}. Stateless.
 */
public final class FeatureValues {

  private FeatureValues() {
  }

  /** The value of a feature; null where it is empty. */
  public static Serializable get(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature, false);
    return switch (value) {
      case null -> null;
      case Enumerator literal -> literal.getLiteral(); // Before EObject: the literal of a dynamic enum is both.
      case EObject target -> Records.ref(target);
      case Serializable plain -> plain;
      default -> value.toString();
    };
  }

  /**
   * Sets a feature.
   *
   * @param value as {@link ValueTexts#parse} or a query gives it; null empties the feature
   * @throws IllegalArgumentException if the value does not fit the feature
   */
  public static void set(EObject object, EStructuralFeature feature, Serializable value, Types types) {
    if (value == null) {
      object.eUnset(feature);
    } else if (value instanceof Ref ref) {
      object.eSet(feature, Records.proxy(types, ref));
    } else if (feature.getEType() instanceof EEnum choices) {
      EEnumLiteral literal = choices.getEEnumLiteralByLiteral(value.toString());
      if (literal == null) {
        throw new IllegalArgumentException("'" + value + "' is no literal of " + choices.getName() + ".");
      }
      object.eSet(feature, Objects.requireNonNullElse(literal.getInstance(), literal));
    } else {
      object.eSet(feature, fit(value, feature.getEType().getInstanceClass()));
    }
  }

  /** Numbers of one width become those of another. */
  private static Object fit(Serializable value, Class<?> kind) {
    if (!(value instanceof Number number) || kind == null || kind.isInstance(value)) {
      return value;
    }
    BigDecimal exact = new BigDecimal(number.toString());
    if (kind == Integer.class || kind == int.class) {
      return exact.intValueExact();
    } else if (kind == Long.class || kind == long.class) {
      return exact.longValueExact();
    } else if (kind == Double.class || kind == double.class) {
      return exact.doubleValue();
    } else if (kind == Float.class || kind == float.class) {
      return exact.floatValue();
    } else if (kind == Short.class || kind == short.class) {
      return exact.shortValueExact();
    } else if (kind == BigDecimal.class) {
      return exact;
    } else if (kind == java.math.BigInteger.class) {
      return exact.toBigIntegerExact();
    }
    return value;
  }
}
