package org.rapport.store.internal.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How instances of one class are kept: roots in a table of their own with the key {@code id}, rows in one table for
 * each root type and row class with the key ({@code root}, {@code id}).
 */
public final class TableMapping {

  private final EClass eClass;
  private final String table;
  private final Map<EStructuralFeature, FeatureColumns> columns = new LinkedHashMap<>();

  TableMapping(EClass eClass, String table) {
    this.eClass = eClass;
    this.table = table;
    for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
      if (!feature.isMany()) {
        columns.put(feature, FeatureColumns.of(feature));
      }
    }
  }

  /** The class of the root or row. */
  public EClass eClass() {
    return eClass;
  }

  /** Name of the table, unquoted. */
  public String table() {
    return table;
  }

  /** Name of the table beside it with the values of custom fields, one line at most for each root; unquoted. */
  public String customTable() {
    return Names.custom(table);
  }

  /** The columns of all single-valued features, id and version included, in the order of the model; no custom ones. */
  public List<FeatureColumns> columns() {
    return columns.values().stream().filter(each -> !each.isCustom()).toList();
  }

  /** The columns of custom fields, which stand in {@link #customTable}. */
  public List<FeatureColumns> customColumns() {
    return columns.values().stream().filter(FeatureColumns::isCustom).toList();
  }

  /** The columns of one feature, custom or not; empty for a contained list. */
  public Optional<FeatureColumns> columns(EStructuralFeature feature) {
    return Optional.ofNullable(columns.get(feature));
  }
}
