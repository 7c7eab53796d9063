package org.rapport.store.internal.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.store.internal.schema.Column.Part;

/** The columns of one table, in their order. Immutable and safe for all threads. */
public final class Table {

  private final TableMapping mapping;
  private final boolean root;
  private final List<Column> columns;
  private final Map<String, Integer> places = new HashMap<>();

  private Table(TableMapping mapping, boolean root) {
    this.mapping = mapping;
    this.root = root;
    List<Column> all = new ArrayList<>();
    if (root) {
      all.add(new Column(Names.TYPE, Part.TYPE, null));
    } else {
      all.add(new Column(Names.ROOT, Part.ROOT, null));
      all.add(new Column(Names.PARENT, Part.PARENT, null));
      all.add(new Column(Names.FEATURE, Part.LIST, null));
      all.add(new Column(Names.POSITION, Part.POSITION, null));
    }
    mapping.columns().forEach(feature -> add(feature, all));
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
    return new Table(mapping.root(), true);
  }

  /** The tables of rows, containers first. */
  public static List<Table> ofRows(AggregateMapping mapping) {
    return mapping.rows().stream().map(rows -> new Table(rows, false)).toList();
  }

  /** The name of the table, unquoted. */
  public String name() {
    return mapping.table();
  }

  /** The class whose instances are kept here. */
  public EClass eClass() {
    return mapping.eClass();
  }

  /** Whether it keeps roots, not rows. */
  public boolean isRoot() {
    return root;
  }

  /** All columns. */
  public List<Column> columns() {
    return columns;
  }

  /** The names of the columns of the primary key. */
  public List<String> key() {
    return root ? List.of("id") : List.of(Names.ROOT, "id");
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
