package org.rapport.duplicates.internal;

import java.util.List;
import org.rapport.duplicates.Level;

/** The pairs of one pass while weights are learned, and how many of them are the same or live together. For one thread. */
final class PassModel {

  private static final double FIRST_SAME = 0.1;
  private static final double FIRST_TOGETHER = 0.05;

  private final Model model;
  private final List<Comparison> comparisons;
  private final Patterns patterns;
  /** Whether a comparison says something of the pairs: the pass does not look at it, or at what tells it. */
  private final boolean[] tells;
  private final boolean tellsAddress;
  private double same = FIRST_SAME;
  private double together = FIRST_TOGETHER;
  private final double[] sameBits;
  private final double[] togetherBits;

  PassModel(Model model, List<Comparison> comparisons, Pass pass, Patterns patterns) {
    this.model = model;
    this.comparisons = comparisons;
    this.patterns = patterns;
    this.sameBits = new double[comparisons.size()];
    this.togetherBits = new double[comparisons.size()];
    boolean area = comparisons.stream().anyMatch(each -> each.kind().isArea() && pass.uses(each.index()));
    tellsAddress = comparisons.stream().noneMatch(each -> each.kind().isAddress() && pass.uses(each.index()));
    tells = new boolean[comparisons.size()];
    comparisons.forEach(each -> tells[each.index()] = !pass.uses(each.index()) && !(area && each.kind().isArea()));
  }

  /** Adds what is expected of the pairs, by the rates as they are now. */
  void expect(Expected expected) {
    double[][] sameTable = new double[tells.length][Pairing.LEVELS.length];
    double[][] togetherTable = new double[tells.length][Pairing.LEVELS.length];
    for (Comparison each : comparisons) {
      if (tells[each.index()]) {
        for (Level level : each.kind().rates().keySet()) {
          sameTable[each.index()][level.ordinal()] = model.sameBits(each.index(), level.ordinal());
          togetherTable[each.index()][level.ordinal()] = each.kind().isShared() ? model.togetherBits(each.index(), level.ordinal()) : 0;
        }
      }
    }
    double foundSame = 0;
    double foundTogether = 0;
    double apart = Math.max(1e-9, 1 - same - together);
    for (int i = 0; i < patterns.size(); i++) {
      long pattern = patterns.pattern(i);
      boolean hasAddress = false;
      for (int c = 0; c < tells.length; c++) {
        int level = Pairing.level(pattern, c);
        sameBits[c] = sameTable[c][level];
        togetherBits[c] = togetherTable[c][level];
        hasAddress |= tells[c] && comparisons.get(c).kind().isAddress() && level != Level.MISSING.ordinal();
      }
      double address = model.address(sameBits);
      boolean mayMove = tellsAddress && hasAddress;
      double likeSame = same * Math.pow(2, model.rest(sameBits) + (mayMove ? model.withMoves(address) : address));
      double likeTogether = together * Math.pow(2, model.rest(togetherBits) + model.address(togetherBits));
      double all = likeSame + likeTogether + apart;
      double isSame = patterns.number(i) * likeSame / all;
      double areTogether = patterns.number(i) * likeTogether / all;
      double moved = mayMove ? model.moved / Math.pow(2, model.withMoves(address)) : 0;
      foundSame += isSame;
      foundTogether += areTogether;
      add(expected, pattern, isSame, areTogether, moved);
      expected.moved += mayMove ? isSame * moved : 0;
      expected.stayed += mayMove ? isSame * (1 - moved) : 0;
    }
    double sampled = patterns.sampled() + 1.0;
    same = (foundSame + FIRST_SAME) / sampled;
    together = (foundTogether + FIRST_TOGETHER) / sampled;
    expected.mostSame = Math.max(expected.mostSame, foundSame / sampled * patterns.population());
    expected.mostTogether = Math.max(expected.mostTogether, foundTogether / sampled * patterns.population());
  }

  private void add(Expected expected, long pattern, double isSame, double areTogether, double moved) {
    for (int c = 0; c < tells.length; c++) {
      if (tells[c]) {
        int level = Pairing.level(pattern, c);
        expected.same[c][level] += comparisons.get(c).kind().isAddress() ? isSame * (1 - moved) : isSame;
        expected.together[c][level] += areTogether;
      }
    }
  }
}
