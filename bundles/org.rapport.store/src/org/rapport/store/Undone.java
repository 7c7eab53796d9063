package org.rapport.store;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.model.Ref;

/**
 * What an undo did.
 *
 * @param batch the batch taken back, null for a single change
 * @param changes the inverse changes that were committed
 * @param kept records of the batch that stayed as they are, each with the reason
 */
public record Undone(UUID batch, List<Change> changes, List<Kept> kept) implements Serializable {

  /** Copies the lists. */
  public Undone {
    changes = List.copyOf(changes);
    kept = List.copyOf(kept);
  }

  /** A record that an undo left alone, and why. */
  public record Kept(Ref record, String reason) implements Serializable {
  }
}
