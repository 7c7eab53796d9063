package org.rapport.workbench.snapshot;

import java.util.Objects;

/**
 * A word on a ground of its own, at the end of a row.
 *
 * @param text the word; a colour never says anything alone
 * @param tone its colour
 */
public record CardBadge(String text, Tone tone) {

  /** What a colour means. */
  public enum Tone {
    /** Nothing in particular. */
    NEUTRAL,
    /** Ours, or chosen. */
    ACCENT,
    /** Paid, won, allowed. */
    OK,
    /** Stalled, nearly late. */
    WARN,
    /** Late, refused. */
    BAD,
    /** On its way. */
    INFO
  }

  /** Refuses nulls. */
  public CardBadge {
    Objects.requireNonNull(text);
    Objects.requireNonNull(tone);
  }
}
