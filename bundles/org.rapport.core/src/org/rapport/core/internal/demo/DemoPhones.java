package org.rapport.core.internal.demo;

import java.util.Map;
import java.util.random.RandomGenerator;

/** Phone numbers that look right and that nobody has to look up: the typed form and the international one. */
final class DemoPhones {

  /** By country: its code, an area code without the leading 0, a mobile prefix, and the digits that follow each. */
  private static final Map<String, String[]> PLANS = Map.of(
      "BE", new String[] {"32", "2", "470", "7", "6"}, "NL", new String[] {"31", "20", "6", "7", "8"},
      "LU", new String[] {"352", "26", "621", "6", "6"}, "FR", new String[] {"33", "1", "6", "8", "8"},
      "DE", new String[] {"49", "30", "151", "8", "8"}, "AT", new String[] {"43", "1", "664", "7", "7"},
      "CH", new String[] {"41", "44", "79", "7", "7"});

  private DemoPhones() {
  }

  /** A number in both forms. */
  record Number(String typed, String e164) {
  }

  static Number number(String country, boolean mobile, RandomGenerator random) {
    String[] plan = PLANS.get(country);
    String area = plan[mobile ? 2 : 1];
    int digits = Integer.parseInt(plan[mobile ? 4 : 3]);
    StringBuilder rest = new StringBuilder().append(2 + random.nextInt(7));
    while (rest.length() < digits) {
      rest.append(random.nextInt(10));
    }
    String spaced = rest.toString().replaceAll("(?<=\\d)(?=(\\d\\d)+$)", " ");
    return new Number("+" + plan[0] + " " + area + " " + spaced, "+" + plan[0] + area + rest);
  }
}
