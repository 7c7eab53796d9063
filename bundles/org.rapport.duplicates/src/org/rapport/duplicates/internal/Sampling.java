package org.rapport.duplicates.internal;

import java.util.SplittableRandom;

/** Takes the pairs from which weights are learned; the same index gives the same pairs. For one thread. */
final class Sampling {

  private static final long SEED = 1969;
  private static final int RANDOM_PAIRS = 100_000;
  private static final int PAIRS_OF_A_PASS = 30_000;

  private final MatchIndex index;
  private final Pairing pairing;
  private final SplittableRandom random = new SplittableRandom(SEED);

  Sampling(MatchIndex index) {
    this.index = index;
    this.pairing = new Pairing(index);
  }

  /** Of any two records. */
  Patterns any() {
    int size = index.size();
    Patterns patterns = new Patterns((long) size * (size - 1) / 2);
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      int one = random.nextInt(size);
      int other = random.nextInt(size - 1);
      patterns.add(pattern(one, other < one ? other : other + 1));
    }
    return patterns.ready();
  }

  /** Of those that a pass gives; each is as likely to be taken, by J. Vitter's algorithm R. */
  Patterns of(int pass) {
    long[] taken = new long[PAIRS_OF_A_PASS];
    long[] seen = new long[1];
    new Candidates(index).of(pass, (one, other) -> {
      long place = seen[0] < taken.length ? seen[0] : random.nextLong(seen[0] + 1);
      if (place < taken.length) {
        taken[(int) place] = (long) one << Integer.SIZE | other;
      }
      seen[0]++;
    });
    Patterns patterns = new Patterns(seen[0]);
    for (int i = 0; i < Math.min(seen[0], taken.length); i++) {
      patterns.add(pattern((int) (taken[i] >>> Integer.SIZE), (int) taken[i]));
    }
    return patterns.ready();
  }

  private long pattern(int one, int other) {
    pairing.one(one);
    pairing.other(other);
    pairing.all();
    return pairing.pattern();
  }
}
