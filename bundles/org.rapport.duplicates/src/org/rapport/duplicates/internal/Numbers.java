package org.rapport.duplicates.internal;

import org.rapport.core.words.Words;
import org.rapport.duplicates.Level;
import org.rapport.model.Folding;

/** Compares what is given out to one record only: numbers of customers and taxes, phones, mail addresses, postcodes. Stateless. */
final class Numbers {

  /** Numbers with letters; {@link #OF} parts who gave them out from the number. */
  static final Comparer KEY = new Key();
  static final Comparer PHONE = new Phone();
  static final Comparer MAIL = new Mail();
  static final Comparer POSTCODE = new Postcode();

  /** Stands between who gave a number out and the number. */
  static final char OF = '\u0001';
  /** From so many signs on one that is wrong may be a slip. */
  private static final int SHORTEST = 5;
  private static final int SHORTEST_POSTCODE = 4;
  private static final int WITHOUT_COUNTRY = 7;

  private Numbers() {
  }

  private static final class Key implements Comparer {
    @Override
    public String normal(Object value) {
      return Words.compact(value.toString());
    }

    @Override
    public Level compare(String one, String other) {
      int a = one.indexOf(OF) + 1;
      int b = other.indexOf(OF) + 1;
      if (a != b || !one.regionMatches(0, other, 0, a)) {
        return Level.MISSING;
      }
      return one.length() - a >= SHORTEST && Closeness.within(one.substring(a), other.substring(b), 1) ? Level.NEAR : Level.DIFFERENT;
    }
  }

  private static final class Phone implements Comparer {
    @Override
    public String normal(Object value) {
      StringBuilder digits = new StringBuilder();
      value.toString().codePoints().filter(Character::isDigit).map(point -> Character.digit(point, 10))
          .filter(digit -> digit > 0 || !digits.isEmpty()).forEach(digits::append);
      return digits.toString();
    }

    @Override
    public Level compare(String one, String other) {
      boolean ends = Math.min(one.length(), other.length()) >= WITHOUT_COUNTRY && (one.endsWith(other) || other.endsWith(one));
      return ends ? Level.PART : one.length() >= SHORTEST && Closeness.within(one, other, 1) ? Level.NEAR : Level.DIFFERENT;
    }
  }

  private static final class Mail implements Comparer {
    @Override
    public String normal(Object value) {
      return Folding.fold(value.toString().strip());
    }

    /** What stands before the @ is mostly made of the name, which is compared by itself. */
    @Override
    public Level compare(String one, String other) {
      return Closeness.within(one, other, 1) ? Level.NEAR : Level.DIFFERENT;
    }
  }

  private static final class Postcode implements Comparer {
    @Override
    public String normal(Object value) {
      return Words.compact(value.toString());
    }

    @Override
    public Level compare(String one, String other) {
      return Math.max(one.length(), other.length()) >= SHORTEST_POSTCODE && Closeness.within(one, other, 1) ? Level.NEAR : Level.DIFFERENT;
    }
  }
}
