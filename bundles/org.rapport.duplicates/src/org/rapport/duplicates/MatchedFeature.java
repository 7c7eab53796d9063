package org.rapport.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.rapport.duplicates.internal.Comparisons;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;

/**
 * A feature of records, or of rows in them, that is compared: the model says so by its annotation {@code match}. Immutable.
 *
 * @param list the contained rows that have the attribute; null where the record itself has it
 * @param attribute what is compared
 */
public record MatchedFeature(EReference list, EAttribute attribute) {

  /** Refuses an attribute that is null. */
  public MatchedFeature {
    Objects.requireNonNull(attribute);
  }

  /** The features of a type that are compared, in the order of the model; empty where the type cannot be searched for duplicates. */
  public static List<MatchedFeature> of(RecordType type) {
    return Comparisons.of(type).features();
  }

  /** Such as {@code addresses.city}. */
  public String path() {
    return list == null ? attribute.getName() : list.getName() + "." + attribute.getName();
  }

  /** What people call it; rows that are nothing but one value, in one form or several, are called as such: "Mail address". */
  public String name(Locale locale) {
    boolean only = list != null && Comparisons.kinds(list.getEReferenceType()) == 1;
    return Annotations.text(only ? list.getEReferenceType() : attribute, locale);
  }
}
