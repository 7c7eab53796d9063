package org.rapport.workbench.snapshot;

import java.util.Optional;
import org.rapport.model.RapportException;

/**
 * Reads what a card of the snapshot shows. Made once, asked for many records at once on threads that may block; so it keeps
 * nothing between two calls. What it throws is shown in the place of the card, with the name of its plugin.
 */
@FunctionalInterface
public interface SnapshotCard {

  /**
   * Reads the card.
   *
   * @return empty where the card has no place on the snapshot of this record
   */
  Optional<CardContent> read(SnapshotContext context) throws RapportException;
}
