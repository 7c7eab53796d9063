package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.core.words.Words;
import org.rapport.duplicates.Level;

/** Compares lines of addresses: the name of the street, and the number wherever it stands. Stateless. */
final class Streets implements Comparer {

  private static final class Forms {
    static final Map<String, String> LONG = new HashMap<>();

    static {
      WordList.read("/data/street-words.txt").forEach(line -> {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
          LONG.put(words[i], words[0]);
        }
      });
    }
  }

  @Override
  public String normal(Object value) {
    List<String> names = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (String word : Words.of(value.toString())) {
      (isNumber(word) ? numbers : names).add(Forms.LONG.getOrDefault(word, word));
    }
    names.addAll(numbers);
    return String.join(" ", names);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** The line without the numbers behind it. */
  static String name(String line) {
    for (int begin = 0; begin >= 0; begin = line.indexOf(' ', begin)) {
      begin += begin > 0 ? 1 : 0;
      if (begin < line.length() && Character.isDigit(line.charAt(begin))) {
        return line.substring(0, Math.max(0, begin - 1));
      }
    }
    return line;
  }

  @Override
  public Level compare(String one, String other) {
    String street = name(one);
    String otherStreet = name(other);
    if (street.equals(otherStreet)) {
      return street.isEmpty() ? Level.DIFFERENT : Level.PART;
    }
    boolean sameNumber = one.substring(street.length()).equals(other.substring(otherStreet.length()));
    if (street.isEmpty() || otherStreet.isEmpty()) {
      return sameNumber ? Level.SIMILAR : Level.DIFFERENT;
    }
    Level names = Closeness.letters(street, otherStreet);
    return names == Level.DIFFERENT || sameNumber ? names : Level.SIMILAR;
  }
}
