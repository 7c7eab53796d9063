package org.rapport.store.query;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Which records, in which order, with which columns.
 *
 * @param type name of the record type
 * @param where a condition as {@code docs/conditions.md} describes it; empty for all
 * @param sort the order; ties are broken by id, empty values come last
 * @param columns paths of the values wanted, such as {@code name}, {@code owner}, {@code account.name},
 *     {@code addresses.city} (of the first row); the id is always there
 */
public record Query(String type, String where, List<Sort> sort, List<String> columns) implements Serializable {

  /** Refuses nulls, copies the lists. */
  public Query {
    Objects.requireNonNull(type);
    Objects.requireNonNull(where);
    sort = List.copyOf(sort);
    columns = List.copyOf(columns);
  }

  /** All records of a type, in the order of their ids. */
  public static Query all(String type, String... columns) {
    return new Query(type, "", List.of(), List.of(columns));
  }

  /** One criterion of an order. */
  public record Sort(String path, boolean descending) implements Serializable {
  }
}
