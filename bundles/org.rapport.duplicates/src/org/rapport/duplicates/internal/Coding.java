package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.List;

/** What of a value two records must have alike to be looked at together. */
enum Coding {

  /** All of it. */
  EXACT {
    @Override
    List<String> codes(String value) {
      return List.of(value);
    }
  },
  /** How it sounds, and how each word of it does. */
  SOUND {
    @Override
    List<String> codes(String value) {
      List<String> codes = new ArrayList<>();
      codes.add(Closeness.sound(value));
      if (value.indexOf(' ') > 0) {
        Closeness.words(value).stream().filter(word -> word.length() >= SHORTEST_WORD).map(Closeness::sound).filter(code -> !codes.contains(code))
            .forEach(codes::add);
      }
      return codes;
    }
  },
  /** The first letter. */
  INITIAL {
    @Override
    List<String> codes(String value) {
      return List.of(value.substring(0, value.offsetByCodePoints(0, 1)));
    }
  },
  /** The year of a date. */
  YEAR {
    @Override
    List<String> codes(String value) {
      return value.length() < Dates.YEAR ? List.of() : List.of(value.substring(0, Dates.YEAR));
    }
  },
  /** The street without the number. */
  STREET {
    @Override
    List<String> codes(String value) {
      String name = Streets.name(value);
      return name.isEmpty() ? List.of() : List.of(Closeness.sound(name));
    }
  },
  /** The first word of a company, as it sounds. */
  HEAD {
    @Override
    List<String> codes(String value) {
      return List.of(Closeness.sound(Closeness.words(value).get(0)));
    }
  },
  /** Each half of a number, for one of them is right where a sign is wrong. */
  HALVES {
    @Override
    List<String> codes(String value) {
      int start = value.indexOf(Numbers.OF) + 1;
      int half = (value.length() - start) / 2;
      return half < SHORTEST_WORD ? List.of() : List.of('<' + value.substring(0, start + half), '>' + value.substring(start + half));
    }
  };

  private static final int SHORTEST_WORD = 3;

  /** The codes of a value in its normal form. */
  abstract List<String> codes(String value);
}
