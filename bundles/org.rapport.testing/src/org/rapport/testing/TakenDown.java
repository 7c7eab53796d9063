package org.rapport.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.rapport.core.words.Nicknames;
import org.rapport.model.Folding;
import org.rapport.testing.MistypedContacts.Person;

/** Takes persons down again, years later, as people and scanners do: with slips, under a nickname, after they moved. */
final class TakenDown {

  private static final String[][] SCANNED = {{"m", "rn"}, {"rn", "m"}, {"l", "1"}, {"o", "0"}, {"i", "l"}, {"cl", "d"}, {"e", "c"}, {"s", "5"}, {"h", "b"}};
  private static final String[][] HEARD = {{"ph", "f"}, {"ck", "k"}, {"c", "k"}, {"y", "i"}, {"ei", "ie"}, {"th", "t"}, {"ll", "l"}, {"z", "s"}, {"w", "v"}};

  private final SplittableRandom random;
  private final Supplier<Person> anybody;

  TakenDown(SplittableRandom random, Supplier<Person> anybody) {
    this.random = random;
    this.anybody = anybody;
  }

  private boolean percent(int part) {
    return random.nextInt(100) < part;
  }

  Person form(Person person) {
    Person elsewhere = anybody.get();
    boolean moved = percent(15);
    String given = given(person.given());
    String family = family(person.family(), elsewhere.family());
    boolean swapped = percent(4);
    return new Person(swapped ? family : given, swapped ? given : family, kept(birthday(person.birthday()), 20),
        kept(mistyped(moved ? elsewhere.street() : person.street(), 15), 10), kept(number(moved ? elsewhere.postcode() : person.postcode(), 5), 10),
        kept(mistyped(moved ? elsewhere.city() : person.city(), 10), 5), kept(percent(20) ? elsewhere.phone() : number(person.phone(), 4), 25),
        kept(percent(12) ? elsewhere.mail() : person.mail(), 25), kept(number(person.number(), 3), 30));
  }

  private <T> T kept(T value, int missing) {
    return percent(missing) ? null : value;
  }

  private String given(String name) {
    List<String> nicknames = List.copyOf(Nicknames.common().of(Folding.fold(name)));
    if (!nicknames.isEmpty() && percent(30)) {
      return nicknames.get(random.nextInt(nicknames.size()));
    }
    return percent(5) ? name.substring(0, 1) + "." : mistyped(name, 12);
  }

  private String family(String name, String married) {
    return percent(3) ? name + "-" + married : percent(1) ? married : mistyped(name, 15);
  }

  private LocalDate birthday(LocalDate day) {
    if (day == null || !percent(8)) {
      return day;
    }
    return day.getDayOfMonth() <= 12 && percent(50) ? LocalDate.of(day.getYear(), day.getDayOfMonth(), Math.min(28, day.getMonthValue()))
        : percent(50) ? day.plusYears(random.nextInt(2) == 0 ? 10 : -1) : day.withDayOfMonth(1 + random.nextInt(28));
  }

  /** One digit wrong, or two exchanged. */
  private String number(String digits, int part) {
    if (digits == null || !percent(part)) {
      return digits;
    }
    int place = 2 + random.nextInt(digits.length() - 3);
    return random.nextBoolean() ? digits.substring(0, place) + random.nextInt(10) + digits.substring(place + 1)
        : digits.substring(0, place) + digits.charAt(place + 1) + digits.charAt(place) + digits.substring(place + 2);
  }

  private String mistyped(String text, int part) {
    if (text == null || text.length() < 3 || !percent(part)) {
      return text;
    }
    String[][] replaced = random.nextBoolean() ? SCANNED : HEARD;
    for (int i = 0; i < 4; i++) {
      String[] each = replaced[random.nextInt(replaced.length)];
      if (text.indexOf(each[0], 1) > 0) {
        int place = text.indexOf(each[0], 1);
        return text.substring(0, place) + each[1] + text.substring(place + each[0].length());
      }
    }
    int place = 1 + random.nextInt(text.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, place) + text.substring(place + 1);
      case 1 -> text.substring(0, place) + letter + text.substring(place);
      case 2 -> text.substring(0, place) + letter + text.substring(place + 1);
      default -> text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
    };
  }
}
