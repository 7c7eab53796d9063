package org.rapport.core.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.model.Folding;

/** Takes texts apart: the same way for what is kept and for what is asked. Stateless. */
public final class Words {

  /** Fewer digits say nothing. */
  public static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 24;
  private static final int LONGEST = 64;
  /** They part no word: O'Brien is found by "obrien". */
  private static final String APOSTROPHES = "'’ʼ";
  private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");

  private Words() {
  }

  /** The words of a text, folded, in their order; an ideograph is a word. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = Folding.fold(text);
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int point = folded.codePointAt(i);
      if (APOSTROPHES.indexOf(point) >= 0) {
        continue;
      }
      if (Character.isLetterOrDigit(point) && !Character.isIdeographic(point)) {
        word.appendCodePoint(point);
        continue;
      }
      end(word, words);
      if (Character.isIdeographic(point)) {
        words.add(Character.toString(point));
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString());
      word.setLength(0);
    }
  }

  /** What a value is kept under: its words, those behind an apostrophe, and the whole where it is a number with letters or signs in it. */
  public static Set<String> kept(String value) {
    Set<String> words = new LinkedHashSet<>(of(value));
    Matcher apostrophes = APOSTROPHE.matcher(value);
    if (apostrophes.find()) {
      words.addAll(of(apostrophes.replaceAll(" ")));
    }
    if (words.size() > 1 && value.length() <= LONGEST && value.codePoints().anyMatch(Character::isDigit)) {
      words.add(compact(value));
    }
    return words;
  }

  /** The letters and digits of a text without what stands between them. */
  public static String compact(String text) {
    return String.join("", of(text));
  }

  /** The digits of a text from the last to the first, so that their end can be asked for; empty where there are too few. */
  public static String reversedDigits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
    return digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS ? "" : digits.reverse().toString();
  }

  /** Whether a text is a number as people write it: digits, and signs between them. */
  public static boolean isNumber(String text) {
    return text.codePoints().allMatch(point -> Character.isDigit(point) || "+-/.() ".indexOf(point) >= 0) && !reversedDigits(text).isEmpty();
  }

  /**
   * The digits of a number that is asked for, from the last: without the zeros or the plus that stand before the country or the area; empty where
   * too few are left.
   */
  public static String askedDigits(String number) {
    String digits = reversedDigits(number).replaceAll("0+$", "");
    return digits.length() < FEWEST_DIGITS ? "" : digits;
  }
}
