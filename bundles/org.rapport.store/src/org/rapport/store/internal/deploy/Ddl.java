package org.rapport.store.internal.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Annotations;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Column.Part;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/** Writes the statements that make tables, columns and indexes. */
final class Ddl {

  private static final int LONGEST_NAME = 60;

  private final Dialect dialect;

  Ddl(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Makes a table; only its key is never empty. */
  String create(Table table, Table root) {
    String columns = table.columns().stream().map(this::definition).collect(Collectors.joining(", "));
    String foreign = table.isRoot() ? "" : ", FOREIGN KEY (" + Names.quote(Names.ROOT) + ") REFERENCES "
        + Names.quote(root.name()) + " (\"id\") ON DELETE CASCADE";
    return "CREATE TABLE " + Names.quote(table.name()) + " (" + columns + ", PRIMARY KEY (" + quoted(table.key()) + ")" + foreign + ")";
  }

  /** Adds a column. */
  String addColumn(Table table, Column column) {
    return "ALTER TABLE " + Names.quote(table.name()) + " ADD COLUMN " + definition(column);
  }

  private String definition(Column column) {
    return Names.quote(column.name()) + " " + type(column);
  }

  private String type(Column column) {
    return switch (column.part()) {
      case VALUE, FOLDED, TARGET, ROOT, PARENT, POSITION -> dialect.type(column.type().orElseThrow());
      case CURRENCY -> "VARCHAR(3)";
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
        result.add(index(table, table.isRoot() ? List.of(column.name()) : List.of(column.name(), Names.ROOT)));
      }
      if (table.isRoot() && isSortColumn(column) && isSorted(feature, indexed)) {
        result.add(index(table, List.of(column.name(), "id")));
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

  /** The tables of the store itself. */
  List<String> own() {
    String text = dialect.type(ColumnType.TEXT);
    String name = dialect.nameType();
    String time = dialect.type(ColumnType.INSTANT);
    String transaction = dialect == Dialect.POSTGRESQL ? ", \"xid\" xid8 NOT NULL DEFAULT pg_current_xact_id()" : "";
    List<String> result = new ArrayList<>(List.of(
        "CREATE TABLE \"rp_meta\" (\"name\" " + name + " PRIMARY KEY, \"value\" " + text + ")",
        "CREATE TABLE \"rp_package\" (\"ns_uri\" " + text + " PRIMARY KEY, \"prefix\" " + name + ", \"digest\" " + text + ", \"ecore\" "
            + text + ")",
        "CREATE TABLE \"rp_table\" (\"name\" " + name + " PRIMARY KEY, \"ns_uri\" " + text + ", \"type\" " + name + ", \"root\" BOOLEAN)",
        "CREATE TABLE \"rp_key\" (\"feature\" " + name + ", \"value\" " + text + ", \"root\" UUID, PRIMARY KEY (\"feature\", \"value\"))",
        "CREATE INDEX \"rp_key_root\" ON \"rp_key\" (\"root\")",
        "CREATE TABLE \"rp_change\" (\"seq\" BIGINT PRIMARY KEY, \"id\" UUID NOT NULL, \"type\" " + name + " NOT NULL, \"root\" UUID NOT NULL, "
            + "\"version\" BIGINT NOT NULL, \"kind\" VARCHAR(8) NOT NULL, \"mode\" SMALLINT NOT NULL, \"batch\" UUID, \"undoes\" UUID, "
            + "\"undone_by\" UUID, \"cause\" UUID, \"at\" " + time + " NOT NULL, \"who\" " + name + " NOT NULL, \"origin\" UUID NOT NULL"
            + transaction + ")",
        "CREATE UNIQUE INDEX \"rp_change_id\" ON \"rp_change\" (\"id\")",
        "CREATE INDEX \"rp_change_root\" ON \"rp_change\" (\"root\", \"seq\")",
        "CREATE INDEX \"rp_change_batch\" ON \"rp_change\" (\"batch\", \"seq\")",
        "CREATE INDEX \"rp_change_who\" ON \"rp_change\" (\"who\", \"seq\")",
        "CREATE TABLE \"rp_change_value\" (\"seq\" BIGINT, \"part\" INTEGER, \"body\" " + text + ", PRIMARY KEY (\"seq\", \"part\"))",
        "CREATE TABLE \"rp_batch\" (\"id\" UUID PRIMARY KEY, \"what\" " + text + ", \"who\" " + name + ", \"at\" " + time
            + ", \"undoes\" UUID, \"undone_by\" UUID)",
        "CREATE TABLE \"rp_mark\" (\"mark\" " + name + " PRIMARY KEY, \"batch\" UUID)",
        "CREATE INDEX \"rp_mark_batch\" ON \"rp_mark\" (\"batch\")"));
    result.add("CREATE TABLE IF NOT EXISTS \"rp_login\" (\"user_id\" UUID PRIMARY KEY, \"hash\" " + text + ", \"failures\" INTEGER NOT NULL, "
        + "\"locked_until\" " + time + ", \"last_sign_in\" " + time + ")");
    if (dialect == Dialect.POSTGRESQL) {
      result.add("CREATE INDEX \"rp_change_xid\" ON \"rp_change\" (\"xid\", \"seq\")");
      result.add("CREATE SEQUENCE \"rp_sequence\" CACHE 1");
    }
    return result;
  }
}
