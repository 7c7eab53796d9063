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
 * @param orphans tables whose package is not installed, each with the number of its records
 */
public record StoreInfo(String kind, String version, String location, List<String> packages, List<Orphan> orphans)
    implements Serializable {

  /** Data of a type that is not in the model now: kept, and back when its plugin is. */
  public record Orphan(String type, String table, long records) implements Serializable {
  }
}
