package org.rapport.duplicates;

/** How alike two values are. Kinds of values know some of these each. */
public enum Level {

  /** The same, as far as case, accents, signs and the like do not count. */
  EQUAL,
  /** Another form of the same name: a nickname, an initial, a name cut short. */
  ALIAS,
  /** A letter or two are wrong, missing, too many or exchanged; of a date a digit, or day and month. */
  NEAR,
  /** They sound or look somewhat alike. */
  SIMILAR,
  /** One is in the other or a part of both is the same: a double name, the street without the number. */
  PART,
  /** They stand in each other's place: family name and given name, street and address line. */
  SWAPPED,
  /** None of these. */
  DIFFERENT,
  /** One of both is missing, which says nothing. */
  MISSING
}
