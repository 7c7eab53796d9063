package org.rapport.search.internal;

/** Compares words as they are typed. Stateless. */
final class Typing {

  private Typing() {
  }

  /**
   * Whether one word becomes the other by at most so many letters that are wrong, missing, too many, or exchanged with their
   * neighbour: the optimal string alignment distance, as Lucene's FuzzyQuery has it.
   */
  static boolean within(String one, String other, int most) {
    if (most == 0 || Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int[][] distance = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          distance[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        distance[i][j] = Math.min(distance[i - 1][j - 1] + change, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
          distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
        }
      }
    }
    return distance[one.length()][other.length()] <= most;
  }
}
