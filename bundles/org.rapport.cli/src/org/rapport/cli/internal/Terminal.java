package org.rapport.cli.internal;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Optional;

/** Finds out whether somebody sits at a terminal. Stateless. */
final class Terminal {

  private Terminal() {
  }

  /** The terminal; Java 22 to 24 give a console also where the streams are files, and only then a method that says so. */
  static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
  }

  private static boolean isTerminal(Console console) {
    try {
      Method method = Console.class.getMethod("isTerminal");
      return (Boolean) method.invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // Java 21: a console is always a terminal.
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // A public method without side effects.
    }
  }
}
