package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.duplicates.Evidence;
import org.rapport.duplicates.Level;
import org.rapport.duplicates.Weights;

/**
 * Adds up what the levels of a pair weigh; of equal values by how often the value is there, as W. Winkler, "Frequency-based matching in the
 * Fellegi-Sunter model of record linkage" (1989), and the term frequency adjustments of Splink do. For one thread.
 */
final class Scorer {

  /** So many records the rate of all values counts for, beside those that have the value. */
  private static final double EXPERIENCE = 1000;
  /** What a value that nobody else has counts for. */
  private static final double ONCE = 0.5;
  private static final int COUNTS = 256;
  /** So much more than the larger of two the logarithm of their sum may be. */
  private static final double SUM = 1;

  private final MatchIndex index;
  private final List<Comparison> comparisons;
  private final Pairing pairing;
  private final Model model;
  private final boolean counted;
  private final boolean hasOwn;
  private final double[][] sameBits;
  private final double[][] togetherBits;
  private final double[] sameEqual;
  private final double[] togetherEqual;
  private final double[] most;
  private final boolean[] isAddress;
  private final boolean[] isShared;
  private final double prior;
  private final double togetherPrior;
  private final double moved;
  /** The logarithm of how many records there are, and of how often what some have is met, by how many have it. */
  private double records;
  private int known;
  private final double[][] frequencies;
  /** The comparisons that are nobody's partner, those first that cost little. */
  private final int[] heads;
  private final double[] same;
  private final double[] together;

  /** @param counted whether the index holds the base, so that its counts of values say something */
  Scorer(MatchIndex index, Weights learned, boolean counted) {
    this.index = index;
    this.comparisons = index.comparisons();
    this.pairing = new Pairing(index);
    this.model = new Model(comparisons, learned);
    this.counted = counted;
    int size = comparisons.size();
    frequencies = new double[size][COUNTS];
    sameEqual = new double[size];
    togetherEqual = new double[size];
    isAddress = new boolean[size];
    isShared = new boolean[size];
    prior = Model.bits(model.prior);
    togetherPrior = Model.bits(model.togetherPrior);
    moved = Model.log2(model.moved);
    sameBits = new double[size][Pairing.LEVELS.length];
    togetherBits = new double[size][Pairing.LEVELS.length];
    most = new double[size];
    same = new double[size];
    together = new double[size];
    heads = comparisons.stream().filter(head -> comparisons.stream().noneMatch(each -> each.partner() == head.index()))
        .sorted(Comparator.comparing(head -> head.kind().isName())).mapToInt(Comparison::index).toArray();
    hasOwn = comparisons.stream().anyMatch(each -> !each.kind().isShared());
    for (Comparison each : comparisons) {
      int c = each.index();
      isAddress[c] = each.kind().isAddress();
      isShared[c] = each.kind().isShared();
      sameEqual[c] = Model.log2(model.same[c][Level.EQUAL.ordinal()]);
      togetherEqual[c] = Model.log2(model.together[c][Level.EQUAL.ordinal()]);
      for (Level level : each.kind().rates().keySet()) {
        sameBits[c][level.ordinal()] = model.sameBits(c, level.ordinal());
        togetherBits[c][level.ordinal()] = isShared[c] ? model.togetherBits(c, level.ordinal()) : 0;
        most[c] = level == Level.EQUAL ? most[c] : Math.max(most[c], sameBits[c][level.ordinal()]);
      }
    }
  }

  Pairing pairing() {
    return pairing;
  }

  /** The bits for a pair whose other record the pairing was just given; some number below the least as soon as they cannot reach it. */
  double score(double least) {
    if (known != index.known() || records == 0) {
      known = index.known();
      records = Model.log2(known + EXPERIENCE);
    }
    for (int i = 0; i < same.length; i++) {
      same[i] = pairing.levels[i] == null ? most[i] : weigh(i);
    }
    for (int head : heads) {
      int partner = comparisons.get(head).partner();
      if (partner >= 0 && !areKnown(head, partner)) {
        same[head] = Math.max(same[head], most[head]);
        same[partner] = Math.max(same[partner], 0);
      }
    }
    double atMost = bound();
    for (int i = 0; i < heads.length && atMost >= least; i++) {
      int head = heads[i];
      int partner = comparisons.get(head).partner();
      if (partner >= 0 ? !areKnown(head, partner) : pairing.levels[head] == null) {
        pairing.resolve(head);
        same[head] = weigh(head);
        if (partner >= 0) {
          same[partner] = weigh(partner);
        }
        atMost = bound();
      }
    }
    return atMost < least ? atMost : exact();
  }

  private boolean areKnown(int head, int partner) {
    return pairing.levels[head] == Level.EQUAL && pairing.levels[partner] == Level.EQUAL;
  }

  private double bound() {
    double address = 0;
    double rest = 0;
    for (int i = 0; i < same.length; i++) {
      if (isAddress[i]) {
        address += same[i];
      } else {
        rest += same[i];
      }
    }
    return prior + rest + Math.max(address, moved) + SUM;
  }

  private double exact() {
    double sum = prior + model.rest(same) + address();
    return hasOwn ? Model.against(sum, togetherPrior + model.rest(together) + model.address(together)) : sum;
  }

  private double address() {
    return hasAddress() ? model.withMoves(model.address(same)) : 0;
  }

  private boolean hasAddress() {
    return comparisons.stream().anyMatch(each -> each.kind().isAddress() && pairing.levels[each.index()] != Level.MISSING);
  }

  /** What a level weighs for the same; notes what it weighs for living together. */
  private double weigh(int comparison) {
    int level = pairing.levels[comparison].ordinal();
    if (level == Level.EQUAL.ordinal() && counted) {
      double frequency = frequency(comparison, pairing.ones[comparison]);
      together[comparison] = isShared[comparison] ? togetherEqual[comparison] - frequency : 0;
      return sameEqual[comparison] - frequency;
    }
    together[comparison] = togetherBits[comparison][level];
    return sameBits[comparison][level];
  }

  /** The logarithm of how often a value is met by chance. */
  private double frequency(int comparison, int value) {
    int others = Math.max(0, index.count(comparison, value) - 2);
    double apart = EXPERIENCE * model.apart[comparison][Level.EQUAL.ordinal()];
    if (others >= COUNTS) {
      return Model.log2(others + ONCE + apart) - records;
    } else if (frequencies[comparison][others] == 0) {
      frequencies[comparison][others] = Model.log2(others + ONCE + apart);
    }
    return frequencies[comparison][others] - records;
  }

  /** What was found of the pair that was scored, what weighs most first. */
  List<Evidence> evidence() {
    double address = model.address(same);
    double part = address < 0 ? address() / address : 1;
    List<Evidence> evidence = new ArrayList<>();
    for (Comparison each : comparisons) {
      int i = each.index();
      Level level = pairing.levels[i];
      double weight = each.kind().isAddress() ? same[i] * part : same[i];
      if (level == Level.SWAPPED) {
        evidence.add(new Evidence(each.features().get(0), level, pairing.text(i, false), pairing.text(i, true), weight));
      } else if (level != Level.MISSING) {
        evidence.add(new Evidence(each.features().get(0), level, shown(i, pairing.ones[i]), shown(i, pairing.others[i]), weight));
      }
    }
    evidence.sort(Comparator.comparingDouble(each -> -Math.abs(each.weight())));
    return evidence;
  }

  private String shown(int comparison, int value) {
    String text = index.text(comparison, value);
    return text.substring(text.indexOf(Numbers.OF) + 1);
  }
}
