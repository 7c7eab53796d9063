package org.rapport.store;

import java.io.Serializable;
import java.util.List;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/** Somebody else changed the same features since; code {@code conflict}. Nothing was written. */
public final class ConflictException extends RapportException {

  private static final long serialVersionUID = 1L;

  private final Ref root;
  private final List<Conflict> conflicts;

  /** @param conflicts at least one */
  public ConflictException(Ref root, List<Conflict> conflicts, String message, String hint) {
    super("conflict", message, hint);
    this.root = root;
    this.conflicts = List.copyOf(conflicts);
  }

  /** The record concerned. */
  public Ref root() {
    return root;
  }

  /** The features that both changed. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * One feature that both changed.
   *
   * @param path the feature, {@code amount}, or of a row {@code emails[ID].address}
   * @param base the value that both began with
   * @param mine the value that was to be written
   * @param theirs the value that is stored
   */
  public record Conflict(String path, Serializable base, Serializable mine, Serializable theirs) implements Serializable {
  }
}
