package org.rapport.duplicates.internal;

/** Spreads values over numbers. Stateless. */
final class Hashes {

  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;

  private Hashes() {
  }

  static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  /** Of a text, all bits of it in all bits. */
  static long of(String text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The finaliser of MurmurHash3, A. Appleby. */
  static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
