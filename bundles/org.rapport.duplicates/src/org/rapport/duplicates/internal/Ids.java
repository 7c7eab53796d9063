package org.rapport.duplicates.internal;

import java.util.UUID;

/** The ids of records by their numbers, and the other way round. For one thread. */
final class Ids {

  private final Longs high = new Longs();
  private final Longs low = new Longs();
  /** Numbers of records plus one, by the hash of the id; those of forgotten ones stay. */
  private int[] table = new int[1 << 10];

  void add(UUID id) {
    high.add(id.getMostSignificantBits());
    low.add(id.getLeastSignificantBits());
    if (high.size() * 3L > table.length * 2L) {
      grow();
    } else {
      put(high.size() - 1);
    }
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int i = 0; i < high.size(); i++) {
      if (isKnown(i)) {
        put(i);
      }
    }
  }

  private void put(int record) {
    int slot = start(high.get(record), low.get(record));
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = record + 1;
  }

  private int start(long most, long least) {
    return (int) Hashes.mix(most * 31 + least) & table.length - 1;
  }

  /** The number of a record, -1 where it is not there. */
  int find(UUID id) {
    int slot = start(id.getMostSignificantBits(), id.getLeastSignificantBits());
    while (table[slot] != 0 && !id.equals(get(table[slot] - 1))) {
      slot = slot + 1 & table.length - 1;
    }
    return table[slot] - 1;
  }

  UUID get(int record) {
    return new UUID(high.get(record), low.get(record));
  }

  void remove(int record) {
    high.set(record, 0);
    low.set(record, 0);
  }

  boolean isKnown(int record) {
    return high.get(record) != 0 || low.get(record) != 0;
  }
}
