package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.rapport.duplicates.LiveMatcher;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.Weights;
import org.rapport.model.Records;
import org.rapport.model.Ref;

/** Compares single records with those of an index. For one thread. */
final class Matcher implements LiveMatcher {

  /** With so many records one is compared: of the rarest keys first, of each the newest. */
  private static final int MOST = 80;

  private final String type;
  private final Comparisons comparisons;
  private final MatchIndex index;
  private final Scorer scorer;

  Matcher(String type, Comparisons comparisons, MatchIndex index, Weights weights) {
    this.type = type;
    this.comparisons = comparisons;
    this.index = index;
    this.scorer = new Scorer(index, weights, true);
    index.settle();
  }

  @Override
  public List<Match> candidates(EObject record, double threshold) {
    UUID id = Records.id(record);
    List<List<String>> values = comparisons.values(record);
    double least = Model.bits(threshold);
    List<Match> found = new ArrayList<>();
    scorer.pairing().one(index.cells(values));
    LongSet seen = new LongSet();
    int left = MOST;
    int own = id == null ? -1 : index.find(id);
    for (Slice slice : slices(values)) {
      for (int i = slice.to() - 1; i >= slice.from() && left > 0; i--) {
        int other = Blocks.record(slice.run()[i]);
        if (other != own && seen.add(other + 1L)) {
          compare(id, other, least, found);
          left--;
        }
      }
    }
    found.sort(Comparator.comparingDouble(match -> -match.score()));
    return found;
  }

  /** Records that have a key in common with the one that is asked for. */
  private record Slice(long[] run, int from, int to) {
    int size() {
      return to - from;
    }
  }

  /** Those of few first, which tell most. */
  private List<Slice> slices(List<List<String>> values) {
    List<Slice> slices = new ArrayList<>();
    Codes codes = new Codes(values);
    for (int i = 0; i < index.passes().size(); i++) {
      Blocks blocks = index.blocks(i);
      index.passes().get(i).keys(codes, key -> blocks.find(key, (run, from, to) -> slices.add(new Slice(run, from, to))));
    }
    slices.sort(Comparator.comparingInt(Slice::size));
    return slices;
  }

  private void compare(UUID id, int other, double least, List<Match> found) {
    scorer.pairing().other(other);
    double bits = scorer.score(least);
    if (bits >= least && index.isKnown(other)) {
      scorer.pairing().all();
      found.add(new Match(new Ref(type, index.id(other)), new Ref(type, id), Model.probability(bits), scorer.evidence()));
    }
  }

  @Override
  public void add(EObject record) {
    index.add(Records.id(record), comparisons.values(record));
  }

  @Override
  public void remove(Ref record) {
    index.remove(record.id());
  }

  @Override
  public int size() {
    return index.known();
  }
}
