package org.rapport.sales.forecast;

import java.math.BigDecimal;

/**
 * What some deals in one currency add up to. Immutable.
 *
 * @param deals how many
 * @param won the amounts of those that were won
 * @param open the amounts of those that are worked on
 * @param weighted the open amounts, each times the chance that it is won; not rounded
 */
public record Sum(long deals, BigDecimal won, BigDecimal open, BigDecimal weighted) {

  /** No deals. */
  public static final Sum NONE = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** Both together. */
  public Sum plus(Sum other) {
    return new Sum(deals + other.deals, won.add(other.won), open.add(other.open), weighted.add(other.weighted));
  }

  /** Won and open. */
  public BigDecimal total() {
    return won.add(open);
  }

  /** Won, and what of the open amounts may be expected. */
  public BigDecimal expected() {
    return won.add(weighted);
  }
}
