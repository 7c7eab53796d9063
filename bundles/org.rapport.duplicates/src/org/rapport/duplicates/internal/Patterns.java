package org.rapport.duplicates.internal;

import java.util.HashMap;
import java.util.Map;

/** How often each pattern of levels was found among the pairs of a pass, or among random ones. For one thread. */
final class Patterns {

  private final Map<Long, Integer> counts = new HashMap<>();
  private final long population;
  private long[] patterns;
  private int[] numbers;
  private int sampled;

  /** @param population of how many pairs these are a sample */
  Patterns(long population) {
    this.population = population;
  }

  void add(long pattern) {
    counts.merge(pattern, 1, Integer::sum);
    sampled++;
  }

  /** No more come: they are put into an order that does not depend on that in which they came. */
  Patterns ready() {
    patterns = counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    numbers = new int[patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      numbers[i] = counts.get(patterns[i]);
    }
    return this;
  }

  int size() {
    return patterns.length;
  }

  long pattern(int place) {
    return patterns[place];
  }

  int number(int place) {
    return numbers[place];
  }

  int sampled() {
    return sampled;
  }

  long population() {
    return population;
  }
}
