package org.rapport.workbench.snapshot;

import java.util.Objects;

/**
 * A part of the whole that the bar of a card shows.
 *
 * @param name what it is
 * @param amount its length beside the others; not negative
 * @param text how the amount is written, for the tooltip and screen readers
 */
public record CardPart(String name, double amount, String text) {

  /** Refuses nulls, and amounts that have no length. */
  public CardPart {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    if (!(amount >= 0) || Double.isInfinite(amount)) {
      throw new IllegalArgumentException("The part " + name + " of a bar cannot have the length " + amount + ".");
    }
  }
}
