package org.rapport.store.query;

import java.io.Serializable;

/**
 * Where a page begins and how long it is. After a key the cost does not grow with the depth; by offset it does.
 *
 * @param after the key of the row before the page, null to begin at the offset
 * @param offset rows to leave out before the page
 * @param limit the most rows to return, at least 1
 */
public record PageRequest(PageKey after, long offset, int limit) implements Serializable {

  /** The first rows. */
  public static PageRequest first(int limit) {
    return new PageRequest(null, 0, limit);
  }

  /** From a place counted from the first row. */
  public static PageRequest at(long offset, int limit) {
    return new PageRequest(null, offset, limit);
  }

  /** The rows that follow a row. */
  public static PageRequest after(PageKey key, int limit) {
    return new PageRequest(key, 0, limit);
  }
}
