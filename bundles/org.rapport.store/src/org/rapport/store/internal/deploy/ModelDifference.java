package org.rapport.store.internal.deploy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.rapport.model.Annotations;
import org.rapport.model.RecordType;
import org.rapport.store.internal.deploy.PackageChange.Added;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.FeatureColumns;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/** How the installed packages differ from the deployed ones, and how their tables and columns were called. Used by one thread. */
final class ModelDifference {

  private final Deployed deployed;
  private final Collection<AggregateMapping> mappings;
  private final Map<EPackage, PackageChange> changes = new LinkedHashMap<>();
  private final Map<EPackage, Set<String>> facts = new LinkedHashMap<>();
  private final List<String> vanished = new ArrayList<>();

  /** @param mappings the tables of all installed types */
  ModelDifference(Deployed deployed, Collection<EPackage> packages, Collection<AggregateMapping> mappings) {
    this.deployed = deployed;
    this.mappings = mappings;
    for (EPackage model : packages) {
      Deployed.Model old = deployed.packages().get(model.getNsURI());
      List<String> now = ModelDigest.of(model);
      List<String> then = old == null ? List.of() : old.facts();
      if (old == null || !then.equals(now) || !old.prefix().equals(model.getNsPrefix())) {
        changes.put(model, new PackageChange(model, old == null ? model.getNsPrefix() : old.prefix(), then));
        facts.put(model, ModelDigest.added(then, now));
        ModelDigest.vanished(then, now).forEach(fact -> vanished.add(model.getNsURI() + " " + fact));
      }
    }
    changes.values().forEach(change -> change.compare(this::oldTypeName, deployed.kept(change.model().getNsURI())));
  }

  Deployed deployed() {
    return deployed;
  }

  Collection<AggregateMapping> mappings() {
    return mappings;
  }

  /** The packages that are not as they were deployed. */
  Collection<PackageChange> changes() {
    return changes.values();
  }

  /** The facts that are new, of each package that is not as it was deployed. */
  Map<EPackage, Set<String>> facts() {
    return facts;
  }

  /** The facts that are no more, each behind its namespace. */
  List<String> vanished() {
    return vanished;
  }

  /** Whether opening the database may do all of it. */
  boolean isAdditive() {
    return changes.values().stream().allMatch(PackageChange::isAdditive) && blocked().isEmpty();
  }

  /** New features whose name is that of a kept one of another kind, as facts of the kept ones. */
  List<String> blocked() {
    List<String> result = new ArrayList<>();
    for (PackageChange change : changes.values()) {
      List<String> kept = deployed.kept(change.model().getNsURI());
      for (Added each : change.added()) {
        String fact = each.fact();
        if (each.feature() != null && !kept.contains(fact)) {
          String name = each.eClass().getName() + "." + each.feature().getName();
          kept.stream().filter(k -> k.startsWith("attribute " + name + " ") || k.equals("reference " + name)).forEach(result::add);
        }
      }
    }
    return result;
  }

  /** Whether a column is that of a feature that was not there before, so that rows have no values of it. */
  boolean isNew(EClass eClass, Column column) {
    PackageChange change = changes.get(eClass.getEPackage());
    return change != null && column.columns() != null && change.added().stream().anyMatch(each -> each.eClass() == eClass
        && each.feature() == column.columns().feature() && !returns(change.model(), each.fact()));
  }

  /** The note of what is kept, when all of this is done: what is there again is left out. Null where it says nothing. */
  String keptStill() {
    List<String> result = new ArrayList<>();
    for (String line : deployed.meta().getOrDefault(Deployed.KEPT, "").lines().toList()) {
      String[] words = line.split(" ", 4);
      int dot = words[2].indexOf('.');
      String name = dot < 0 ? words[2] : words[2].substring(0, dot);
      EClass now = classThen(words[0], name);
      String renamed = (now == null ? name : now.getName()) + (dot < 0 ? "" : words[2].substring(dot));
      String fact = words[1] + " " + renamed + (words.length < 4 ? "" : " " + words[3]);
      if (!hasFact(words[0], fact)) {
        result.add(words[0] + " " + fact);
      }
    }
    return result.isEmpty() ? null : String.join("\n", result);
  }

  /** Whether what is new was kept since a migration, so that its values are there. */
  boolean returns(EPackage model, String fact) {
    return deployed.kept(model.getNsURI()).contains(fact);
  }

  /** How a class was called outside Java; a new one as it is called. */
  String oldTypeName(EClass eClass) {
    PackageChange change = changes.get(eClass.getEPackage());
    if (change == null) {
      return RecordType.typeName(eClass);
    }
    String name = change.oldName(eClass).orElse(eClass.getName());
    return isShort(eClass.getEPackage()) ? name : change.oldPrefix() + "." + name;
  }

