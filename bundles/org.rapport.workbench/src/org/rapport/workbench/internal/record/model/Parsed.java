package org.rapport.workbench.internal.record.model;

import java.util.Objects;

/** What a person's typing means: a value, or a sentence that says why it means nothing. */
public sealed interface Parsed {

  /**
   * It was understood.
   *
   * @param value the value for the feature, null for empty
   */
  record Value(Object value) implements Parsed {
  }

  /**
   * It was not understood.
   *
   * @param message what would be right
   */
  record Failure(String message) implements Parsed {

    /** Refuses null. */
    public Failure {
      Objects.requireNonNull(message);
    }
  }
}
