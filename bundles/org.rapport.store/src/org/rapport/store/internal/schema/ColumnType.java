package org.rapport.store.internal.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.rapport.model.Money;

/** What a stored attribute is, independent of the database. */
public enum ColumnType {
  TEXT, ENUM, BOOLEAN, INTEGER, LONG, DECIMAL, DATE, INSTANT, UUID, MONEY;

  /**
   * The type of an attribute.
   *
   * @throws IllegalArgumentException if the store has no column for it; the message names the Java class
   */
  public static ColumnType of(EDataType type) {
    if (type instanceof EEnum) {
      return ENUM;
    }
    Class<?> javaType = type.getInstanceClass();
    if (javaType == String.class) {
      return TEXT;
    } else if (javaType == boolean.class || javaType == Boolean.class) {
      return BOOLEAN;
    } else if (javaType == int.class || javaType == Integer.class) {
      return INTEGER;
    } else if (javaType == long.class || javaType == Long.class) {
      return LONG;
    } else if (javaType == BigDecimal.class) {
      return DECIMAL;
    } else if (javaType == LocalDate.class) {
      return DATE;
    } else if (javaType == Instant.class) {
      return INSTANT;
    } else if (javaType == UUID.class) {
      return UUID;
    } else if (javaType == Money.class) {
      return MONEY;
    }
    throw new IllegalArgumentException("The store keeps no attributes of " + type.getInstanceClassName() + ".");
  }
}
