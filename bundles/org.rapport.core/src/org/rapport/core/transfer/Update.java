package org.rapport.core.transfer;

/** What an import that merges does with a feature of a record that is there. */
public enum Update {
  /** What the row says wins; what it does not say stays. */
  OVERWRITE,
  /** What the row says is written where the record has nothing. */
  FILL,
  /** The record keeps what it has, also nothing; only new records get what the row says. */
  KEEP
}