  /** How a class of a package was called outside Java by its name then. */
  String oldTypeName(PackageChange change, String name) {
    return isShort(change.model()) ? name : change.oldPrefix() + "." + name;
  }

  private static boolean isShort(EPackage model) {
    return Annotations.value(model, "types").filter("short"::equals).isPresent();
  }

  /** How the table of a root was called. */
  String oldTable(AggregateMapping mapping) {
    return oldTable(mapping.type().modelClass());
  }

  private String oldTable(EClass eClass) {
    PackageChange change = changes.get(eClass.getEPackage());
    return change == null ? Names.table(eClass) : Names.table(change.oldPrefix(), change.oldName(eClass).orElse(eClass.getName()));
  }

  /** How a table of rows was called. */
  String oldTable(AggregateMapping mapping, TableMapping rows) {
    EClass rowClass = rows.eClass();
    PackageChange change = changes.get(rowClass.getEPackage());
    String name = change == null ? rowClass.getName() : change.oldName(rowClass).orElse(rowClass.getName());
    boolean samePackage = rowClass.getEPackage() == mapping.type().modelClass().getEPackage();
    return Names.rows(oldTable(mapping), samePackage ? Names.snake(name) : oldTable(rowClass));
  }

  /** How the main column of a feature was called. */
  String oldColumn(EClass eClass, FeatureColumns columns) {
    PackageChange change = changes.get(eClass.getEPackage());
    String feature = columns.feature().getName();
    return change == null ? columns.name() : Names.snake(change.oldName(eClass, feature).orElse(feature));
  }

  /** The tables of which a class is kept, with the aggregate that each belongs to. */
  Map<TableMapping, AggregateMapping> tables(EClass eClass) {
    Map<TableMapping, AggregateMapping> result = new LinkedHashMap<>();
    for (AggregateMapping mapping : mappings) {
      if (mapping.type().modelClass() == eClass) {
        result.put(mapping.root(), mapping);
      }
      mapping.rows().stream().filter(rows -> rows.eClass() == eClass).forEach(rows -> result.put(rows, mapping));
    }
    return result;
  }

  /** What changes in a package; null where it is as it was deployed. */
  PackageChange change(EPackage model) {
    return changes.get(model);
  }

  /** The class that had a name in a package; null where there is none any more. */
  EClass classThen(String namespace, String name) {
    for (AggregateMapping mapping : mappings) {
      for (TableMapping table : tables(mapping)) {
        EClass eClass = table == mapping.root() ? mapping.type().modelClass() : table.eClass();
        PackageChange change = changes.get(eClass.getEPackage());
        String then = change == null ? eClass.getName() : change.oldName(eClass).orElse(null);
        if (eClass.getEPackage().getNsURI().equals(namespace) && name.equals(then)) {
          return eClass;
        }
      }
    }
    return null;
  }

  /** How a class of an installed package, that may be gone, was called outside Java. */
  String typeNameThen(String namespace, String name) {
    for (AggregateMapping mapping : mappings) {
      EPackage model = mapping.type().modelClass().getEPackage();
      if (model.getNsURI().equals(namespace) && isShort(model)) {
        return name;
      }
    }
    return deployed.packages().get(namespace).prefix() + "." + name;
  }

  /** Whether an installed package has a fact now. */
  boolean hasFact(String namespace, String fact) {
    return changes.keySet().stream().anyMatch(model -> model.getNsURI().equals(namespace) && ModelDigest.of(model).contains(fact));
  }

  private static List<TableMapping> tables(AggregateMapping mapping) {
    return Stream.concat(Stream.of(mapping.root()), mapping.rows().stream()).toList();
  }

  /** The tables of the rows that a class contains, as they were called. */
  List<String> rowTables(EClass owner) {
    List<String> result = new ArrayList<>();
    for (AggregateMapping mapping : mappings) {
      if (mapping.type().modelClass() == owner || mapping.rows().stream().anyMatch(rows -> rows.eClass() == owner)) {
        mapping.rows().forEach(rows -> result.add(oldTable(mapping, rows)));
      }
    }
    return result;
  }

  /** The name of a table as it was, of roots or of rows. */
  String oldName(AggregateMapping mapping, TableMapping table) {
    return table == mapping.root() ? oldTable(mapping) : oldTable(mapping, table);
  }

  /** The names of all tables that the installed types have now. */
  Set<String> tableNames() {
    return mappings.stream().flatMap(mapping -> tables(mapping).stream()).map(TableMapping::table).collect(Collectors.toSet());
  }
}
