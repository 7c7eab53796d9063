package org.rapport.store.internal.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.TableMapping;

/** The tables of all record types, made when first asked for. Safe for all threads. */
final class Mappings {

  private final Types types;
  private final Map<RecordType, AggregateMapping> byType = new ConcurrentHashMap<>();

  Mappings(Types types) {
    this.types = types;
  }

  /** The types. */
  Types types() {
    return types;
  }

  /** The tables of one type. */
  AggregateMapping of(RecordType type) {
    return byType.computeIfAbsent(type, AggregateMapping::new);
  }

  /** The types a reference may lead to. */
  List<RecordType> targets(EReference reference) {
    return types.conforming(reference.getEReferenceType());
  }

  /** The columns of a feature, which its table has for every feature with at most one value. */
  static FeatureColumns columns(TableMapping table, EStructuralFeature feature) {
    return table.columns(feature).orElseThrow(() -> new IllegalStateException(
        "The store keeps no column for " + feature.getName() + " of " + table.eClass().getName() + "."));
  }
}
