package org.rapport.duplicates.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapport.duplicates.Level;
import org.rapport.duplicates.Weights.Rate;

/**
 * What kind of value a feature has, as its annotation {@code match} says, with the rates that count while nothing was learned: per level
 * how often it is found among pairs that are the same and among others. Those of the same are from experience with customer records; they
 * are where learning begins, and stay where there is little to learn from.
 */
enum Kind {

  GIVEN(Names.GIVEN, "EQUAL .78 .006, ALIAS .08 .004, NEAR .08 .003, SIMILAR .02 .03, DIFFERENT .04 .957"),
  FAMILY(Names.FAMILY, "EQUAL .82 .001, NEAR .1 .001, PART .02 .0005, SIMILAR .02 .01, SWAPPED .01 .00001, DIFFERENT .03 .9875"),
  NAME(new Companies(), "EQUAL .7 .0002, ALIAS .02 .0005, NEAR .13 .0003, PART .08 .001, SIMILAR .03 .003, DIFFERENT .04 .995"),
  DATE(new Dates(), "EQUAL .9 .0001, NEAR .06 .001, SIMILAR .02 .02, DIFFERENT .02 .9789"),
  KEY(Numbers.KEY, "EQUAL .9 .000001, NEAR .05 .00001, DIFFERENT .05 .99999"),
  MAIL(Numbers.MAIL, "EQUAL .6 .000001, NEAR .05 .00001, DIFFERENT .35 .9999"),
  PHONE(Numbers.PHONE, "EQUAL .6 .000005, PART .05 .00001, NEAR .05 .00001, DIFFERENT .3 .99997"),
  STREET(new Streets(), "EQUAL .6 .00001, NEAR .14 .00001, PART .05 .001, SIMILAR .04 .002, SWAPPED .02 .00001, DIFFERENT .15 .997"),
  EXTRA(new Streets(), "EQUAL .6 .001, NEAR .15 .001, PART .04 .001, SIMILAR .05 .01, DIFFERENT .16 .987"),
  PLACE(Names.PLACE, "EQUAL .75 .01, NEAR .1 .002, PART .02 .005, SIMILAR .02 .03, DIFFERENT .11 .953"),
  REGION(Names.PLACE, "EQUAL .85 .1, NEAR .04 .01, PART .01 .005, SIMILAR .01 .04, DIFFERENT .09 .845"),
  POSTCODE(Numbers.POSTCODE, "EQUAL .75 .003, NEAR .1 .005, DIFFERENT .15 .992"),
  TEXT(Names.TEXT, "EQUAL .8 .01, NEAR .1 .005, DIFFERENT .1 .985");

  private static final Map<String, Kind> BY_NAME = new HashMap<>();

  static {
    for (Kind kind : values()) {
      BY_NAME.put(kind.name().toLowerCase(Locale.ROOT), kind);
      kind.read();
    }
  }

  private final Comparer comparer;
  private final String known;
  private final Map<Level, Rate> rates = new EnumMap<>(Level.class);

  Kind(Comparer comparer, String known) {
    this.comparer = comparer;
    this.known = known;
  }

  private void read() {
    for (String each : known.split(", ")) {
      String[] parts = each.split(" ");
      double same = Double.parseDouble(parts[1]);
      double apart = Double.parseDouble(parts[2]);
      Level level = Level.valueOf(parts[0]);
      rates.put(level, new Rate(same, apart, isShared(level) ? same : apart));
    }
  }

  /** The kind that an annotation names; null where it names none. */
  static Kind of(String name) {
    return BY_NAME.get(name);
  }

  Comparer comparer() {
    return comparer;
  }

  /** The rates that come with Rapport, of the levels that the kind knows. */
  Map<Level, Rate> rates() {
    return rates;
  }

  /** Whether several features of a class with this kind are forms of the same: a number as it was typed and in full. */
  boolean hasForms() {
    return this == GIVEN || this == PHONE;
  }

  /** Whether its values are compared as names, letter by letter. */
  boolean isName() {
    return this != DATE && this != KEY && this != MAIL && this != PHONE && this != POSTCODE;
  }

  /** Whether it is part of an address. */
  boolean isAddress() {
    return this == STREET || this == EXTRA || isArea();
  }

  /** Whether it tells in which area an address is, so that of several such one tells the others. */
  boolean isArea() {
    return this == POSTCODE || this == PLACE || this == REGION;
  }

  /** Whether those who live or work together have it in common, so that it does not tell them apart. */
  boolean isShared() {
    return this == FAMILY || this == MAIL || this == PHONE || isAddress();
  }

  /** Whether those who live together have it in common in this way: names in each other's place are those of one person. */
  boolean isShared(Level level) {
    return isShared() && !(this == FAMILY && level == Level.SWAPPED);
  }

  /** The kind whose values are found in the place of this one's, and the other way round; null for none. */
  Kind partner() {
    return this == FAMILY ? GIVEN : this == STREET ? EXTRA : null;
  }
}
