package org.rapport.store.internal.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.store.internal.schema.Column.Part;

/** The columns of one table, in their order. Immutable and safe for all threads. */
public final class Table {

  private final String name;
  private final TableMapping mapping;
  private final List<String> key;
  private final List<Column> columns;
  private final Map<String, Integer> places = new HashMap<>();

  private Table(String name, TableMapping mapping, List<String> key, List<Column> place, List<FeatureColumns> features) {
    this.name = name;
    this.mapping = mapping;
    this.key = key;
    List<Column> all = new ArrayList<>(place);
    features.forEach(feature -> add(feature, all));
    columns = List.copyOf(all);
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).name(), i);
    }
  }

  private static void add(FeatureColumns feature, List<Column> all) {
    all.add(new Column(feature.name(), feature.isReference() ? Part.TARGET : Part.VALUE, feature));
    feature.targetType().ifPresent(name -> all.add(new Column(name, Part.TARGET_TYPE, feature)));
    feature.currency().ifPresent(name -> all.add(new Column(name, Part.CURRENCY, feature)));
    feature.folded().ifPresent(name -> all.add(new Column(name, Part.FOLDED, feature)));
    feature.sortKey().ifPresent(name -> all.add(new Column(name, Part.SORT_KEY, feature)));
  }

  /** The table of roots. */
  public static Table ofRoot(AggregateMapping mapping) {
    TableMapping root = mapping.root();
    return new Table(root.table(), root, List.of("id"), List.of(new Column(Names.TYPE, Part.TYPE, null)), root.columns());
  }

  /** The table with the values of custom fields; empty where the type has none. */
  public static Optional<Table> ofCustom(AggregateMapping mapping) {
    TableMapping root = mapping.root();
    return root.customColumns().isEmpty() ? Optional.empty() : Optional.of(new Table(root.customTable(), root, List.of(Names.ROOT),
        List.of(new Column(Names.ROOT, Part.ROOT, null)), root.customColumns()));
  }

  /** The tables of rows, containers first. */
  public static List<Table> ofRows(AggregateMapping mapping) {
    List<Column> place = List.of(new Column(Names.ROOT, Part.ROOT, null), new Column(Names.PARENT, Part.PARENT, null),
        new Column(Names.FEATURE, Part.LIST, null), new Column(Names.POSITION, Part.POSITION, null));
    return mapping.rows().stream().map(rows -> new Table(rows.table(), rows, List.of(Names.ROOT, "id"), place, rows.columns())).toList();
  }

  /** The name of the table, unquoted. */
  public String name() {
    return name;
  }

  /** How the class is kept. */
  public TableMapping mapping() {
    return mapping;
  }

  /** The class whose instances are kept here. */
  public EClass eClass() {
    return mapping.eClass();
  }

  /** Whether it keeps roots, not rows. */
  public boolean isRoot() {
    return key.contains("id") && key.size() == 1;
  }

  /** Whether a root has at most one line in it. */
  public boolean isSingle() {
    return key.size() == 1;
  }

  /** All columns. */
  public List<Column> columns() {
    return columns;
  }

  /** The names of the columns of the primary key. */
  public List<String> key() {
    return key;
  }

  /**
   * The place of a column.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("The table " + name() + " has no column " + column + ".");
    }
    return place;
  }

  /** The columns of a feature. */
  public FeatureColumns columns(EStructuralFeature feature) {
    return mapping.columns(feature).orElseThrow(() -> new IllegalArgumentException(feature.getName() + " has no column."));
  }
}
