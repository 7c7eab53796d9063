package org.rapport.duplicates.internal;

/** Numbers above 0, each once. For one thread. */
final class LongSet {

  private long[] table = new long[1 << 10];
  private int size;

  /** Whether the number is new. */
  boolean add(long number) {
    int slot = slot(number);
    if (table[slot] == number) {
      return false;
    }
    table[slot] = number;
    size++;
    if (size * 3L > table.length * 2L) {
      long[] old = table;
      table = new long[old.length * 2];
      for (long each : old) {
        if (each != 0) {
          table[slot(each)] = each;
        }
      }
    }
    return true;
  }

  private int slot(long number) {
    int slot = (int) Hashes.mix(number) & table.length - 1;
    while (table[slot] != 0 && table[slot] != number) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  int size() {
    return size;
  }
}
