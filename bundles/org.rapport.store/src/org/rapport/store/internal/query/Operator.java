package org.rapport.store.internal.query;

/** How a value is compared. {@code !=} is read as the negation of {@code =}. */
enum Operator {
  EQUAL("="), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="), CONTAINS("~");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** As written in a condition, and in SQL but for {@link #CONTAINS}. */
  String sign() {
    return sign;
  }

  /** Whether the order of values matters to it. */
  boolean isOrder() {
    return this != EQUAL && this != CONTAINS;
  }

  /** The operator that holds exactly where this one does not, for values that are not empty. */
  Operator complement() {
    return switch (this) {
      case LESS -> GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> GREATER;
      case GREATER -> LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> LESS;
      default -> throw new IllegalStateException(this + " has no complement among the operators.");
    };
  }

  /** Whether it holds for the result of a comparison of the left with the right side. */
  boolean holds(int compared) {
    return switch (this) {
      case EQUAL -> compared == 0;
      case LESS -> compared < 0;
      case LESS_OR_EQUAL -> compared <= 0;
      case GREATER -> compared > 0;
      case GREATER_OR_EQUAL -> compared >= 0;
      case CONTAINS -> throw new IllegalStateException("~ does not compare an order.");
    };
  }
}
