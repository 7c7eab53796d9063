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

  @Override
  public String toString() {
    return type + "/" + id;
  }
}
