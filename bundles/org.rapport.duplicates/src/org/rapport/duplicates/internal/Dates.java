package org.rapport.duplicates.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.rapport.core.words.Words;
import org.rapport.duplicates.Level;

/** Compares days: a digit wrong, two neighbours exchanged, day and month exchanged. Stateless. */
final class Dates implements Comparer {

  static final int YEAR = 4;
  private static final int LENGTH = 8;

  @Override
  public String normal(Object value) {
    return value instanceof LocalDate day ? day.format(DateTimeFormatter.BASIC_ISO_DATE) : Words.compact(value.toString());
  }

  @Override
  public Level compare(String one, String other) {
    if (one.length() != LENGTH || other.length() != LENGTH) {
      return Closeness.within(one, other, 1) ? Level.NEAR : Level.DIFFERENT;
    }
    boolean sameYear = one.regionMatches(0, other, 0, YEAR);
    boolean sameDay = one.regionMatches(YEAR, other, YEAR, LENGTH - YEAR);
    boolean turned = sameYear && one.regionMatches(YEAR, other, YEAR + 2, 2) && one.regionMatches(YEAR + 2, other, YEAR, 2);
    int wrong = 0;
    int last = -1;
    boolean neighbours = false;
    for (int i = 0; i < LENGTH; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        wrong++;
        neighbours |= last == i - 1 && last >= 0 && one.charAt(i) == other.charAt(last) && one.charAt(last) == other.charAt(i);
        last = i;
      }
    }
    if (turned || wrong == 1 || wrong == 2 && neighbours) {
      return Level.NEAR;
    }
    return wrong == 2 || sameYear || sameDay ? Level.SIMILAR : Level.DIFFERENT;
  }
}
