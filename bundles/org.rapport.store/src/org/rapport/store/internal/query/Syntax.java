package org.rapport.store.internal.query;

import java.util.List;
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
   * A path as written.
   *
   * @param text names with points between them
   * @param offset place of its first character
   */
  record PathText(String text, int offset) {
  }
}
