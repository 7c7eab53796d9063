package org.rapport.workbench.internal.duplicates;

import java.util.List;
import org.rapport.duplicates.Evidence;
import org.rapport.model.Ref;

/**
 * A record that looks like another one. Immutable.
 *
 * @param label what it is called
 * @param context what tells it from others of its name; may be empty
 * @param score how probable it is that both are one, 0 to 1
 * @param evidence what speaks for and against it
 */
public record LookAlike(Ref record, String label, String context, double score, List<Evidence> evidence) {

  /** Copies the list. */
  public LookAlike {
    evidence = List.copyOf(evidence);
  }

  /** The score from 0 to 100. */
  int percent() {
    return (int) Math.round(score * 100);
  }
}
