package org.rapport.model;

import java.util.Objects;

/**
 * What every service of Rapport throws when it cannot do what was asked: a stable code for programs, a message for
 * people that says what happened and why, and a hint that says what to do next.
 */
public class RapportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String hint;

  /**
   * @param code stable, lower case with hyphens, listed in {@code docs/cli.md}: {@code unknown-type}
   * @param message what happened and why, in whole sentences
   * @param hint what to do next, in a whole sentence
   */
  public RapportException(String code, String message, String hint) {
    this(code, message, hint, null);
  }

  /** The same, with the exception that led to it; the cause may be null. */
  public RapportException(String code, String message, String hint, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code);
    this.hint = Objects.requireNonNull(hint);
  }

  /** The stable code for programs. */
  public String code() {
    return code;
  }

  /** What to do next. */
  public String hint() {
    return hint;
  }
}
