package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.Folding;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.TableMapping;

/**
 * Gives types and features their new names in records that speak of them: rules of roles, fields of one's own, saved lists,
 * batches of imports. Used by one thread.
 */
final class NamesInRecords {

  /** A path outside quotes, or a quoted text, which is left alone. */
  private static final Pattern PATH = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
  private static final Map<EClass, EAttribute> TYPES = new LinkedHashMap<>(Map.of(
      CrmPackage.Literals.FIELD_DEFINITION, CrmPackage.Literals.FIELD_DEFINITION__TYPE,
      CrmPackage.Literals.PERMISSION, CrmPackage.Literals.PERMISSION__TYPE,
      CrmPackage.Literals.FIELD_RULE, CrmPackage.Literals.FIELD_RULE__TYPE,
      CrmPackage.Literals.SAVED_LIST, CrmPackage.Literals.SAVED_LIST__TYPE,
      CrmPackage.Literals.IMPORT_BATCH, CrmPackage.Literals.IMPORT_BATCH__TYPE));

  private final ModelDifference difference;
  private final PlanNames names;
  private final Map<String, EClass> classes = new HashMap<>();

  NamesInRecords(ModelDifference difference, PlanNames names) {
    this.difference = difference;
    this.names = names;
    difference.mappings().forEach(mapping -> classes.put(difference.oldTypeName(mapping.type().modelClass()), mapping.type().modelClass()));
  }

  /** Lets the feed read names of types in such records as the new ones. */
  static void register(PlanNames names) {
    if (!names.types().isEmpty()) {
      Map<String, String> types = Map.copyOf(names.types());
      TYPES.forEach((eClass, attribute) -> names.change(eClass.getName(), attribute.getName(), value -> types.getOrDefault(value, (String) value)));
    }
  }

  /** Changes the records, whose tables have their new names; features first, while the names of types are those of then. */
  void run(Connection connection) throws SQLException {
    rewrite(connection, CrmPackage.Literals.FIELD_RULE, CrmPackage.Literals.FIELD_RULE__TYPE, CrmPackage.Literals.FIELD_RULE__FEATURE);
    rewrite(connection, CrmPackage.Literals.SAVED_LIST, CrmPackage.Literals.SAVED_LIST__TYPE, CrmPackage.Literals.SAVED_LIST__CONDITION);
    rewrite(connection, CrmPackage.Literals.SAVED_LIST, CrmPackage.Literals.SAVED_LIST__TYPE, CrmPackage.Literals.SAVED_LIST__COLUMNS);
    rewrite(connection, CrmPackage.Literals.SAVED_LIST, CrmPackage.Literals.SAVED_LIST__TYPE, CrmPackage.Literals.SAVED_LIST__SORT);
    if (!names.types().isEmpty()) {
      for (Map.Entry<EClass, EAttribute> each : TYPES.entrySet()) {
        for (TableMapping table : difference.tables(each.getKey()).keySet()) {
          FeatureColumns columns = table.columns(each.getValue()).orElseThrow();
          for (Line line : lines(connection, table, columns.name(), columns.name())) {
            write(connection, table, columns, line, names.type(line.text()));
          }
        }
      }
    }
  }

  private record Line(UUID id, String type, String text) {
  }

  private static List<Line> lines(Connection connection, TableMapping table, String type, String column) throws SQLException {
    return Sql.query(connection, row -> new Line(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
        "SELECT \"id\", " + Names.quote(type) + ", " + Names.quote(column) + " FROM " + Names.quote(table.table()) + " WHERE "
            + Names.quote(column) + " IS NOT NULL");
  }

  private void rewrite(Connection connection, EClass eClass, EAttribute type, EAttribute text) throws SQLException {
    for (TableMapping table : difference.tables(eClass).keySet()) {
      FeatureColumns columns = table.columns(text).orElseThrow();
      for (Line line : lines(connection, table, table.columns(type).orElseThrow().name(), columns.name())) {
        EClass start = classes.get(line.type());
        if (start != null) {
          write(connection, table, columns, line, paths(start, line.text()));
        }
      }
    }
  }

  private static void write(Connection connection, TableMapping table, FeatureColumns columns, Line line, String now) throws SQLException {
    if (now.equals(line.text())) {
      return;
    }
    List<String> sets = new ArrayList<>(List.of(Names.quote(columns.name()) + " = ?"));
    List<Object> values = new ArrayList<>(List.of(now));
    columns.folded().ifPresent(folded -> {
      sets.add(Names.quote(folded) + " = ?");
      values.add(Folding.fold(now));
    });
    columns.sortKey().ifPresent(key -> {
      sets.add(Names.quote(key) + " = ?");
      values.add(SortKeys.key(now));
    });
    values.add(line.id());
    Sql.execute(connection, "UPDATE " + Names.quote(table.table()) + " SET " + String.join(", ", sets) + " WHERE \"id\" = ?", values.toArray());
  }

  /** Each path in a text, walked from a class on by the names of then. */
  private String paths(EClass start, String text) {
    return PATH.matcher(text).replaceAll(found -> Matcher.quoteReplacement(path(start, found)));
  }

  private String path(EClass start, MatchResult found) {
    String path = found.group();
    if (path.startsWith("'") || path.startsWith("\"")) {
      return path;
    }
    List<String> result = new ArrayList<>();
    EClass at = start;
    for (String segment : path.split("\\.")) {
      String now = at == null ? segment : names.feature(difference.oldTypeName(at), segment);
      EStructuralFeature feature = at == null || now == null ? null : at.getEStructuralFeature(now);
      result.add(feature == null ? segment : now);
      at = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return String.join(".", result);
  }
}
