package org.rapport.duplicates.internal;

/** What one round of learning expects: how many pairs are the same or live together, by comparison and level. */
final class Expected {

  final double[][] same;
  final double[][] together;
  double moved;
  double stayed;
  /** The most pairs of each class that any pass found: each finds a part of them. */
  double mostSame;
  double mostTogether;

  Expected(int comparisons) {
    same = new double[comparisons][Pairing.LEVELS.length];
    together = new double[comparisons][Pairing.LEVELS.length];
  }
}
