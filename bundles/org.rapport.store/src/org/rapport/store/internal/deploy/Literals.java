package org.rapport.store.internal.deploy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.rapport.model.RecordType;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/** Where literals of an enum stand: in one attribute of one class. */
final class Literals {

  private final ModelDifference difference;
  private final EClass eClass;
  private final EAttribute attribute;

  private Literals(ModelDifference difference, EClass eClass, EAttribute attribute) {
    this.difference = difference;
    this.eClass = eClass;
    this.attribute = attribute;
  }

  /** All attributes of an enum that are kept in tables, in the order of the types. */
  static List<Literals> of(ModelDifference difference, EEnum type) {
    List<EClass> classes = new ArrayList<>();
    difference.mappings().forEach(mapping -> {
      classes.add(mapping.type().modelClass());
      mapping.rows().forEach(rows -> classes.add(rows.eClass()));
    });
    List<Literals> result = new ArrayList<>();
    for (EClass each : classes.stream().distinct().toList()) {
      each.getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType() == type)
          .forEach(attribute -> result.add(new Literals(difference, each, attribute)));
    }
    return result;
  }

  /** The name of the class now. */
  String type() {
    return RecordType.typeName(eClass);
  }

  EAttribute feature() {
    return attribute;
  }

  private String featureThen() {
    return difference.changes().stream().filter(change -> change.model() == eClass.getEPackage()).findFirst()
        .flatMap(change -> change.oldName(eClass, attribute.getName())).orElse(attribute.getName());
  }

  /** The tables as they were called. */
  List<String> thenTables() {
    return difference.tables(eClass).entrySet().stream().map(e -> difference.oldName(e.getValue(), e.getKey())).distinct().toList();
  }

  /** The column as it was called. */
  String thenColumn() {
    return Names.snake(featureThen());
  }

  /** Tells the feed. */
  void rename(PlanNames names, Map<String, String> literals) {
    names.change(difference.oldTypeName(eClass), featureThen(), value -> literals.containsKey(value) ? literals.get(value) : value);
  }

  /** Changes the values where tables and columns have their new names. */
  Work work(Map<String, String> literals) {
    return new Work("literals " + type() + "." + attribute.getName() + " " + literals, site -> {
      for (TableMapping table : difference.tables(eClass).keySet()) {
        change(site, table, literals);
      }
    });
  }

  private void change(Work.Site site, TableMapping table, Map<String, String> literals) throws SQLException {
    String column = Names.quote(Names.snake(attribute.getName()));
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder("UPDATE " + Names.quote(table.table()) + " SET " + column + " = CASE " + column);
    literals.forEach((then, now) -> {
      sql.append(" WHEN ? THEN ").append(now == null ? "NULL" : "?");
      values.add(then);
      if (now != null) {
        values.add(now);
      }
    });
    sql.append(" ELSE " + column + " END WHERE " + column + " IN (" + String.join(", ", literals.keySet().stream().map(k -> "?").toList()) + ")");
    values.addAll(literals.keySet());
    Sql.execute(site.connection(), sql.toString(), values.toArray());
  }
}
