package org.rapport.store.internal;

/** Finds the longest part of a list that keeps its order. */
final class Order {

  private Order() {
  }

  /**
   * Which elements may stay when a list is reordered.
   *
   * @param places the places before, in the order afterwards
   * @param targets the places afterwards, growing
   * @return one flag an element; those that stay grow in both, and whoever has the same place before and after stays
   */
  static boolean[] keep(int[] places, int[] targets) {
    int count = places.length;
    boolean[] allowed = new boolean[count];
    for (int i = 0; i < count; i++) {
      allowed[i] = agrees(i, places, targets);
    }
    int[] length = new int[count];
    int[] before = new int[count];
    int best = -1;
    for (int i = 0; i < count; i++) {
      before[i] = -1;
      if (allowed[i]) {
        length[i] = 1;
        for (int j = 0; j < i; j++) {
          if (allowed[j] && places[j] < places[i] && length[j] + 1 > length[i]) {
            length[i] = length[j] + 1;
            before[i] = j;
          }
        }
        best = best < 0 || length[i] > length[best] ? i : best;
      }
    }
    boolean[] kept = new boolean[count];
    for (int i = best; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }

  /** Whether an element lies on the same side of every element whose place does not change. */
  private static boolean agrees(int i, int[] places, int[] targets) {
    for (int j = 0; j < places.length; j++) {
      if (places[j] == targets[j] && j != i && (j < i) != (places[j] < places[i])) {
        return false;
      }
    }
    return true;
  }
}
