package org.rapport.duplicates.internal;

import java.util.List;
import org.rapport.duplicates.Level;

/** Finds how alike two records of an index are, comparison by comparison; of several values those that fit best. For one thread. */
final class Pairing {

  static final Level[] LEVELS = Level.values();
  private static final int MOST_CELLS = 256;
  private static final int CACHE = 1 << 14;

  private final MatchIndex index;
  private final List<Comparison> comparisons;
  private final long[][] cached;
  private final Level[][] cachedLevels;
  private final int[] first = new int[MOST_CELLS];
  private final int[] second = new int[MOST_CELLS];
  private final int[] firstStart;
  private final int[] secondStart;
  /** What was found, by comparison. */
  final Level[] levels;
  /** The values that fit best, by comparison. */
  final int[] ones;
  final int[] others;

  Pairing(MatchIndex index) {
    this.index = index;
    this.comparisons = index.comparisons();
    int count = comparisons.size();
    cached = new long[count][CACHE];
    cachedLevels = new Level[count][CACHE];
    firstStart = new int[count + 1];
    secondStart = new int[count + 1];
    levels = new Level[count];
    ones = new int[count];
    others = new int[count];
  }

  /** Takes a stored record as the first of the pair. */
  void one(int record) {
    starts(first, index.cells(record, first), firstStart);
  }

  /** Takes the cells of a record that need not be stored as the first of the pair. */
  void one(int[] cells) {
    System.arraycopy(cells, 0, first, 0, cells.length);
    starts(first, cells.length, firstStart);
  }

  /** Takes a stored record as the other of the pair, and finds what is equal or missing; the other levels are null. */
  void other(int record) {
    starts(second, index.cells(record, second), secondStart);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = same(i);
    }
  }

  private static void starts(int[] cells, int count, int[] starts) {
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      while (at < count && MatchIndex.comparison(cells[at]) < i) {
        at++;
      }
      starts[i] = at;
    }
  }

  private boolean isMissing(int comparison) {
    return firstStart[comparison] == firstStart[comparison + 1] || secondStart[comparison] == secondStart[comparison + 1];
  }

  private Level same(int comparison) {
    if (isMissing(comparison)) {
      return Level.MISSING;
    }
    Level found = null;
    int fewest = Integer.MAX_VALUE;
    for (int i = firstStart[comparison]; i < firstStart[comparison + 1]; i++) {
      for (int j = secondStart[comparison]; j < secondStart[comparison + 1]; j++) {
        if (first[i] == second[j]) {
          int count = index.count(comparison, MatchIndex.value(first[i]));
          if (count < fewest) {
            fewest = count;
            ones[comparison] = others[comparison] = MatchIndex.value(first[i]);
          }
          found = Level.EQUAL;
        }
      }
    }
    return found;
  }

  /** Finds the levels that are still null. */
  void all() {
    for (int i = 0; i < levels.length; i++) {
      resolve(i);
    }
  }

  /** Finds the level of a comparison, and that of its partner. */
  void resolve(int comparison) {
    if (levels[comparison] == null) {
      levels[comparison] = best(comparison, comparison);
    }
    int partner = comparisons.get(comparison).partner();
    if (partner >= 0) {
      resolve(partner);
      if (isPoor(levels[comparison]) && isPoor(levels[partner]) && areSwapped(comparison, partner)) {
        levels[comparison] = Level.SWAPPED;
        levels[partner] = Level.MISSING;
      }
    }
  }

  private static boolean isPoor(Level level) {
    return level == Level.DIFFERENT || level == Level.MISSING || level == Level.SIMILAR;
  }

  private boolean areSwapped(int comparison, int partner) {
    boolean noneHere = firstStart[partner] == firstStart[partner + 1] && secondStart[comparison] == secondStart[comparison + 1];
    boolean noneThere = firstStart[comparison] == firstStart[comparison + 1] && secondStart[partner] == secondStart[partner + 1];
    return !(noneHere && noneThere) && (noneThere || isAlike(comparison, partner)) && (noneHere || isAlike(partner, comparison));
  }

  private boolean isAlike(int comparison, int partner) {
    Level level = best(comparison, partner);
    return level == Level.EQUAL || level == Level.NEAR || level == Level.PART;
  }

  /** The best level of any value of the first record in one comparison and any of the other record in another. */
  private Level best(int comparison, int inOther) {
    Level best = Level.MISSING;
    for (int i = firstStart[comparison]; i < firstStart[comparison + 1]; i++) {
      for (int j = secondStart[inOther]; j < secondStart[inOther + 1]; j++) {
        int one = MatchIndex.value(first[i]);
        int other = MatchIndex.value(second[j]);
        Level level = comparison == inOther ? cached(comparison, one, other) : compared(comparison, one, inOther, other);
        if (level.compareTo(best) < 0) {
          best = level;
          if (comparison == inOther) {
            ones[comparison] = one;
            others[comparison] = other;
          }
        }
      }
    }
    return best;
  }

  private Level cached(int comparison, int one, int other) {
    long key = ((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other)) + 1;
    int slot = (int) Hashes.mix(key) & CACHE - 1;
    if (cached[comparison][slot] != key) {
      cachedLevels[comparison][slot] = compared(comparison, one, comparison, other);
      cached[comparison][slot] = key;
    }
    return cachedLevels[comparison][slot];
  }

  private Level compared(int comparison, int one, int inOther, int other) {
    if (!index.mayBeAlike(comparison, one, inOther, other)) {
      return Level.DIFFERENT;
    }
    String a = index.text(comparison, one);
    String b = index.text(inOther, other);
    return a.equals(b) ? Level.EQUAL : comparisons.get(comparison).kind().comparer().compare(a, b);
  }

  /** What one of both records has in a comparison, empty where it has nothing. */
  String text(int comparison, boolean ofOther) {
    int start = (ofOther ? secondStart : firstStart)[comparison];
    return start == (ofOther ? secondStart : firstStart)[comparison + 1] ? ""
        : index.text(comparison, MatchIndex.value((ofOther ? second : first)[start]));
  }

  /** The levels as one number, three bits each. */
  long pattern() {
    long pattern = 0;
    for (int i = levels.length - 1; i >= 0; i--) {
      pattern = pattern << 3 | levels[i].ordinal();
    }
    return pattern;
  }

  static int level(long pattern, int comparison) {
    return (int) (pattern >>> 3 * comparison & 7);
  }
}
