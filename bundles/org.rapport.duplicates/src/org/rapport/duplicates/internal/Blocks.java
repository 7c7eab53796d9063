package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The records of one pass by their key: 37 bits of the key and 27 of the record in a long, in runs that are sorted and merged as they
 * grow, so that a key is found by a few searches and records can be added at any time. For one thread.
 */
final class Blocks {

  /** So many records can be told apart. */
  static final int MOST_RECORDS = 1 << 27;
  private static final int RECORD_BITS = 27;
  private static final long RECORD = MOST_RECORDS - 1;
  private static final int FRESH = 1024;

  private final List<long[]> runs = new ArrayList<>();
  private long[] fresh = new long[FRESH];
  private int used;

  /** Hears of the records of a key. */
  interface Block {
    /** From a place in the run to another, without the last. */
    void records(long[] run, int from, int to);
  }

  static int record(long entry) {
    return (int) (entry & RECORD);
  }

  void add(long key, int record) {
    fresh[used++] = key << RECORD_BITS | record;
    if (used == fresh.length) {
      Arrays.sort(fresh);
      push(fresh);
      fresh = new long[FRESH];
      used = 0;
    }
  }

  private void push(long[] run) {
    long[] last = run;
    while (!runs.isEmpty() && runs.getLast().length <= last.length) {
      last = merged(runs.removeLast(), last);
    }
    runs.add(last);
  }

  private static long[] merged(long[] one, long[] other) {
    long[] all = new long[one.length + other.length];
    int a = 0;
    int b = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = b == other.length || a < one.length && one[a] <= other[b] ? one[a++] : other[b++];
    }
    return all;
  }

  /** Gives the records that have a key, the oldest first. */
  void find(long key, Block block) {
    long from = key << RECORD_BITS;
    for (long[] run : runs) {
      int begin = first(run, from);
      int end = first(run, from | RECORD);
      end += end < run.length && run[end] == (from | RECORD) ? 1 : 0;
      if (end > begin) {
        block.records(run, begin, end);
      }
    }
    for (int i = 0; i < used; i++) {
      if ((fresh[i] & ~RECORD) == from) {
        block.records(fresh, i, i + 1);
      }
    }
  }

  private static int first(long[] run, long from) {
    int low = 0;
    int high = run.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (run[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Gives the records of every key that several have; all of them are in one run afterwards. */
  void all(Block block) {
    long[] run = settle();
    int begin = 0;
    for (int i = 1; i <= run.length; i++) {
      if (i == run.length || (run[i] & ~RECORD) != (run[begin] & ~RECORD)) {
        if (i - begin > 1) {
          block.records(run, begin, i);
        }
        begin = i;
      }
    }
  }

  /** Puts all into one run, in which keys are found sooner; gives it. */
  long[] settle() {
    long[] rest = Arrays.copyOf(fresh, used);
    Arrays.sort(rest);
    used = 0;
    long[] all = rest;
    while (!runs.isEmpty()) {
      all = merged(runs.removeLast(), all);
    }
    runs.add(all);
    return all;
  }
}
