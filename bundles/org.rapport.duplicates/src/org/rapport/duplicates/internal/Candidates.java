package org.rapport.duplicates.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Gives the pairs of a pass. Of a key that so many records have that it tells little, not all pairs: the records are put in order by
 * each of their other values, and neighbours are given, as M. Hernandez and S. Stolfo, "The Merge/Purge Problem for Large Databases"
 * (1995), do. So the number of pairs follows that of the records, whatever they are. For one thread.
 */
final class Candidates {

  /** Of keys that no more records have, all pairs are given. */
  static final int MOST = 60;
  private static final int NEIGHBOURS = 8;
  private static final int ORDERS = 4;

  private final MatchIndex index;
  private final int[] cells = new int[256];

  Candidates(MatchIndex index) {
    this.index = index;
  }

  /** Hears of a pair, which may come again. */
  interface Pairs {
    /** The lower number first. */
    void pair(int one, int other);
  }

  /** Gives the pairs of a pass. */
  void of(int pass, Pairs pairs) {
    index.blocks(pass).all((run, from, to) -> {
      if (to - from <= MOST) {
        all(run, from, to, pairs);
      } else {
        neighbours(pass, run, from, to, pairs);
      }
    });
  }

  private static void all(long[] run, int from, int to, Pairs pairs) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        give(Blocks.record(run[i]), Blocks.record(run[j]), pairs);
      }
    }
  }

  private static void give(int one, int other, Pairs pairs) {
    if (one != other) {
      pairs.pair(Math.min(one, other), Math.max(one, other));
    }
  }

  private void neighbours(int pass, long[] run, int from, int to, Pairs pairs) {
    window(Arrays.copyOfRange(run, from, to), pairs);
    List<Comparison> others = index.comparisons().stream().filter(each -> !index.passes().get(pass).uses(each.index()))
        .sorted((a, b) -> Integer.compare(index.values(b.index()), index.values(a.index()))).limit(ORDERS).toList();
    others.forEach(each -> window(ordered(each.index(), run, from, to), pairs));
  }

  private static void window(long[] ordered, Pairs pairs) {
    for (int i = 0; i < ordered.length; i++) {
      for (int j = i + 1; j < Math.min(ordered.length, i + 1 + NEIGHBOURS); j++) {
        give(Blocks.record(ordered[i]), Blocks.record(ordered[j]), pairs);
      }
    }
  }

  /** The records that have a value, in the order of the beginning of its first one. */
  private long[] ordered(int comparison, long[] run, int from, int to) {
    record Placed(String text, long entry) {
    }
    return Arrays.stream(run, from, to).mapToObj(entry -> new Placed(text(comparison, Blocks.record(entry)), entry))
        .filter(placed -> placed.text() != null).sorted((a, b) -> a.text().compareTo(b.text())).mapToLong(Placed::entry).toArray();
  }

  private String text(int comparison, int record) {
    int count = index.cells(record, cells);
    for (int i = 0; i < count; i++) {
      if (MatchIndex.comparison(cells[i]) == comparison) {
        return index.text(comparison, MatchIndex.value(cells[i]));
      }
    }
    return null;
  }
}
