package org.rapport.store.query;

import java.io.Serializable;

/**
 * Where a page begins and how long it is. After a key the cost does not grow with the depth. A place counted from the
 * first row is found by sampled keys of the list: the first jump walks the list up to there, later ones cost the same
 * anywhere; in a list that is being changed it may be some rows off, unless it is to be exact.
 *
 * @param after the key of the row before the page, null to begin at the offset
 * @param offset rows to leave out before the page
 * @param limit the most rows to return, at least 1
 * @param exact whether the offset is counted in the list as it is now, at a cost that grows with it
 */
public record PageRequest(PageKey after, long offset, int limit, boolean exact) implements Serializable {

  /** The first rows. */
  public static PageRequest first(int limit) {
    return new PageRequest(null, 0, limit, true);
  }

  /** From about a place counted from the first row: for a scrollbar. No row is missed or met twice by going on from there. */
  public static PageRequest at(long offset, int limit) {
    return new PageRequest(null, offset, limit, false);
  }

  /** From exactly a place counted from the first row. */
  public static PageRequest exactly(long offset, int limit) {
    return new PageRequest(null, offset, limit, true);
  }

  /** The rows that follow a row. */
  public static PageRequest after(PageKey key, int limit) {
    return new PageRequest(key, 0, limit, true);
  }
}
