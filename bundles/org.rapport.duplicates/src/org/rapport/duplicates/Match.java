package org.rapport.duplicates;

import java.util.List;
import org.rapport.model.Ref;

/**
 * Two records that may be one and the same. Immutable.
 *
 * @param one the record that was there earlier, of a pair that was asked for the first of both
 * @param other the other one
 * @param score how probable it is that they are the same, 0 to 1
 * @param evidence what speaks for and against it, what weighs most first; what is missing is left out
 */
public record Match(Ref one, Ref other, double score, List<Evidence> evidence) {

  /** Copies the list. */
  public Match {
    evidence = List.copyOf(evidence);
  }
}
