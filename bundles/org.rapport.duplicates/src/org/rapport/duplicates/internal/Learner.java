package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.duplicates.Level;
import org.rapport.duplicates.Weights;
import org.rapport.duplicates.Weights.Rate;

/**
 * Learns weights from an index without being told which pairs are the same: expectation and maximisation, as W. Winkler, "Using the EM
 * Algorithm for Weight Computation in the Fellegi-Sunter Model of Record Linkage" (1988), describes it. As Splink does, u is that of random
 * pairs, and a pass teaches nothing of what it blocks on. What the kinds come with counts like some more pairs, so that little data changes
 * little. For one thread.
 */
final class Learner {

  /** With fewer records there is nothing to learn. */
  static final int FEWEST = 300;
  /** Among so many records one is there twice, where nothing is known. */
  private static final double ONE_IN = 10;
  private static final double HIGHEST_PRIOR = 0.02;
  private static final double MOVED = 0.1;
  private static final int ROUNDS = 60;
  private static final double STILL = 1e-4;
  /** So many pairs that are the same the rates of the kinds count for. */
  private static final double SAME_EXPERIENCE = 20;
  private static final double APART_EXPERIENCE = 2000;
  private static final double RAREST = 1e-7;

  private final MatchIndex index;
  private final List<Comparison> comparisons;
  private final Model model;
  private final double[] equalPairs;
  private final List<PassModel> passes = new ArrayList<>();

  private Learner(MatchIndex index) {
    this.index = index;
    this.comparisons = index.comparisons();
    this.model = new Model(comparisons, known(index.known()));
    equalPairs = new double[comparisons.size()];
  }

  /** What an index teaches; what comes with Rapport where it has few records. */
  static Weights of(MatchIndex index) {
    return index.known() < FEWEST ? known(index.known()) : new Learner(index).learn();
  }

  /** The weights that come with Rapport, for so many records. */
  static Weights known(int records) {
    double prior = Math.min(HIGHEST_PRIOR, 1 / (ONE_IN * Math.max(1, records)));
    return new Weights(prior, prior, MOVED, Map.of());
  }

  private Weights learn() {
    Sampling sampling = new Sampling(index);
    Patterns any = sampling.any();
    begin(any);
    for (int i = 0; i < index.passes().size(); i++) {
      passes.add(new PassModel(model, comparisons, index.passes().get(i), sampling.of(i)));
    }
    double change = 1;
    for (int i = 0; i < ROUNDS && change > STILL; i++) {
      change = round(any.population());
    }
    return model.weights();
  }

  /** The levels of random pairs. */
  private void begin(Patterns any) {
    for (Comparison each : comparisons) {
      int c = each.index();
      double[] counts = new double[Pairing.LEVELS.length];
      double present = 0;
      for (int i = 0; i < any.size(); i++) {
        int level = Pairing.level(any.pattern(i), c);
        if (level != Level.MISSING.ordinal()) {
          counts[level] += any.number(i);
          present += any.number(i);
        }
      }
      for (Map.Entry<Level, Rate> known : each.kind().rates().entrySet()) {
        int level = known.getKey().ordinal();
        model.apart[c][level] = (counts[level] + APART_EXPERIENCE * known.getValue().apart()) / (present + APART_EXPERIENCE);
      }
      for (int value = 0; value < index.values(c); value++) {
        double count = index.count(c, value);
        equalPairs[c] += count * (count - 1) / 2;
      }
    }
    equal(any.population(), 0, 0);
  }

  /** How often any two records have equal values: all pairs that have, which are counted, without those that are the same or live together. */
  private void equal(double pairs, double same, double together) {
    int equal = Level.EQUAL.ordinal();
    for (Comparison each : comparisons) {
      int c = each.index();
      double others = equalPairs[c] - same * model.same[c][equal] - (each.kind().isShared() ? together * model.together[c][equal] : 0);
      double known = each.kind().rates().get(Level.EQUAL).apart();
      model.apart[c][equal] = Math.max(RAREST, (Math.max(0, others) + APART_EXPERIENCE * known) / (pairs + APART_EXPERIENCE));
    }
  }

  /** One expectation and maximisation; gives how much the rates changed. */
  private double round(double pairs) {
    Expected expected = new Expected(comparisons.size());
    passes.forEach(each -> each.expect(expected));
    double change = 0;
    for (Comparison each : comparisons) {
      int c = each.index();
      Map<Level, Rate> known = each.kind().rates();
      change = Math.max(change, maximise(known, known.keySet(), expected.same[c], model.same[c]));
      Set<Level> shared = known.keySet().stream().filter(each.kind()::isShared).collect(Collectors.toSet());
      change = Math.max(change, maximise(known, shared, expected.together[c], model.together[c]));
      known.keySet().stream().filter(level -> !shared.contains(level)).mapToInt(Level::ordinal)
          .forEach(level -> model.together[c][level] = model.apart[c][level]);
    }
    model.moved = (expected.moved + SAME_EXPERIENCE * MOVED) / (expected.moved + expected.stayed + SAME_EXPERIENCE);
    model.prior = Math.min(HIGHEST_PRIOR, (expected.mostSame + 1) / pairs);
    model.togetherPrior = Math.min(HIGHEST_PRIOR, (expected.mostTogether + 1) / pairs);
    equal(pairs, expected.mostSame, expected.mostTogether);
    return change;
  }

  private static double maximise(Map<Level, Rate> known, Set<Level> levels, double[] counts, double[] rates) {
    double present = 0;
    for (Level level : levels) {
      present += counts[level.ordinal()];
    }
    double change = 0;
    for (Level level : levels) {
      double rate = (counts[level.ordinal()] + SAME_EXPERIENCE * known.get(level).same()) / (present + SAME_EXPERIENCE);
      change = Math.max(change, Math.abs(rate - rates[level.ordinal()]));
      rates[level.ordinal()] = rate;
    }
    return change;
  }
}
