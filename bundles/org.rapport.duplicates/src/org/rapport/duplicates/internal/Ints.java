package org.rapport.duplicates.internal;

import java.util.Arrays;

/** A list of ints that grows by pieces, so that growing copies nothing. For one thread. */
final class Ints {

  private static final int BITS = 14;
  private static final int PIECE = 1 << BITS;

  private int[][] pieces = new int[8][];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return pieces[index >>> BITS][index & PIECE - 1];
  }

  void set(int index, int value) {
    pieces[index >>> BITS][index & PIECE - 1] = value;
  }

  void add(int value) {
    int piece = size >>> BITS;
    if (piece == pieces.length) {
      pieces = Arrays.copyOf(pieces, piece * 2);
    }
    if (pieces[piece] == null) {
      pieces[piece] = new int[PIECE];
    }
    pieces[piece][size++ & PIECE - 1] = value;
  }
}
