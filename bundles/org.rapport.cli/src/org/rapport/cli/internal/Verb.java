package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verb among the arguments before anything else is known of them. */
final class Verb {

  private static final Set<String> WITH_VALUE = Set.of("--db", "--user");

  private Verb() {
  }

  /** The first argument that is no option and no option's value. */
  static Optional<String> of(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (WITH_VALUE.contains(argument)) {
        i++;
      } else if (!argument.startsWith("-")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }
}
