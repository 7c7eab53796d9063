package org.rapport.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what somebody probably meant who mistyped a name. */
public final class Suggestions {

  private static final int MOST = 3;

  private Suggestions() {
  }

  /** At most three names that are near to the wrong one, the nearest first; empty where none is near. */
  public static List<String> near(String wrong, Collection<String> names) {
    String low = wrong.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wrong.length() / 3);
    return names.stream().filter(name -> distance(low, name.toLowerCase(Locale.ROOT)) <= limit)
        .sorted(Comparator.comparingInt(name -> distance(low, name.toLowerCase(Locale.ROOT)))).limit(MOST).toList();
  }

  /** A sentence with the nearest names, else the other sentence. */
  public static String hint(String wrong, Collection<String> names, String otherwise) {
    List<String> near = near(wrong, names);
    return near.isEmpty() ? otherwise
        : near.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or ", "Did you mean ", "?"));
  }

  /** Levenshtein's distance: the number of letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
