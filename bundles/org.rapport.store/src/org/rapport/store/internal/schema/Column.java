package org.rapport.store.internal.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * One column of a table.
 *
 * @param name its name, unquoted
 * @param part what it holds
 * @param columns the feature that it belongs to; null for the columns that say where a row stands
 */
public record Column(String name, Part part, FeatureColumns columns) {

  /** What a column holds. */
  public enum Part {
    /** The value of an attribute; of money the amount. */
    VALUE,
    /** The currency of money. */
    CURRENCY,
    /** The id that a reference leads to. */
    TARGET,
    /** The type name that a reference leads to. */
    TARGET_TYPE,
    /** The text without case and accents. */
    FOLDED,
    /** The binary sort key of the text. */
    SORT_KEY,
    /** The type name of the root itself. */
    TYPE,
    /** The id of the root of a row. */
    ROOT,
    /** The id of what contains a row. */
    PARENT,
    /** The list that contains a row. */
    LIST,
    /** The place in that list. */
    POSITION
  }

  /** Refuses nulls, except for the feature. */
  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(part);
  }

  /** What the column keeps; empty for a binary one and for names. */
  public Optional<ColumnType> type() {
    return switch (part) {
      case VALUE -> columns.type();
      case FOLDED -> Optional.of(ColumnType.TEXT);
      case TARGET, ROOT, PARENT -> Optional.of(ColumnType.UUID);
      case POSITION -> Optional.of(ColumnType.INTEGER);
      case CURRENCY, TARGET_TYPE, TYPE, LIST, SORT_KEY -> Optional.empty();
    };
  }
}
