package org.rapport.workbench.internal.app;

import java.util.Optional;

/**
 * What the command line says to the workbench.
 *
 * @param db the database as {@code --db} gives it, null where it does not
 */
record StartOptions(String db) {

  private static final String DB = "--db";

  /** Reads {@code --db X} and {@code --db=X}; everything else is for others. */
  static StartOptions read(String[] arguments) {
    String db = null;
    for (int i = 0; i < arguments.length; i++) {
      if (DB.equals(arguments[i]) && i + 1 < arguments.length) {
        db = arguments[i + 1];
      } else if (arguments[i].startsWith(DB + "=")) {
        db = arguments[i].substring(DB.length() + 1);
      }
    }
    return new StartOptions(db);
  }

  /** The database asked for. */
  Optional<String> database() {
    return Optional.ofNullable(db);
  }
}
