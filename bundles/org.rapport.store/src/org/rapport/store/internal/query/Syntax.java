package org.rapport.store.internal.query;

import java.util.List;
import java.util.Optional;
import org.rapport.store.internal.query.Values.Literal;

/** A condition as it was written, before its names and values are known to fit a type. */
sealed interface Syntax {

  /** Two or more that must all hold. */
  record And(List<Syntax> parts) implements Syntax {
  }

  /** Two or more of which one must hold. */
  record Or(List<Syntax> parts) implements Syntax {
  }

  /** The negation. */
  record Not(Syntax part) implements Syntax {
  }

  /** A path compared with one value. */
  record Comparison(PathText path, Operator operator, Literal value) implements Syntax {
  }

  /** A path compared with several values. */
  record In(PathText path, List<Literal> values) implements Syntax {
  }

  /** A path between two values, both included. */
  record Between(PathText path, Literal from, Literal to) implements Syntax {
  }

  /**
   * A record of another type for which a condition holds.
   *
   * @param part empty where any record of the type will do
   */
  record Exists(TypeText type, Optional<Syntax> part) implements Syntax {
  }

  /**
   * The name of a type as written.
   *
   * @param offset place of its first character
   */
  record TypeText(String text, int offset) {
  }

  /**
   * A path as written.
   *
   * @param text names with points between them
   * @param offset place of its first character
   */
  record PathText(String text, int offset) {
  }
}
