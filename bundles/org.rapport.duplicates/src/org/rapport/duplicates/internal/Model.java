package org.rapport.duplicates.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.duplicates.Level;
import org.rapport.duplicates.Weights;
import org.rapport.duplicates.Weights.Rate;

/**
 * The rates of levels, and how what features say adds up: log2(m/u) each, as I. Fellegi and A. Sunter (1969) have it, where features are
 * independent. Where they are not, it says so:
 * <ul>
 * <li>who moved has another street, postcode and city at once: among the same, an address as a whole is that of the other record or any;
 * <li>a postcode tells the city: of what tells the area, agreement counts once;
 * <li>who lives or works together shares name, address and numbers: besides "the same" and "any two" there is a third class of pairs, that
 *     has what is shared alike and the rest as any two.
 * </ul>
 * For one thread.
 */
final class Model {

  private static final double LN2 = Math.log(2);

  private final List<Comparison> comparisons;
  final double[][] same;
  final double[][] apart;
  final double[][] together;
  double moved;
  double prior;
  double togetherPrior;

  /** The rates that were learned, and those of the kinds where none were. */
  Model(List<Comparison> comparisons, Weights weights) {
    this.comparisons = comparisons;
    same = new double[comparisons.size()][Pairing.LEVELS.length];
    apart = new double[comparisons.size()][Pairing.LEVELS.length];
    together = new double[comparisons.size()][Pairing.LEVELS.length];
    prior = weights.prior();
    togetherPrior = weights.together();
    moved = weights.moved();
    for (Comparison each : comparisons) {
      for (Map.Entry<Level, Rate> known : each.kind().rates().entrySet()) {
        int level = known.getKey().ordinal();
        Rate rate = weights.rate(each.path(), known.getKey()).orElse(known.getValue());
        same[each.index()][level] = rate.same();
        apart[each.index()][level] = rate.apart();
        together[each.index()][level] = rate.together();
      }
    }
  }

  static double log2(double value) {
    return Math.log(value) / LN2;
  }

  /** The probability of so many bits. */
  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }

  /** The bits of a probability. */
  static double bits(double probability) {
    return log2(probability / (1 - probability));
  }

  /** What a level weighs for the same, of two records that have not moved. */
  double sameBits(int comparison, int level) {
    return log2(same[comparison][level] / apart[comparison][level]);
  }

  /** What a level weighs for living together. */
  double togetherBits(int comparison, int level) {
    return log2(together[comparison][level] / apart[comparison][level]);
  }

  /** What addresses come to: of the bits of features, agreement on the area once. */
  double address(double[] bits) {
    double sum = 0;
    double area = 0;
    for (int i = 0; i < bits.length; i++) {
      Kind kind = comparisons.get(i).kind();
      if (kind.isArea() && bits[i] > 0) {
        area = Math.max(area, bits[i]);
      } else if (kind.isAddress()) {
        sum += bits[i];
      }
    }
    return sum + area;
  }

  /** What the features that are no address come to. */
  double rest(double[] bits) {
    double sum = 0;
    for (int i = 0; i < bits.length; i++) {
      sum += comparisons.get(i).kind().isAddress() ? 0 : bits[i];
    }
    return sum;
  }

  /** What an address weighs where it may be another because of a move. */
  double withMoves(double address) {
    return address > Short.SIZE ? address : log2((1 - moved) * Math.pow(2, address) + moved);
  }

  /** The bits for the same against all else: any two, and two that live together. */
  static double against(double sameBits, double togetherBits) {
    return togetherBits > Byte.SIZE * Short.SIZE ? sameBits - togetherBits : sameBits - log2(1 + Math.pow(2, togetherBits));
  }

  Weights weights() {
    Map<String, Map<Level, Rate>> rates = new LinkedHashMap<>();
    for (Comparison each : comparisons) {
      Map<Level, Rate> levels = new EnumMap<>(Level.class);
      int c = each.index();
      each.kind().rates().keySet().forEach(level -> levels.put(level,
          new Rate(same[c][level.ordinal()], apart[c][level.ordinal()], together[c][level.ordinal()])));
      rates.put(each.path(), levels);
    }
    return new Weights(prior, togetherPrior, moved, rates);
  }
}
