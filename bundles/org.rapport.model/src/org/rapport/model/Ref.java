package org.rapport.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Which record is meant: the name of its type and its id. Stored in place of an object reference, kept even when the
 * package of the type is not installed.
 *
 * @param type the name of the type, as in {@link RecordType#name()}: {@code Account}, {@code acme.Machine}
 * @param id the key of the record
 */
public record Ref(String type, UUID id) implements Serializable {

  /** Refuses nulls. */
  public Ref {
    Objects.requireNonNull(type);
    Objects.requireNonNull(id);
  }

  /** What {@link #toString} wrote. */
  public static Ref parse(String text) {
    int end = text.lastIndexOf('/');
    return new Ref(text.substring(0, end), UUID.fromString(text.substring(end + 1)));
  }

  @Override
  public String toString() {
    return type + "/" + id;
  }
}
