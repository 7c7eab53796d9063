package org.rapport.store;

import java.io.Serializable;
import java.util.Map;

/**
 * How an open database fares.
 *
 * @param bytes size of the file, or of the database on its server
 * @param records how many records there are, by type; those of types that are not installed too
 * @param changes how many changes the feed has
 * @param binned how many deleted records can be brought back
 * @param contents size of attached files
 * @param jobs how many jobs there are, by state; finished ones too
 * @param pendingLabels renamed records whose copies are still to follow
 * @param pool connections of this process
 * @param sortKeys version of the collation by which lists are sorted
 */
public record StoreHealth(long bytes, Map<String, Long> records, long changes, long binned, long contents,
    Map<String, Long> jobs, long pendingLabels, Pool pool, String sortKeys) implements Serializable {

  /**
   * The connections of this process to the database.
   *
   * @param used at this moment
   * @param most how many there may be
   */
  public record Pool(int used, int most) implements Serializable {
  }
}
