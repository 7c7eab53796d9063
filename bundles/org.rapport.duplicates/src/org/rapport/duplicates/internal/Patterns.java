package org.rapport.duplicates.internal;

import java.util.Arrays;

/** How often each pattern of levels was found among the pairs of a pass, or among random ones. For one thread. */
final class Patterns {

  private final Longs taken = new Longs();
  private final long population;
  private long[] patterns;
  private int[] numbers;

  /** @param population of how many pairs these are a sample */
  Patterns(long population) {
    this.population = population;
  }

  void add(long pattern) {
    taken.add(pattern);
  }

  /** No more come: they are put in order and counted. */
  Patterns ready() {
    long[] all = new long[taken.size()];
    Arrays.setAll(all, taken::get);
    Arrays.sort(all);
    patterns = Arrays.stream(all).distinct().toArray();
    numbers = new int[patterns.length];
    int place = 0;
    for (long each : all) {
      place += patterns[place] == each ? 0 : 1;
      numbers[place]++;
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
    return taken.size();
  }

  long population() {
    return population;
  }
}
