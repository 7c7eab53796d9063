package org.rapport.duplicates.internal;

import org.rapport.core.words.Nicknames;

/**
 * What of a text is enough to see that it is not like another one: which letters it has, how many, and how it sounds, in 64 bits. It
 * spares most comparisons of texts. Stateless.
 */
final class Signature {

  private static final int LETTERS = 28;
  private static final int DIGIT = 26;
  private static final int OTHER = 27;
  private static final int LENGTH_BITS = 6;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;
  private static final int NICKNAME = LETTERS + LENGTH_BITS;
  private static final int SOUND = NICKNAME + 1;
  /** Of two texts that are similar by Jaro and Winkler, the parts that may be the same come to at least so much. */
  private static final double ALIKE = 1.25;

  private Signature() {
  }

  static long of(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      letters |= 1L << (letter >= 'a' && letter <= 'z' ? letter - 'a' : Character.isDigit(letter) ? DIGIT : OTHER);
    }
    int end = text.indexOf(' ');
    long nickname = Nicknames.common().of(end < 0 ? text : text.substring(0, end)).isEmpty() ? 0 : 1;
    return letters | (long) Math.min(LONGEST, text.length()) << LETTERS | nickname << NICKNAME | Hashes.of(Closeness.sound(text)) << SOUND;
  }

  /** Whether texts may be anything but different. */
  static boolean mayBeAlike(long one, long other) {
    int length = length(one);
    int otherLength = length(other);
    if (one >>> SOUND == other >>> SOUND || ((one & other) >>> NICKNAME & 1) == 1 || length == 1 || otherLength == 1 || length == LONGEST
        || otherLength == LONGEST) {
      return true;
    }
    int missing = Long.bitCount(one & ~other & (1L << LETTERS) - 1);
    int otherMissing = Long.bitCount(other & ~one & (1L << LETTERS) - 1);
    return (length - missing) / (double) length + (otherLength - otherMissing) / (double) otherLength >= ALIKE;
  }

  private static int length(long signature) {
    return (int) (signature >>> LETTERS) & LONGEST;
  }
}
