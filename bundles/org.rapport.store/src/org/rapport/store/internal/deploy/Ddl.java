package org.rapport.store.internal.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Column.Part;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/** Writes the statements that make tables, columns and indexes. */
final class Ddl {

  /** How the names of indexes begin. */
  static final String INDEX = "ix_";
  /** How the names of indexes of parts of texts begin. */
  static final String TRIGRAMS = "tg_";
  /** The type of a column with the code of a currency. */
  static final String CURRENCY = "VARCHAR(3)";
  private static final int LONGEST_NAME = 60;

  private final Dialect dialect;

  Ddl(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Makes a table; only its key is never empty. */
  String create(Table table, Table root) {
    return create(table, root, List.of());
  }

  /** The same with further columns. */
  String create(Table table, Table root, List<String> further) {
    String columns = Stream.concat(table.columns().stream().map(this::definition), further.stream()).collect(Collectors.joining(", "));
    String foreign = table.isRoot() ? "" : ", FOREIGN KEY (" + Names.quote(Names.ROOT) + ") REFERENCES "
        + Names.quote(root.name()) + " (\"id\") ON DELETE CASCADE";
    return "CREATE TABLE " + Names.quote(table.name()) + " (" + columns + ", PRIMARY KEY (" + quoted(table.key()) + ")" + foreign + ")";
  }

  /** Adds a column. */
  String addColumn(Table table, Column column) {
    return "ALTER TABLE " + Names.quote(table.name()) + " ADD COLUMN " + definition(column);
  }

  /** Adds several columns, so that a database that copies the table for it does so once. */
  String addColumns(Table table, List<Column> columns) {
    return addColumns(table, columns, List.of());
  }

  /** The same with further columns. */
  String addColumns(Table table, List<Column> columns, List<String> further) {
    List<String> all = Stream.concat(columns.stream().map(this::definition), further.stream()).toList();
    return "ALTER TABLE " + Names.quote(table.name()) + " ADD " + (dialect == Dialect.H2 ? "(" + String.join(", ", all) + ")"
        : String.join(", ADD ", all));
  }

  private String definition(Column column) {
    return Names.quote(column.name()) + " " + type(column);
  }

  /** The type of a column. */
  String type(Column column) {
    return switch (column.part()) {
      case VALUE, FOLDED, TARGET, ROOT, PARENT, POSITION -> dialect.type(column.type().orElseThrow());
      case CURRENCY -> CURRENCY;
      case TARGET_TYPE, TYPE, LIST -> dialect.nameType();
      case SORT_KEY -> dialect.binary();
    };
  }

  /** The indexes of a table, each to be made where it is not there. */
  List<String> indexes(Table table, boolean trigrams) {
    List<String> result = new ArrayList<>();
    for (Column column : table.columns()) {
      FeatureColumns columns = column.columns();
      if (columns == null || "id".equals(columns.name())) {
        continue;
      }
      EStructuralFeature feature = columns.feature();
      boolean indexed = Annotations.flag(feature, "indexed") || Annotations.flag(feature, "unique");
      boolean main = column.part() == Part.VALUE || column.part() == Part.TARGET;
      if (main && (indexed || columns.isReference())) {
        result.add(index(table, table.isSingle() ? List.of(column.name()) : List.of(column.name(), Names.ROOT)));
      }
      if (table.isSingle() && isSortColumn(column) && isSorted(feature, indexed)) {
        result.add(index(table, List.of(column.name(), table.key().get(0))));
        if (isOwned(table.eClass()) && table.isRoot()) {
          result.add(index(table, List.of(table.columns(CrmPackage.Literals.ROOT__OWNER).name(), column.name(), table.key().get(0))));
        }
      }
      if (trigrams && column.part() == Part.FOLDED && Annotations.flag(feature, "searchable")) {
        result.add("CREATE INDEX IF NOT EXISTS " + Names.quote(name("tg", table, List.of(column.name()))) + " ON "
            + Names.quote(table.name()) + " USING gin (" + Names.quote(column.name()) + " gin_trgm_ops)");
      }
    }
    return result;
  }

  /** The column by which a feature is sorted: the key of a text, else the value itself. */
  private static boolean isSortColumn(Column column) {
    return column.part() == Part.SORT_KEY || column.part() == Part.VALUE && column.columns().folded().isEmpty();
  }

  /** Whether lists of records of a class are read by their owners: what configures the product is nobody's. */
  static boolean isOwned(EClass type) {
    return CrmPackage.Literals.ROOT.isSuperTypeOf(type) && !RecordType.isSetting(type);
  }

  private static boolean isSorted(EStructuralFeature feature, boolean indexed) {
    return Annotations.flag(feature, "sortable")
        && (indexed || Annotations.number(feature, "listed").isPresent() || "label".equals(feature.getName()));
  }

  private String index(Table table, List<String> columns) {
    return "CREATE INDEX IF NOT EXISTS " + Names.quote(name("ix", table, columns)) + " ON " + Names.quote(table.name()) + " ("
        + quoted(columns) + ")";
  }

  private static String name(String prefix, Table table, List<String> columns) {
    String name = Stream.concat(Stream.of(prefix, table.name()), columns.stream()).collect(Collectors.joining("_"));
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 9) + "_" + Integer.toHexString(name.hashCode());
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Names::quote).collect(Collectors.joining(", "));
  }
}
