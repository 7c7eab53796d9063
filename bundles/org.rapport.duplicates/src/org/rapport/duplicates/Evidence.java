package org.rapport.duplicates;

import java.util.Locale;
import org.rapport.duplicates.internal.Texts;

/**
 * What one feature says of two records. Immutable.
 *
 * @param feature what was compared
 * @param level how alike the values are that fit best
 * @param one the value of the first record as it was compared: folded, without signs
 * @param other that of the other record
 * @param weight how much more often this is found between two forms of one record than between two records, as log2: 1 means
 *     twice as often, -1 half as often
 */
public record Evidence(MatchedFeature feature, Level level, String one, String other, double weight) {

  /** Such as {@code addresses.city}. */
  public String path() {
    return feature.path();
  }

  /** Words for people, such as "same birthday" or "last name nearly the same (mccarthy, mcarthy)". */
  public String text(Locale locale) {
    return Texts.evidence(locale, this);
  }
}
