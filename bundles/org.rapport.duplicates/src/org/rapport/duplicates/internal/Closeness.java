package org.rapport.duplicates.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How near two texts are: F. Damerau (1964) counts the letters that are wrong, missing, too many or exchanged, W. Winkler ("String
 * Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model", 1990) looks at the beginning more. Stateless.
 */
final class Closeness {

  private static final double NEAR = 0.93;
  private static final double SIMILAR = 0.85;
  private static final int SHORT = 4;
  private static final int LONG = 8;
  private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();
  private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);
  private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);

  private Closeness() {
  }

  /** Whether a slip of the keyboard makes one of the other; blanks count as nothing. */
  static boolean near(String one, String other) {
    String a = one.replace(" ", "");
    String b = other.replace(" ", "");
    if (a.equals(b)) {
      return true;
    }
    int length = Math.max(a.length(), b.length());
    return length >= SHORT && within(a, b, length < LONG ? 1 : 2) || length > SHORT && WINKLER.apply(a, b) >= NEAR;
  }

  /** Whether they look or sound alike. */
  static boolean similar(String one, String other) {
    return WINKLER.apply(one, other) >= SIMILAR || sound(one).equals(sound(other));
  }

  /** Whether so many letters that are wrong, missing, too many or exchanged make one of the other: 1 or 2. */
  static boolean within(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) <= most && (most == 1 ? ONE : TWO).apply(one, other) >= 0;
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
