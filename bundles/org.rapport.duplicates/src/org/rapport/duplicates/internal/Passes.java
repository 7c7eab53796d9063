package org.rapport.duplicates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.duplicates.internal.Pass.Part;

/**
 * The ways by which the records of a type are brought together, by what kinds of values they have: what tells a record by itself, such as
 * a number, alone, the rest in twos, so that no single mistake hides a pair. Stateless.
 */
final class Passes {

  private final Comparisons comparisons;
  private final List<Pass> passes = new ArrayList<>();

  private Passes(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  static List<Pass> of(Comparisons comparisons) {
    return new Passes(comparisons).make();
  }

  private List<Pass> make() {
    for (Comparison each : comparisons.all()) {
      switch (each.kind()) {
        case KEY -> {
          alone(each, Coding.EXACT);
          alone(each, Coding.HALVES);
        }
        case MAIL, PHONE, DATE, NAME, TEXT -> alone(each, Coding.EXACT);
        default -> { }
      }
    }
    names();
    two(Kind.FAMILY, Coding.SOUND, Kind.POSTCODE, Coding.EXACT);
    two(Kind.FAMILY, Coding.SOUND, Kind.PLACE, Coding.SOUND);
    two(Kind.FAMILY, Coding.SOUND, Kind.DATE, Coding.YEAR);
    two(Kind.GIVEN, Coding.SOUND, Kind.POSTCODE, Coding.EXACT);
    two(Kind.GIVEN, Coding.SOUND, Kind.STREET, Coding.STREET);
    two(Kind.NAME, Coding.HEAD, Kind.POSTCODE, Coding.EXACT);
    two(Kind.NAME, Coding.HEAD, Kind.PLACE, Coding.SOUND);
    two(Kind.NAME, Coding.HEAD, Kind.STREET, Coding.STREET);
    two(Kind.STREET, Coding.STREET, Kind.POSTCODE, Coding.EXACT);
    two(Kind.STREET, Coding.EXACT, Kind.PLACE, Coding.SOUND);
    if (passes.isEmpty()) {
      comparisons.all().forEach(each -> alone(each, Coding.EXACT));
    }
    return List.copyOf(passes);
  }

  private void names() {
    Optional<Comparison> family = first(Kind.FAMILY);
    Optional<Comparison> given = first(Kind.GIVEN);
    if (family.isPresent() && given.isPresent()) {
      two(Kind.FAMILY, Coding.SOUND, Kind.GIVEN, Coding.INITIAL);
      passes.add(new Pass(List.of(new Part(family.get(), Coding.SOUND), new Part(given.get(), Coding.SOUND)), true));
    } else {
      family.ifPresent(each -> alone(each, Coding.SOUND));
    }
  }

  private void alone(Comparison comparison, Coding coding) {
    passes.add(Pass.of(new Part(comparison, coding)));
  }

  private void two(Kind one, Coding coding, Kind other, Coding otherCoding) {
    first(one).ifPresent(a -> first(other).ifPresent(b -> passes.add(Pass.of(new Part(a, coding), new Part(b, otherCoding)))));
  }

  private Optional<Comparison> first(Kind kind) {
    return comparisons.all().stream().filter(each -> each.kind() == kind).findFirst();
  }
}
