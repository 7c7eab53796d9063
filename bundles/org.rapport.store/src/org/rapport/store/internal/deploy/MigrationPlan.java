package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RecordType;
import org.rapport.store.Migration.Kind;
import org.rapport.store.Migration.Step;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.deploy.Filling.Source;
import org.rapport.store.internal.deploy.PackageChange.Added;
import org.rapport.store.internal.deploy.PackageChange.Converted;
import org.rapport.store.internal.deploy.PackageChange.Gone;
import org.rapport.store.internal.deploy.PackageChange.Split;
import org.rapport.store.internal.deploy.Renaming.Pair;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;
import org.rapport.store.internal.schema.TableMapping;

/**
 * What a migration does, step by step: told to people, and done as a list of works. The works follow from the installed and
 * the deployed model alone, never from what is in the tables, so that a migration that was interrupted finds the same list again.
 */
final class MigrationPlan {

  private final ModelDifference difference;
  private final boolean drop;
  private final Counting counting;
  private final Texts texts = Texts.system();
  private final List<Step> steps = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Work> structure = new ArrayList<>();
  private final List<Work> conversions = new ArrayList<>();
  private final PlanNames names = new PlanNames();
  private final Dropping dropping;
  private final List<String> kept = new ArrayList<>();

  /**
   * Makes the plan.
   *
   * @param connection counts what is concerned; null where nobody asks, as in a migration that was begun
   */
  MigrationPlan(ModelDifference difference, boolean drop, Connection connection) throws SQLException {
    this.difference = difference;
    this.drop = drop;
    this.counting = new Counting(connection);
    this.dropping = new Dropping(difference, names, counting);
    renameTypes();
    NamesInRecords.register(names);
    renameFeatures();
    for (PackageChange change : difference.changes()) {
      convert(change);
      split(change);
      literals(change);
      change.impossible().forEach(fact -> problems.add(texts.text("migrate.impossible", fact)));
    }
    vanished();
    for (PackageChange change : difference.changes()) {
      for (Added each : change.added()) {
        if (change.splits().stream().noneMatch(split -> split.attribute() == each.feature())) {
          steps.add(new Step(Kind.ADD, RecordType.typeName(each.eClass()), each.feature() == null ? null : each.feature().getName(), null, null, 0));
        }
      }
    }
  }

  List<Step> steps() {
    return steps;
  }

  List<String> problems() {
    return problems;
  }

  /** What is to be done to tables and columns, then to values, then in the feed; the names in records come last. */
  List<Work> works() {
    List<Work> result = new ArrayList<>(structure);
    result.addAll(conversions);
    result.addAll(dropping.works());
    if (!names.isEmpty()) {
      result.add(new Work("feed", new FeedWork(difference, names)));
    }
    if (!names.isEmpty()) {
      result.add(new Work("names", new NamesWork(difference, names)));
    }
    return result;
  }

  /** Whether what earlier migrations kept goes too. */
  boolean drops() {
    return drop;
  }

  /** The facts that the model no longer has and whose values stay, each behind its namespace. */
  List<String> kept() {
    return kept;
  }

  private void renameTypes() throws SQLException {
    List<Pair> pairs = new ArrayList<>();
    for (PackageChange change : difference.changes()) {
      for (EClass eClass : change.classes().keySet()) {
        String now = RecordType.typeName(eClass);
        String then = difference.oldTypeName(eClass);
        if (!now.equals(then)) {
          names.rename(then, now);
          steps.add(new Step(Kind.RENAME, now, null, then, now, counting.rows(tables(eClass))));
        }
      }
    }
    for (AggregateMapping mapping : difference.mappings()) {
      if (isNew(mapping.type().modelClass())) {
        continue;
      }
      add(pairs, difference.oldTable(mapping), mapping.root().table());
      add(pairs, Names.custom(difference.oldTable(mapping)), mapping.root().customTable());
      for (TableMapping rows : mapping.rows()) {
        add(pairs, difference.oldTable(mapping, rows), rows.table());
      }
    }
    structure.addAll(new Renaming(null, pairs).works());
  }

