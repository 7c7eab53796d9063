package org.rapport.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits the best first
 * @param whole false while there is no index yet: then the store was asked for names only
 */
public record Results(List<Hit> hits, boolean whole) {

  /** Copies the list. */
  public Results {
    hits = List.copyOf(hits);
  }
}
