package org.rapport.store.internal.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.Folding;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.internal.Values;

/**
 * What no two records of a type may have alike: the value of an attribute that is annotated {@code unique}, or the values
 * of the features that the class names as its {@code identity}, such as party, purpose and channel of a consent. Texts are
 * compared as {@link Folding} writes them. Where a value is empty nothing is taken.
 *
 * @param name how the key table names it: {@code Tag.name}, {@code Consent.identity}
 * @param features one feature, or several
 */
public record UniqueKey(String name, List<EStructuralFeature> features) {

  private static final String BETWEEN = "|";

  /** The keys of a type. */
  public static List<UniqueKey> of(RecordType type) {
    List<UniqueKey> result = new ArrayList<>();
    type.attributes().stream().filter(attribute -> Annotations.flag(attribute, "unique"))
        .forEach(attribute -> result.add(new UniqueKey(type.name() + "." + attribute.getName(), List.of(attribute))));
    identity(type).ifPresent(result::add);
    return result;
  }

  /** What the class names as its identity. */
  public static Optional<UniqueKey> identity(RecordType type) {
    return Annotations.value(type.modelClass(), "identity").map(names -> new UniqueKey(type.name() + ".identity",
        Arrays.stream(names.split(" ")).<EStructuralFeature>map(name -> type.feature(name).orElseThrow()).toList()));
  }

  /** The value of a record. */
  public Optional<String> of(EObject record) {
    List<String> parts = new ArrayList<>();
    for (EStructuralFeature feature : features) {
      Serializable value = Values.get(record, feature);
      if (value == null) {
        return Optional.empty();
      }
      parts.add(value instanceof String text ? Folding.fold(text) : value instanceof Ref ref ? ref.id().toString() : value.toString());
    }
    return Optional.of(String.join(BETWEEN, parts));
  }

  /**
   * The same as an expression of both databases; empty where a column is of a kind that they write in their own ways.
   *
   * @param alias the name of the table of the roots in the statement
   */
  public Optional<String> sql(TableMapping table, String alias) {
    List<String> parts = new ArrayList<>();
    for (EStructuralFeature feature : features) {
      FeatureColumns columns = table.columns(feature).orElseThrow();
      boolean plain = columns.isReference() || columns.folded().isPresent()
          || columns.type().filter(List.of(ColumnType.ENUM, ColumnType.INTEGER, ColumnType.LONG)::contains).isPresent();
      if (!plain) {
        return Optional.empty();
      }
      parts.add("CAST(" + alias + "." + Names.quote(columns.folded().orElse(columns.name())) + " AS VARCHAR)");
    }
    return Optional.of(String.join(" || '" + BETWEEN + "' || ", parts));
  }
}
