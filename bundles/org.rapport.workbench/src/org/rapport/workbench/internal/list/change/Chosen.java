package org.rapport.workbench.internal.list.change;

import java.util.Objects;
import java.util.Set;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;

/**
 * Which records of a list are to be changed.
 *
 * @param type their type
 * @param where the condition of the list
 * @param refs the marked ones; empty where all are meant that the condition holds for
 * @param count how many they are, as far as it is known
 * @param named how many and what, for sentences: "12 accounts"
 */
public record Chosen(RecordType type, String where, Set<Ref> refs, long count, String named) {

  /** Refuses nulls, copies the set. */
  public Chosen {
    Objects.requireNonNull(type);
    Objects.requireNonNull(where);
    Objects.requireNonNull(named);
    refs = Set.copyOf(refs);
  }

  /** Whether all are meant that the condition holds for. */
  boolean all() {
    return refs.isEmpty();
  }
}
