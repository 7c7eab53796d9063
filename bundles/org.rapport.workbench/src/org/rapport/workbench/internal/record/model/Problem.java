package org.rapport.workbench.internal.record.model;

import java.util.Objects;

/**
 * What is wrong in one field.
 *
 * @param path the field: {@code name}, or of a row {@code emails[ID].address}
 * @param severity whether it keeps the record from being saved
 * @param message what is wrong and what would be right, in whole sentences
 */
public record Problem(String path, Severity severity, String message) {

  /** Errors stop saving, warnings never do. */
  public enum Severity {
    ERROR, WARNING
  }

  /** Refuses nulls. */
  public Problem {
    Objects.requireNonNull(path);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
  }

  /** Whether saving must wait. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
