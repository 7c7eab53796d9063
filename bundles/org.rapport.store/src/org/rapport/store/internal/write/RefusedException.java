package org.rapport.store.internal.write;

import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/** Who asks may see a record and not do with it what was asked; code {@code not-allowed}. */
final class RefusedException extends RapportException {

  private static final long serialVersionUID = 1L;

  private final Ref root;

  RefusedException(Ref root, String message, String hint) {
    super("not-allowed", message, hint);
    this.root = root;
  }

  /** The record. */
  Ref root() {
    return root;
  }
}
