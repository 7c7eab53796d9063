package org.rapport.duplicates.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rapport.duplicates.Level;

/**
 * How near two texts are: F. Damerau (1964) counts the letters that are wrong, missing, too many or exchanged, W. Winkler ("String
 * Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model", 1990) looks at the beginning more. Stateless.
 */
final class Closeness {

  private static final double NEAR = 0.93;
  private static final double SIMILAR = 0.85;
  /** What looks less alike is not asked for its sound. */
  private static final double SOUNDING = 0.65;
  private static final int SHORT = 4;
  private static final int LONG = 8;
  private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();
  private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);

  private Closeness() {
  }

  /** Whether a slip of the keyboard makes one of the other, whether they look or sound alike, or none of it; blanks count as nothing. */
  static Level letters(String one, String other) {
    String a = one.replace(" ", "");
    String b = other.replace(" ", "");
    int length = Math.max(a.length(), b.length());
    if (a.equals(b) || length >= SHORT && within(a, b, length < LONG ? 1 : 2)) {
      return Level.NEAR;
    }
    double likeness = WINKLER.apply(a, b);
    if (likeness >= SIMILAR) {
      return likeness >= NEAR && length > SHORT ? Level.NEAR : Level.SIMILAR;
    }
    return likeness >= SOUNDING && sound(one).equals(sound(other)) ? Level.SIMILAR : Level.DIFFERENT;
  }

  /** Whether so many letters that are wrong, missing, too many or exchanged make one of the other: 1 or 2. */
  static boolean within(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) <= most && (most == 1 ? isOneOff(one, other) : TWO.apply(one, other) >= 0);
  }

  /** What is left between the same beginning and the same end is one letter, or two that are exchanged. */
  private static boolean isOneOff(String one, String other) {
    int begin = 0;
    int shorter = Math.min(one.length(), other.length());
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int left = Math.max(one.length(), other.length()) - begin - end;
    return left <= 1 || left == 2 && one.length() == other.length() && one.charAt(begin) == other.charAt(begin + 1)
        && one.charAt(begin + 1) == other.charAt(begin);
  }

  /** How a word sounds, by L. Philips' Double Metaphone; the word itself where that knows no sound for it. */
  static String sound(String word) {
    String code = new DoubleMetaphone().doubleMetaphone(word);
    return code == null || code.isEmpty() ? word : code;
  }

  /** Whether all words of one are among those of the other. */
  static boolean contains(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return a.containsAll(b) || b.containsAll(a);
  }

  static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }
}
