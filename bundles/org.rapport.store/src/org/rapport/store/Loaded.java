package org.rapport.store;

import java.io.Serializable;

/**
 * What taking records in came to.
 *
 * @param created records that were not there
 * @param changed records that were there and say more or something else now
 * @param same records that were there and said all of it already
 */
public record Loaded(long created, long changed, long same) implements Serializable {

  /** How many were read. */
  public long read() {
    return created + changed + same;
  }
}
