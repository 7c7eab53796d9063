package org.rapport.workbench.internal.record.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.Money;

/** How the value of a feature is written and read by a person, told from the model alone. */
public enum FieldKind {
  TEXT, MULTILINE, EMAIL, PHONE, URL, INTEGER, DECIMAL, MONEY, DATE, INSTANT, BOOLEAN, ENUM, LANGUAGE, COUNTRY, REFERENCE, ROWS;

  /** The kind of a feature; an attribute of a type that no form knows is shown as text. */
  public static FieldKind of(EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      return reference.isContainment() ? ROWS : REFERENCE;
    }
    EDataType type = ((EAttribute) feature).getEAttributeType();
    if (type instanceof EEnum) {
      return ENUM;
    }
    Class<?> java = type.getInstanceClass();
    if (java == Money.class) {
      return MONEY;
    }
    if (java == LocalDate.class) {
      return DATE;
    }
    if (java == Instant.class) {
      return INSTANT;
    }
    if (java == boolean.class || java == Boolean.class) {
      return BOOLEAN;
    }
    if (java == BigDecimal.class || java == double.class || java == Double.class || java == float.class || java == Float.class) {
      return DECIMAL;
    }
    if (java != null && (java.isPrimitive() || Number.class.isAssignableFrom(java))) {
      return INTEGER;
    }
    return ofText(feature);
  }

  private static FieldKind ofText(EStructuralFeature feature) {
    if (Annotations.flag(feature, "multiline")) {
      return MULTILINE;
    }
    return switch (Annotations.value(feature, "format").orElse("")) {
      case "email" -> EMAIL;
      case "phone" -> PHONE;
      case "url" -> URL;
      case "language" -> LANGUAGE;
      case "country" -> COUNTRY;
      default -> TEXT;
    };
  }

  /** Whether the value is one of a list that can be offered at once. */
  public boolean isChoice() {
    return this == ENUM || this == LANGUAGE || this == COUNTRY;
  }

  /** Whether figures stand to the right. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == MONEY;
  }
}