  private boolean isNew(EClass eClass) {
    return difference.changes().stream().anyMatch(change -> change.model() == eClass.getEPackage() && change.oldName(eClass).isEmpty());
  }

  private static void add(List<Pair> pairs, String from, String to) {
    if (!from.equals(to)) {
      pairs.add(new Pair(from, to));
    }
  }

  /** The tables of a class as they were called. */
  private List<String> tables(EClass eClass) {
    return difference.tables(eClass).entrySet().stream().map(e -> difference.oldName(e.getValue(), e.getKey())).distinct().toList();
  }

  private void renameFeatures() throws SQLException {
    for (PackageChange change : difference.changes()) {
      for (EClass eClass : change.classes().keySet()) {
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
          String then = change.oldName(eClass, feature.getName()).orElse(feature.getName());
          if (!then.equals(feature.getName())) {
            renamed(change, eClass, feature, then);
          }
        }
      }
    }
    for (AggregateMapping mapping : difference.mappings()) {
      columns(mapping, mapping.root());
      for (TableMapping rows : mapping.rows()) {
        columns(mapping, rows);
      }
    }
  }

  private void renamed(PackageChange change, EClass eClass, EStructuralFeature feature, String then) throws SQLException {
    boolean list = feature.isMany() || change.was(change.oldName(eClass).orElseThrow(), then).isList();
    long values = list ? counting.list(difference, eClass, then) : counting.values(tables(eClass), Names.snake(then));
    names.rename(difference.oldTypeName(eClass), then, feature.getName());
    if (list) {
      String rowType = difference.oldTypeName((EClass) feature.getEType());
      difference.tables(eClass).values().stream().distinct()
          .forEach(mapping -> names.renameList(difference.oldTypeName(mapping.type().modelClass()), rowType, then, feature.getName()));
    }
    steps.add(new Step(Kind.RENAME, RecordType.typeName(eClass), feature.getName(), then, feature.getName(), values));
  }

  /** Renames the columns of a table that has its new name. */
  private void columns(AggregateMapping mapping, TableMapping table) {
    List<Pair> pairs = new ArrayList<>();
    for (FeatureColumns columns : table.columns()) {
      String then = difference.oldColumn(table.eClass(), columns);
      if (!then.equals(columns.name())) {
        Dropping.ENDINGS.forEach(ending -> pairs.add(new Pair(then + ending, columns.name() + ending)));
      }
    }
    structure.addAll(new Renaming(table.table(), pairs).works());
  }

  private void convert(PackageChange change) throws SQLException {
    for (Converted each : change.converted()) {
      String type = RecordType.typeName(each.eClass());
      String feature = each.attribute().getName();
      String then = Names.snake(change.oldName(each.eClass(), feature).orElse(feature));
      Conversion conversion = Conversion.of(each.from(), each.attribute()).orElseThrow();
      for (Map.Entry<TableMapping, AggregateMapping> place : difference.tables(each.eClass()).entrySet()) {
        Converting converting = new Converting(table(place.getValue(), place.getKey()), each.attribute(), each.from());
        List<String> misfits = counting.misfits(converting, difference.oldName(place.getValue(), place.getKey()), then);
        if (!misfits.isEmpty() && !drop) {
          problems.add(texts.text("migrate.misfits", type + "." + feature, String.join(", ", misfits)));
        }
        conversions.addAll(converting.works());
      }
      names.change(difference.oldTypeName(each.eClass()), change.oldName(each.eClass(), feature).orElse(feature),
          value -> conversion.apply(value).orElse(null));
      steps.add(new Step(Kind.CONVERT, type, feature, each.from().name(),
          ColumnType.of(each.attribute().getEAttributeType()).name(), counting.values(tables(each.eClass()), then)));
    }
  }

  private void split(PackageChange change) throws SQLException {
    for (Split each : change.splits()) {
      String feature = each.attribute().getName();
      String then = Names.snake(each.from());
      Source source = new Source(change.newName(each.eClass(), each.from()).map(Names::snake).orElse(then), ColumnType.TEXT, null);
      for (Map.Entry<TableMapping, AggregateMapping> place : difference.tables(each.eClass()).entrySet()) {
        Table table = table(place.getValue(), place.getKey());
        Filling filling = new Filling(table, each.attribute());
        String id = " " + table.name() + "." + filling.name() + " of " + source.column();
        conversions.add(new Work("make" + id, filling::make));
        conversions.add(new Work("fill" + id, site -> filling.fill(site.connection(), source, each::of)));
      }
      names.split(difference.oldTypeName(each.eClass()), each.from(), feature, each::of);
      steps.add(new Step(Kind.SPLIT, RecordType.typeName(each.eClass()), feature, each.from(), feature,
          counting.values(tables(each.eClass()), then)));
    }
  }

  static Table table(AggregateMapping mapping, TableMapping table) {
    return table == mapping.root() ? Table.ofRoot(mapping)
        : Table.ofRows(mapping).stream().filter(each -> each.name().equals(table.table())).findFirst().orElseThrow();
  }

  private void literals(PackageChange change) throws SQLException {
    for (Map.Entry<EEnum, Map<String, String>> renamed : change.literals().entrySet()) {
      for (Literals place : Literals.of(difference, renamed.getKey())) {
        place.rename(names, renamed.getValue());
        for (Map.Entry<String, String> each : renamed.getValue().entrySet()) {
          steps.add(new Step(Kind.RENAME, place.type(), place.feature().getName(), each.getKey(), each.getValue(),
              counting.literal(place.thenTables(), place.thenColumn(), each.getKey())));
        }
        conversions.add(place.work(renamed.getValue()));
      }
    }
    for (Map.Entry<EEnum, Set<String>> gone : change.goneLiterals().entrySet()) {
      for (Literals place : Literals.of(difference, gone.getKey())) {
        for (String literal : gone.getValue()) {
          long values = counting.literal(place.thenTables(), place.thenColumn(), literal);
          steps.add(new Step(Kind.DROP, place.type(), place.feature().getName(), literal, null, values));
          if (values > 0 && !drop) {
            problems.add(texts.text("migrate.literal", place.type() + "." + place.feature().getName(), literal, String.valueOf(values)));
          }
        }
        Map<String, String> emptied = new LinkedHashMap<>();
        gone.getValue().forEach(literal -> emptied.put(literal, null));
        place.rename(names, emptied);
        conversions.add(place.work(emptied));
      }
    }
  }

  /** What is gone now, and what earlier migrations kept. */
  private void vanished() throws SQLException {
    difference.blocked().stream().filter(fact -> !drop).forEach(fact -> problems.add(texts.text("migrate.blocked", fact)));
    for (PackageChange change : difference.changes()) {
      for (Gone each : change.gone()) {
        String name = difference.oldTypeName(change, each.name());
        long values = dropping.count(change, each);
        steps.add(new Step(drop ? Kind.DROP : Kind.KEEP, each.owner() == null ? name : RecordType.typeName(each.owner()), each.feature(),
            each.feature() == null ? name : each.feature(), null, values));
        if (drop) {
          dropping.add(change, each);
        } else if (dropping.isShared(each)) {
          problems.add(texts.text("migrate.shared", name + "." + each.feature()));
        } else {
          (each.owner() == null ? change.facts(each.name()) : List.of(each.fact())).forEach(fact -> kept.add(change.model().getNsURI() + " " + fact));
        }
      }
    }
    if (drop) {
      steps.addAll(dropping.addKept());
    }
  }
}
