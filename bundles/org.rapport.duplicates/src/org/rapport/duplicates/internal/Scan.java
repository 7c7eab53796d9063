package org.rapport.duplicates.internal;

import java.util.function.Consumer;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.duplicates.Match;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.duplicates.Scanned;
import org.rapport.duplicates.Weights;
import org.rapport.model.Ref;

/** Compares the records of an index with each other. For one thread. */
final class Scan {

  private static final long STEP = 1 << 14;

  private final String type;
  private final MatchIndex index;
  private final double least;
  private final ScanMonitor monitor;
  private final Consumer<Match> matches;
  private final LongSet given = new LongSet();
  private Scorer scorer;
  private int first = -1;
  private long compared;
  private int pass;

  Scan(String type, MatchIndex index, double threshold, ScanMonitor monitor, Consumer<Match> matches) {
    this.type = type;
    this.index = index;
    this.least = Model.bits(threshold);
    this.monitor = monitor;
    this.matches = matches;
  }

  /** Learns and compares. */
  Scanned run() {
    Weights weights = Learner.of(index);
    scorer = new Scorer(index, weights, true);
    Candidates candidates = new Candidates(index);
    for (pass = 0; pass < index.passes().size(); pass++) {
      candidates.of(pass, this::compare);
    }
    return new Scanned(weights, index.known(), compared, given.size());
  }

  private void compare(int one, int other) {
    if (compared++ % STEP == 0) {
      long size = index.size();
      if (!monitor.goOn(size + size * pass / index.passes().size(), size * 2)) {
        throw new OperationCanceledException();
      }
    }
    if (one != first) {
      scorer.pairing().one(one);
      first = one;
    }
    scorer.pairing().other(other);
    double bits = scorer.score(least);
    if (bits >= least && given.add((long) one << Integer.SIZE | other)) {
      scorer.pairing().all();
      matches.accept(new Match(ref(one), ref(other), Model.probability(bits), scorer.evidence()));
    }
  }

  private Ref ref(int record) {
    return new Ref(type, index.id(record));
  }
}
