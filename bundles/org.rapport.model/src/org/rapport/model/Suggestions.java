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

  /** The number of letters to insert, delete, replace, or to swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        table[i][j] = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
