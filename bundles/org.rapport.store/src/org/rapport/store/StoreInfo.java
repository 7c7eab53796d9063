package org.rapport.store;

import java.io.Serializable;
import java.util.List;

/**
 * What is open.
 *
 * @param kind {@code h2} or {@code postgresql}
 * @param version version of the database engine
 * @param location file or URL, without credentials
 * @param packages the deployed packages, each as {@code prefix nsURI}
 * @param orphans what is in the database and not in the model now
 * @param feedLag changes that are committed and that readers of the feed cannot be told yet, because an older transaction
 *     goes on; counted to {@link #MOST_LAG}
 */
public record StoreInfo(String kind, String version, String location, List<String> packages, List<Orphan> orphans, long feedLag)
    implements Serializable {

  /** As far as the lag is counted. */
  public static final int MOST_LAG = 10_000;

  /**
   * Data that the model does not have now, as of a plugin that is not installed or a feature that a migration kept: out of sight,
   * and back when the model has it again.
   *
   * @param feature null for all records or rows of the table
   * @param records how many there are, of a feature how many have a value of it
   */
  public record Orphan(String type, String table, String feature, long records) implements Serializable {

    /** All records of a table. */
    public Orphan(String type, String table, long records) {
      this(type, table, null, records);
    }
  }
}
