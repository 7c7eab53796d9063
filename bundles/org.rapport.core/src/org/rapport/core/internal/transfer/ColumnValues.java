package org.rapport.core.internal.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ColumnValue;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;

/** Counts what a table says in one of its columns, and finds what the pick-list that the column goes to does not have. */
final class ColumnValues {

  private static final int MOST = 1000;

  private final Session session;
  private final Mapping mapping;
  private final String column;
  private final Map<String, ColumnValue> values = new LinkedHashMap<>();

  /** Of a column that is read by a mapping. */
  ColumnValues(Session session, Mapping mapping, String column) {
    this.session = session;
    this.mapping = mapping;
    this.column = column;
  }

  /**
   * Reads a table to its end, or to where it breaks off.
   *
   * @param monitor may be null
   * @return at most a thousand texts, unknown ones first, then the most frequent; empty for a column that is not there
   * @throws OperationCanceledException after a cancel
   */
  List<ColumnValue> of(Table table, IProgressMonitor monitor) throws RapportException {
    TableStart start = new TableStart(table, mapping.form().headings(), session.principal().locale());
    Integer place = start.places().get(column);
    EStructuralFeature list = list();
    for (Row row = start.next(); place != null && row != null && row.broken() == null; row = start.next()) {
      if (monitor != null && monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (place < row.cells().size() && !row.cells().get(place).isEmpty()) {
        count(row.cells().get(place).text(), list);
      }
    }
    List<ColumnValue> sorted = new ArrayList<>(values.values());
    sorted.sort(Comparator.comparing(ColumnValue::known).thenComparing(Comparator.comparingLong(ColumnValue::count).reversed()));
    return sorted;
  }

  private void count(String text, EStructuralFeature list) {
    String key = text.toLowerCase(Locale.ROOT);
    ColumnValue before = values.get(key);
    if (before != null) {
      values.put(key, new ColumnValue(before.text(), before.count() + 1, before.known()));
    } else if (values.size() < MOST) {
      values.put(key, new ColumnValue(text, 1, list == null || fits(text, list)));
    }
  }

  /** The pick-list that the column goes to by itself; null where it goes elsewhere. */
  private EStructuralFeature list() throws RapportException {
    String path = mapping.columns().get(column);
    if (path == null || mapping.type() == null) {
      return null;
    }
    EStructuralFeature leaf = RecordPath.parse(SeenFields.of(session, session.store().types().get(mapping.type())), path).leaf();
    Class<?> kind = leaf instanceof EAttribute ? leaf.getEType().getInstanceClass() : null;
    return leaf != null && leaf.getEType() instanceof EEnum || kind == boolean.class || kind == Boolean.class ? leaf : null;
  }

  private boolean fits(String text, EStructuralFeature list) {
    try {
      new CellReader(session.principal().locale(), session.principal().zone()).read(list, Cell.written(text), WrittenForm.OPEN);
      return true;
    } catch (RapportException e) {
      return false; // It is to be said what it means.
    }
  }
}
