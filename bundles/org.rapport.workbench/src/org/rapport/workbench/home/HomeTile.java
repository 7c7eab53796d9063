package org.rapport.workbench.home;

import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.workbench.snapshot.CardContent;
import org.rapport.workbench.snapshot.CardContext;

/**
 * Reads what a tile of the home page shows. Made anew for each reading, on threads that may block; so it keeps nothing between
 * two calls. What it throws is shown in the place of the tile, with the name of its plugin.
 */
@FunctionalInterface
public interface HomeTile {

  /** So many rows are painted; the others stand behind the link of the tile. */
  int MOST_ROWS = 8;

  /**
   * Reads the tile.
   *
   * @return empty where it has no place on the page of this person
   */
  Optional<CardContent> read(CardContext context) throws RapportException;
}
