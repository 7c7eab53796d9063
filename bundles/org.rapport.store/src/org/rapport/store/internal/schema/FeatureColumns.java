package org.rapport.store.internal.schema;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;

/**
 * The columns of one single-valued feature. Texts have a folded twin ({@code name__f}: lower case, no accents) that
 * {@code ~} looks into, and a binary sort key ({@code name__s}) where they are sortable. Money has its currency beside it
 * ({@code amount__c}). A reference is an id and a type name ({@code account}, {@code account__t}).
 * The columns of a custom field are named by its name and kind, whatever its feature is called.
 *
 * @param feature the attribute or reference
 * @param name the main column
 */
public record FeatureColumns(EStructuralFeature feature, String name) {

  static FeatureColumns of(EStructuralFeature feature) {
    return new FeatureColumns(feature, Names.snake(Annotations.value(feature, "custom").orElse(feature.getName())));
  }

  /** Whether the columns stand in the table beside that of the root, as those of custom fields do. */
  public boolean isCustom() {
    return RecordType.isCustom(feature);
  }

  /** Whether the feature refers to another record. */
  public boolean isReference() {
    return feature instanceof EReference;
  }

  /** What the main column holds; empty for a reference. */
  public Optional<ColumnType> type() {
    return feature instanceof EAttribute attribute ? Optional.of(ColumnType.of(attribute.getEAttributeType())) : Optional.empty();
  }

  /** The column with the folded text; empty where the feature is no text. */
  public Optional<String> folded() {
    return isText() ? Optional.of(name + "__f") : Optional.empty();
  }

  /** The column with the binary sort key; empty where the feature is no sortable text. */
  public Optional<String> sortKey() {
    return isText() && Annotations.flag(feature, "sortable") ? Optional.of(name + "__s") : Optional.empty();
  }

  /** The column with the currency; empty where the feature is no money. */
  public Optional<String> currency() {
    return type().filter(ColumnType.MONEY::equals).map(t -> name + "__c");
  }

  /** The column with the type name of the target; empty where the feature is no reference. */
  public Optional<String> targetType() {
    return isReference() ? Optional.of(name + "__t") : Optional.empty();
  }

  private boolean isText() {
    return type().filter(ColumnType.TEXT::equals).isPresent();
  }
}
