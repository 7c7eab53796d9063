package org.rapport.store.internal.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.store.internal.schema.Table;

/** The lines of one aggregate: that of its root, and those of its rows by their ids. */
public final class StoredAggregate {

  private final Stored root;
  private Stored custom;
  private final Map<UUID, RowLine> rows = new LinkedHashMap<>();

  /** An aggregate without rows. */
  public StoredAggregate(Stored root) {
    this.root = root;
  }

  /** The line of the root. */
  public Stored root() {
    return root;
  }

  /** The line with the values of custom fields; null where there is none. */
  public Stored custom() {
    return custom;
  }

  /** Adds the line with the values of custom fields. */
  public void setCustom(Stored line) {
    custom = line;
  }

  /** Adds the line of a row. */
  public void add(Table table, Stored line) {
    rows.put((UUID) line.get(table.place("id")), new RowLine(table, line));
  }

  /** All rows, in no order. */
  public List<RowLine> rows() {
    return new ArrayList<>(rows.values());
  }

  /** The row with an id, null where there is none. */
  public RowLine row(UUID id) {
    return rows.get(id);
  }

  /** Forgets a row. */
  public void remove(UUID id) {
    rows.remove(id);
  }

  /** One row and its table. */
  public record RowLine(Table table, Stored line) {
  }
}
