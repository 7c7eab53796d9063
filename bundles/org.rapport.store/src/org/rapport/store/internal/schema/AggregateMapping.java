package org.rapport.store.internal.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.RecordType;

/** The tables of one record type: that of the root, and one for each class of rows that it contains at any depth. */
public final class AggregateMapping {

  private final RecordType type;
  private final TableMapping root;
  private final Map<EClass, TableMapping> rows = new LinkedHashMap<>();

  /** Reads the mapping from the model. */
  public AggregateMapping(RecordType type) {
    this.type = type;
    this.root = new TableMapping(type.eClass(), Names.table(type.modelClass()));
    addRows(type.eClass());
  }

  private void addRows(EClass container) {
    for (EReference list : container.getEAllContainments()) {
      EClass rowClass = list.getEReferenceType();
      if (!rows.containsKey(rowClass)) {
        boolean samePackage = rowClass.getEPackage() == type.modelClass().getEPackage();
        String rowName = samePackage ? Names.snake(rowClass.getName()) : Names.table(rowClass);
        rows.put(rowClass, new TableMapping(rowClass, Names.rows(root.table(), rowName)));
        addRows(rowClass);
      }
    }
  }

  /** The record type. */
  public RecordType type() {
    return type;
  }

  /** The table of the root. */
  public TableMapping root() {
    return root;
  }

  /** The tables of the rows, containers before what they contain. */
  public Collection<TableMapping> rows() {
    return rows.values();
  }

  /**
   * The table of a class of rows.
   *
   * @throws IllegalArgumentException if the record type contains no such rows
   */
  public TableMapping rows(EClass rowClass) {
    TableMapping mapping = rows.get(rowClass);
    if (mapping == null) {
      throw new IllegalArgumentException(type + " contains no " + rowClass.getName() + ".");
    }
    return mapping;
  }
}
