package org.rapport.store.query;

import org.rapport.model.RapportException;

/**
 * A condition cannot be understood: code {@code bad-condition} for its form, {@code unknown-feature} and
 * {@code unknown-type} for a name, {@code bad-value} for a value that does not fit the feature. The message shows the condition and a mark under the mistake.
 */
public final class ConditionException extends RapportException {

  private static final long serialVersionUID = 1L;

  private final int column;

  /** @param column where the mistake is, counted from 1 */
  public ConditionException(String code, int column, String message, String hint) {
    super(code, message, hint);
    this.column = column;
  }

  /** Where the mistake is in the text of the condition: the place of its first character, counted from 1. */
  public int column() {
    return column;
  }
}
