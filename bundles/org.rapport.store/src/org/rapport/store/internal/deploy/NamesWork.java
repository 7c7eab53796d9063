package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/**
 * Gives types, lists and features their new names wherever a table holds them as values. All in one transaction: names may
 * go round, so that it must not be done twice.
 */
final class NamesWork implements Work.Action {

  private final ModelDifference difference;
  private final PlanNames names;

  NamesWork(ModelDifference difference, PlanNames names) {
    this.difference = difference;
    this.names = names;
  }

  /** The two columns of a reference. */
  record TargetColumn(String table, String column, String typeColumn) {
  }

  /** All references in tables of types, installed or not. */
  static List<TargetColumn> targets(Connection connection) throws SQLException {
    return Sql.query(connection, row -> new TargetColumn(row.getString(1), row.getString(2).substring(0, row.getString(2).length() - 3),
        row.getString(2)), "SELECT t.\"name\", c.column_name FROM \"rp_table\" t JOIN information_schema.columns c ON c.table_name = t.\"name\""
            + " AND c.table_schema = current_schema WHERE c.column_name LIKE '%\\_\\_t' ESCAPE '\\' ORDER BY 1, 2");
  }

  @Override
  public void run(Work.Site site) throws SQLException {
    Connection connection = site.connection();
    tables(connection, site.dialect());
    Map<String, String> types = new LinkedHashMap<>(names.types());
    if (!types.isEmpty()) {
      for (TargetColumn target : targets(connection)) {
        replace(connection, target.table(), target.typeColumn(), types);
      }
      for (AggregateMapping mapping : difference.mappings()) {
        replace(connection, mapping.root().table(), Names.TYPE, types);
      }
      for (String own : List.of("rp_table", "rp_change", "rp_bin", "rp_label")) {
        replace(connection, own, "type", types);
      }
      Deployed.note(connection, site.dialect(), "fields.indexed", null);
    }
    for (PackageChange change : difference.changes()) {
      // The keys of unique features are entered again by the deployment.
      for (EClass eClass : change.classes().keySet()) {
        forgetKeys(connection, difference.oldTypeName(eClass));
      }
    }
    for (AggregateMapping mapping : difference.mappings()) {
      lists(connection, mapping);
    }
    new NamesInRecords(difference, names).run(connection);
  }

  /** Takes the values of a type out of the table of unique ones. */
  static void forgetKeys(Connection connection, String type) throws SQLException {
    Sql.execute(connection, "DELETE FROM \"rp_key\" WHERE \"feature\" LIKE ?", type.replace("_", "\\_") + ".%");
  }

  /** The list of tables, as the renamed ones are called now. */
  private void tables(Connection connection, Dialect dialect) throws SQLException {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (AggregateMapping mapping : difference.mappings()) {
      add(renamed, difference.oldTable(mapping), mapping.root().table());
      for (TableMapping rows : mapping.rows()) {
        add(renamed, difference.oldTable(mapping, rows), rows.table());
      }
    }
    List<Object[]> lines = new ArrayList<>();
    for (Map.Entry<String, String> each : renamed.entrySet()) {
      lines.addAll(Sql.query(connection, row -> new Object[] {each.getValue(), row.getString(1), row.getString(2), row.getBoolean(3)},
          "SELECT \"ns_uri\", \"type\", \"root\" FROM \"rp_table\" WHERE \"name\" = ?", each.getKey()));
    }
    for (String then : renamed.keySet()) {
      Sql.execute(connection, "DELETE FROM \"rp_table\" WHERE \"name\" = ?", then);
    }
    for (Object[] line : lines) {
      Sql.execute(connection, dialect.upsert("rp_table", List.of("name"), List.of("ns_uri", "type", "root")), line);
    }
  }

  private static void add(Map<String, String> renamed, String then, String now) {
    if (!then.equals(now)) {
      renamed.put(then, now);
    }
  }

  static void replace(Connection connection, String table, String column, Map<String, String> values) throws SQLException {
    replace(connection, table, column, values, "");
  }

  private static void replace(Connection connection, String table, String column, Map<String, String> values, String where) throws SQLException {
    String quoted = Names.quote(column);
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("UPDATE " + Names.quote(table) + " r SET " + quoted + " = CASE " + quoted);
    values.forEach((then, now) -> {
      sql.append(" WHEN ? THEN ?");
      parameters.addAll(List.of(then, now));
    });
    sql.append(" ELSE " + quoted + " END WHERE " + quoted + " IN (" + Dialect.marks(values.size()) + ")" + where);
    parameters.addAll(values.keySet());
    Sql.execute(connection, sql.toString(), parameters.toArray());
  }

  /** The names of lists stand in the tables of their rows. */
  private void lists(Connection connection, AggregateMapping mapping) throws SQLException {
    lists(connection, mapping, mapping.root());
    for (TableMapping rows : mapping.rows()) {
      lists(connection, mapping, rows);
    }
  }

  private void lists(Connection connection, AggregateMapping mapping, TableMapping container) throws SQLException {
    EClass eClass = container.eClass();
    PackageChange change = difference.change(eClass.getEPackage());
    if (change == null) {
      return;
    }
    Map<TableMapping, Map<String, String>> renamed = new LinkedHashMap<>();
    for (EReference list : eClass.getEAllContainments()) {
      String then = change.oldName(eClass, list.getName()).orElse(list.getName());
      if (!then.equals(list.getName())) {
        renamed.computeIfAbsent(mapping.rows(list.getEReferenceType()), key -> new LinkedHashMap<>()).put(then, list.getName());
      }
    }
    String contained = container == mapping.root() ? " AND r." + Names.quote(Names.PARENT) + " = r." + Names.quote(Names.ROOT)
        : " AND EXISTS (SELECT 1 FROM " + Names.quote(container.table()) + " p WHERE p." + Names.quote(Names.ROOT) + " = r."
            + Names.quote(Names.ROOT) + " AND p.\"id\" = r." + Names.quote(Names.PARENT) + ")";
    for (Map.Entry<TableMapping, Map<String, String>> each : renamed.entrySet()) {
      replace(connection, each.getKey().table(), Names.FEATURE, each.getValue(), contained);
    }
  }
}
