package org.rapport.store.query;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rapport.model.Ref;

/**
 * Rows of a list.
 *
 * @param columns the paths, in the order of the values
 * @param rows the rows
 * @param next the key after which the list goes on, null at its end
 * @param unindexed the criteria of the order for which the whole list was sorted, because no index gives it: such an order
 *     costs the more, the more records there are
 */
public record Page(List<String> columns, List<Row> rows, PageKey next, List<String> unindexed) implements Serializable {

  /** Copies the lists. */
  public Page {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    unindexed = List.copyOf(unindexed);
  }

  /** A page in an order that an index gives. */
  public Page(List<String> columns, List<Row> rows, PageKey next) {
    this(columns, rows, next, List.of());
  }

  /**
   * One record.
   *
   * @param ref the record
   * @param values as in {@link org.rapport.store.ChangeSet}, a reference as {@link Labelled}
   */
  public record Row(Ref ref, List<Serializable> values) implements Serializable {

    /** A row of values, some of them null. */
    public static Row of(Ref ref, Serializable... values) {
      return new Row(ref, Arrays.asList(values));
    }
  }

  /**
   * A reference in a row.
   *
   * @param label the label of its target; the type's name stands for the label of an unknown type; null where the target
   *     may not be seen
   */
  public record Labelled(Ref ref, String label) implements Serializable {

    /** The label, or the id where it may not be seen. */
    public String text() {
      return label == null ? ref.id().toString() : label;
    }
  }
}
