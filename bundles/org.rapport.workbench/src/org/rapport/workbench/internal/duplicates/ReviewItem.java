package org.rapport.workbench.internal.duplicates;

import java.util.List;
import java.util.Set;
import org.rapport.model.Ref;

/**
 * Records that may be one, as a line of the list. Immutable.
 *
 * @param records of one type, at least two
 * @param labels what they are called, in the same order
 * @param score how probable it is, 0 to 100; -1 where nobody compared them
 */
public record ReviewItem(List<Ref> records, List<String> labels, int score) {

  /** Copies the lists. */
  public ReviewItem {
    records = List.copyOf(records);
    labels = List.copyOf(labels);
  }

  /** Whether it is about the same records, in whatever order. */
  boolean same(ReviewItem other) {
    return Set.copyOf(records).equals(Set.copyOf(other.records));
  }
}
