package org.rapport.store;

import java.io.Serializable;
import java.util.List;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/** A record breaks a rule of its model; code {@code invalid}. Nothing was written. */
public final class ValidationException extends RapportException {

  private static final long serialVersionUID = 1L;

  private final List<Violation> violations;

  /** @param violations at least one; the message is made of them */
  public ValidationException(List<Violation> violations, String message, String hint) {
    super("invalid", message, hint);
    this.violations = List.copyOf(violations);
  }

  /** What is wrong, feature by feature. */
  public List<Violation> violations() {
    return violations;
  }

  /**
   * One broken rule.
   *
   * @param root the record
   * @param path the feature, {@code name}, or of a row {@code emails[0].address}
   * @param message what is wrong and what would be right, in the language of the principal
   */
  public record Violation(Ref root, String path, String message) implements Serializable {
  }
}
