package org.rapport.duplicates.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts one after the other in UTF-8, in pieces that grow by themselves. For one thread. */
final class Bytes {

  private static final int BITS = 18;
  private static final int PIECE = 1 << BITS;
  /** Texts are kept to this length; longer ones are told apart by no more. */
  private static final int LONGEST = 255;

  private byte[][] pieces = new byte[8][];
  private int end;

  /** What is kept of a text. */
  static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
  }

  /** Keeps a text; gives its place. */
  int add(byte[] text) {
    if ((end & PIECE - 1) + text.length + 1 > PIECE) {
      end = (end >>> BITS) + 1 << BITS;
    }
    int piece = end >>> BITS;
    if (piece >= pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length * 2);
    }
    if (pieces[piece] == null) {
      pieces[piece] = new byte[PIECE];
    }
    int place = end;
    int start = place & PIECE - 1;
    pieces[piece][start] = (byte) text.length;
    System.arraycopy(text, 0, pieces[piece], start + 1, text.length);
    end += text.length + 1;
    return place;
  }

  String get(int place) {
    byte[] piece = pieces[place >>> BITS];
    int start = place & PIECE - 1;
    return new String(piece, start + 1, piece[start] & LONGEST, StandardCharsets.UTF_8);
  }

  boolean is(int place, byte[] text) {
    byte[] piece = pieces[place >>> BITS];
    int start = place & PIECE - 1;
    return (piece[start] & LONGEST) == text.length && Arrays.equals(piece, start + 1, start + 1 + text.length, text, 0, text.length);
  }
}
