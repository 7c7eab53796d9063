package org.rapport.duplicates.internal;

import java.util.Arrays;

/** The different values of a comparison, each once, under a number. For one thread. */
final class Dictionary {

  private final Bytes texts = new Bytes();
  private final Ints places = new Ints();
  private final Longs signatures;
  /** Numbers of values plus one, by the hash of the value. */
  private int[] table = new int[1 << 10];

  /** @param names whether the values are compared as names, letter by letter */
  Dictionary(boolean names) {
    signatures = names ? new Longs() : null;
  }

  /** The number of a value, a new one where it was not there. */
  int number(String value) {
    byte[] text = Bytes.bytes(value);
    int slot = slot(text);
    if (table[slot] == 0) {
      places.add(texts.add(text));
      if (signatures != null) {
        signatures.add(Signature.of(value));
      }
      table[slot] = places.size();
      if (places.size() * 3L > table.length * 2L) {
        grow();
        return places.size() - 1;
      }
    }
    return table[slot] - 1;
  }

  private int slot(byte[] text) {
    int slot = Hashes.spread(Arrays.hashCode(text)) & table.length - 1;
    while (table[slot] != 0 && !texts.is(places.get(table[slot] - 1), text)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int i = 0; i < places.size(); i++) {
      table[slot(Bytes.bytes(text(i)))] = i + 1;
    }
  }

  String text(int number) {
    return texts.get(places.get(number));
  }

  /** Whether two values, this one and one of another dictionary of names, may be alike. */
  boolean mayBeAlike(int number, Dictionary dictionary, int other) {
    return signatures == null || dictionary.signatures == null || Signature.mayBeAlike(signatures.get(number), dictionary.signatures.get(other));
  }
}
