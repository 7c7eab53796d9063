package org.rapport.workbench.internal.app;

import java.util.Optional;

/**
 * What the command line says to the workbench.
 *
 * @param db the database as {@code --db} gives it, null where it does not
 * @param user the sign-in name as {@code --user} gives it, null where it does not
 */
record StartOptions(String db, String user) {

  /** Reads {@code --db X} and {@code --user X}, also with an equals sign; everything else is for others. */
  static StartOptions read(String[] arguments) {
    return new StartOptions(value(arguments, "--db"), value(arguments, "--user"));
  }

  private static String value(String[] arguments, String option) {
    for (int i = 0; i < arguments.length; i++) {
      if (option.equals(arguments[i]) && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
      if (arguments[i].startsWith(option + "=")) {
        return arguments[i].substring(option.length() + 1);
      }
    }
    return null;
  }

  /** The database asked for. */
  Optional<String> database() {
    return Optional.ofNullable(db);
  }

  /** The sign-in name asked for. */
  Optional<String> userName() {
    return Optional.ofNullable(user);
  }
}
