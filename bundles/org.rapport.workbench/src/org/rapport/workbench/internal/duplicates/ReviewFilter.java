package org.rapport.workbench.internal.duplicates;

import org.rapport.model.crm.PairState;

/**
 * Which pairs are shown.
 *
 * @param type only of this type, null for all
 * @param state whether they are to be decided, or were kept apart
 * @param least the lowest score, 0 to 100
 */
record ReviewFilter(String type, PairState state, int least) {

  /** The lowest score that a search keeps. */
  static final int LOWEST = 50;

  /** What a review begins with. */
  static final ReviewFilter FIRST = new ReviewFilter(null, PairState.OPEN, LOWEST);

  ReviewFilter type(String other) {
    return new ReviewFilter(other, state, least);
  }

  ReviewFilter state(PairState other) {
    return new ReviewFilter(type, other, least);
  }

  ReviewFilter least(int other) {
    return new ReviewFilter(type, state, other);
  }

  /** Whether it leaves out pairs of its state. */
  boolean narrows() {
    return type != null || least > LOWEST;
  }
}
