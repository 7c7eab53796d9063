package org.rapport.duplicates.internal;

import org.rapport.core.words.Nicknames;
import org.rapport.core.words.Words;
import org.rapport.duplicates.Level;

/** Compares the names of people and places. Stateless. */
final class Names {

  private static final int SHORTEST_FORM = 3;

  /** Names that somebody is called by: shortened, by a nickname, as an initial. */
  static final Comparer GIVEN = new Plain(Names::given);
  /** Names of families: double ones. */
  static final Comparer FAMILY = new Plain(Names::parts);
  /** Names of places: with and without what is added. */
  static final Comparer PLACE = FAMILY;
  /** Any text. */
  static final Comparer TEXT = new Plain((one, other) -> Closeness.letters(one, other) == Level.NEAR ? Level.NEAR : Level.DIFFERENT);

  private Names() {
  }

  /** Compares folded words by some rule. */
  private record Plain(Rule rule) implements Comparer {
    @Override
    public String normal(Object value) {
      return String.join(" ", Words.of(value.toString()));
    }

    @Override
    public Level compare(String one, String other) {
      return rule.compare(one, other);
    }
  }

  private interface Rule {
    Level compare(String one, String other);
  }

  private static Level given(String one, String other) {
    String a = first(one);
    String b = first(other);
    boolean shortened = a.equals(b) || isShort(a, b) || isShort(b, a) || Nicknames.common().of(a).contains(b);
    return shortened ? Level.ALIAS : Closeness.letters(one, other);
  }

  private static boolean isShort(String form, String name) {
    return (form.length() == 1 || form.length() >= SHORTEST_FORM && name.length() > form.length() + 1) && name.startsWith(form);
  }

  private static String first(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  private static Level parts(String one, String other) {
    return (one.indexOf(' ') > 0 || other.indexOf(' ') > 0) && Closeness.contains(one, other) ? Level.PART : Closeness.letters(one, other);
  }
}
