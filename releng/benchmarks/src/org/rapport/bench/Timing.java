package org.rapport.bench;

import java.util.Arrays;

/** Milliseconds of something done again and again. */
final class Timing {

  private final double[] sorted;

  private Timing(double[] times) {
    sorted = times.clone();
    Arrays.sort(sorted);
  }

  /** What is measured. */
  interface Work {
    void run(int round) throws Exception;
  }

  /** Measures after a warm-up of a third of the rounds. */
  static Timing of(int rounds, Work work) throws Exception {
    for (int i = 0; i < rounds / 3; i++) {
      work.run(i);
    }
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long begin = System.nanoTime();
      work.run(i);
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    return new Timing(times);
  }

  /** Seconds that something takes once. */
  static double seconds(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run(0);
    return (System.nanoTime() - begin) / 1e9;
  }

  double median() {
    return sorted[sorted.length / 2];
  }

  double p95() {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)];
  }
}
