package org.rapport.store.query;

import java.io.Serializable;
import java.util.List;

/**
 * Which records to group, and what to sum.
 *
 * @param type name of the record type
 * @param where a condition, empty for all
 * @param keys what to group by: paths or {@code year|quarter|month|week(path)}
 * @param sums paths of numbers or money to add up
 */
public record GroupQuery(String type, String where, List<String> keys, List<String> sums) implements Serializable {

  /** Copies the lists. */
  public GroupQuery {
    keys = List.copyOf(keys);
    sums = List.copyOf(sums);
  }
}
