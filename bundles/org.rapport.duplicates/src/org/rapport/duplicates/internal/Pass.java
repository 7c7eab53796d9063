package org.rapport.duplicates.internal;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * One way to find records that are worth comparing: those that have the codes of one comparison, or of two, alike. Immutable.
 *
 * @param exchangeable whether the first code of one record may be the second of the other
 */
record Pass(List<Part> parts, boolean exchangeable) {

  private static final int MOST_KEYS = 12;

  /** A comparison and what of it is to be alike. */
  record Part(Comparison comparison, Coding coding) {
  }

  static Pass of(Part... parts) {
    return new Pass(List.of(parts), false);
  }

  /** Whether it looks at a comparison, so that it says nothing of how often that agrees. */
  boolean uses(int comparison) {
    return parts.stream().anyMatch(part -> part.comparison().index() == comparison);
  }

  /** Gives the keys of a record with such codes. */
  void keys(Codes codes, LongConsumer keys) {
    List<String> first = codes.of(parts.get(0));
    List<String> second = parts.size() == 1 ? List.of("") : codes.of(parts.get(1));
    int given = 0;
    for (String one : first) {
      for (String two : second) {
        if (given++ < MOST_KEYS) {
          long other = Hashes.of(two);
          keys.accept(exchangeable ? Hashes.mix(Hashes.of(one) + other) : Hashes.mix(Hashes.of(one) * 31 + other));
        }
      }
    }
  }
}
