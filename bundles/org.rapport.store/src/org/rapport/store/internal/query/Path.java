package org.rapport.store.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.store.internal.schema.ColumnType;

/**
 * A way from a record to values: each step but the last is a reference or a contained list.
 *
 * @param start the type of the record
 * @param steps at least one
 * @param text as written
 */
record Path(RecordType start, List<EStructuralFeature> steps, String text) {

  /** The most steps of a path. */
  static final int MAX_STEPS = 6;

  /** The feature at its end. */
  EStructuralFeature leaf() {
    return steps.get(steps.size() - 1);
  }

  /** What the values are; empty where the path ends at a reference or a list. */
  Optional<ColumnType> type() {
    return leaf() instanceof EAttribute attribute ? Optional.of(ColumnType.of(attribute.getEAttributeType())) : Optional.empty();
  }

  /** Whether it ends at a reference to a record. */
  boolean isReference() {
    return leaf() instanceof EReference reference && !reference.isContainment();
  }

  /** Whether it ends at a contained list. */
  boolean isRows() {
    return leaf() instanceof EReference reference && reference.isContainment();
  }

  /** Whether it stays within the record and its rows. */
  boolean isOwn() {
    return steps.stream().limit(steps.size() - 1L).allMatch(step -> step instanceof EReference reference && reference.isContainment());
  }

  /** Whether it may lead to several values. */
  boolean isMany() {
    return steps.stream().anyMatch(EStructuralFeature::isMany);
  }

  /** The path one step longer. */
  Path then(EStructuralFeature feature) {
    return new Path(start, Stream.concat(steps.stream(), Stream.of(feature)).toList(),
        text + "." + feature.getName());
  }
}
