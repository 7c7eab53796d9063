package org.rapport.store.internal.schema;

import java.io.Serializable;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;

/**
 * An attribute of a root whose value no other record of the type may have. Texts are compared as {@link Folding} writes
 * them.
 *
 * @param name how the key table names it: {@code Tag.name}
 * @param feature the attribute
 */
public record UniqueFeature(String name, EAttribute feature) {

  /** The unique attributes of a type. */
  public static List<UniqueFeature> of(RecordType type) {
    return type.attributes().stream().filter(attribute -> Annotations.flag(attribute, "unique"))
        .map(attribute -> new UniqueFeature(type.name() + "." + attribute.getName(), attribute)).toList();
  }

  /** The key that a value takes; the value is not null. */
  public static String key(Serializable value) {
    return value instanceof String text ? Folding.fold(text) : value.toString();
  }
}
