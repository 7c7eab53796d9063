package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.rapport.model.RecordType;
import org.rapport.store.Migration.Kind;
import org.rapport.store.Migration.Step;
import org.rapport.store.internal.deploy.PackageChange.Gone;
import org.rapport.store.internal.deploy.PackageChange.Was;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/** Takes away for good what the model no longer has: from the tables, and from the feed. Used by one thread. */
final class Dropping {

  /** What may stand behind the name of a column. */
  static final List<String> ENDINGS = List.of("", "__c", "__f", "__s", "__t");

  private final ModelDifference difference;
  private final PlanNames names;
  private final Counting counting;
  private final List<Work> works = new ArrayList<>();

  Dropping(ModelDifference difference, PlanNames names, Counting counting) {
    this.difference = difference;
    this.names = names;
    this.counting = counting;
  }

  List<Work> works() {
    return works;
  }

  /** How many records, rows or values would go. */
  long count(PackageChange change, Gone gone) throws SQLException {
    if (gone.owner() == null) {
      return 0;
    } else if (gone.was().isList()) {
      return counting.list(difference, gone.owner(), gone.feature());
    }
    return counting.values(difference.tables(gone.owner()).entrySet().stream().map(e -> difference.oldName(e.getValue(), e.getKey())).toList(),
        Names.snake(gone.feature()));
  }

  /** Whether rows of a list that is gone stand in a table that another list needs. */
  boolean isShared(Gone gone) {
    return gone.owner() != null && gone.was().isList() && !rowTables(gone.owner(), gone.was()).isEmpty();
  }

  /** The tables, still needed, in which rows of a list stand. */
  private List<TableMapping> rowTables(EClass owner, Was list) {
    List<TableMapping> result = new ArrayList<>();
    for (AggregateMapping mapping : new HashSet<>(difference.tables(owner).values())) {
      mapping.rows().stream().filter(rows -> difference.oldTypeName(rows.eClass()).equals(list.detail())).forEach(result::add);
    }
    return result;
  }

  /** What a migration finds gone. */
  void add(PackageChange change, Gone gone) {
    if (gone.owner() == null) {
      type(change.oldPrefix(), gone.name(), difference.oldTypeName(change, gone.name()));
    } else {
      feature(difference.oldTypeName(change, gone.name()), gone.owner(), gone.feature(), gone.was());
    }
  }

  /** What earlier migrations kept, and the model still does not have. */
  List<Step> addKept() throws SQLException {
    List<Step> steps = new ArrayList<>();
    for (String line : difference.deployed().meta().getOrDefault(Deployed.KEPT, "").lines().toList()) {
      String[] words = line.split(" ", 4);
      Deployed.Model model = difference.deployed().packages().get(words[0]);
      String[] name = words[2].split("\\.");
      if (model == null || difference.hasFact(words[0], line.substring(words[0].length() + 1))) {
        continue;
      }
      String typeName = difference.typeNameThen(words[0], name[0]);
      EClass owner = difference.classThen(words[0], name[0]);
      if (words[1].equals("class")) {
        type(model.prefix(), name[0], typeName);
        steps.add(new Step(Kind.DROP, typeName, null, typeName, null, 0));
      } else if (owner != null) {
        feature(typeName, owner, name[1], new Was(words[1], words.length == 4 ? words[3] : ""));
        steps.add(new Step(Kind.DROP, RecordType.typeName(owner), name[1], name[1], null, counting.values(
            difference.tables(owner).entrySet().stream().map(e -> difference.oldName(e.getValue(), e.getKey())).toList(), Names.snake(name[1]))));
      }
    }
    return steps;
  }

  private void feature(String type, EClass owner, String feature, Was was) {
    names.drop(type, feature);
    if (was.isList()) {
      for (AggregateMapping mapping : new HashSet<>(difference.tables(owner).values())) {
        names.renameList(difference.oldTypeName(mapping.type().modelClass()), was.detail(), feature, null);
      }
      list(owner, feature, was);
      return;
    }
    String column = Names.snake(feature);
    for (TableMapping table : difference.tables(owner).keySet()) {
      works.add(new Work("drop column " + table.table() + "." + column, site -> dropColumn(site.surgery(), table.table(), column)));
    }
  }

  /** Rows that stand in a table with others, or the table where nothing else stands in it. */
  private void list(EClass owner, String feature, Was was) {
    List<TableMapping> shared = rowTables(owner, was);
    shared.forEach(table -> works.add(new Work("drop list " + table.table() + "." + feature, site -> Sql.execute(site.connection(),
        "DELETE FROM " + Names.quote(table.table()) + " WHERE " + Names.quote(Names.FEATURE) + " = ?", feature))));
    if (shared.isEmpty()) {
      String rowClass = was.detail().substring(was.detail().lastIndexOf('.') + 1);
      for (AggregateMapping mapping : new HashSet<>(difference.tables(owner).values())) {
        String table = Names.rows(difference.oldTable(mapping), Names.snake(rowClass));
        works.add(new Work("drop table " + table, site -> {
          site.surgery().dropTable(table);
          Sql.execute(site.connection(), "DELETE FROM \"rp_table\" WHERE \"name\" = ?", table);
        }));
      }
    }
  }

  private static void dropColumn(Surgery surgery, String table, String column) throws SQLException {
    Set<String> there = surgery.columns(table);
    if (there.contains(column)) {
      surgery.dropIndexes(table);
    }
    for (String ending : ENDINGS.reversed()) {
      if (there.contains(column + ending)) {
        surgery.dropColumn(table, column + ending);
      }
    }
  }

  private void type(String prefix, String name, String type) {
    names.drop(type);
    works.add(new Work("drop type " + type, site -> dropType(site, prefix, name, type)));
  }

  private record Known(String name, String type, boolean root) {
  }

  /** Tables of roots are found by the type, those of rows by the end of their name; each only where no type has it any more. */
  private void dropType(Work.Site site, String prefix, String name, String type) throws SQLException {
    Connection connection = site.connection();
    Set<String> needed = difference.tableNames();
    List<Known> all = Sql.query(connection, row -> new Known(row.getString(1), row.getString(2), row.getBoolean(3)),
        "SELECT \"name\", \"type\", \"root\" FROM \"rp_table\"");
    boolean isRoot = all.stream().anyMatch(known -> known.root() && known.type().equals(type));
    List<String> endings = List.of("__" + Names.snake(name), "__" + Names.table(prefix, name));
    List<Known> gone = all.stream().filter(known -> !needed.contains(known.name()) && (isRoot ? known.type().equals(type)
        : !known.root() && endings.stream().anyMatch(known.name()::endsWith))).toList();
    for (Known each : gone.stream().sorted((a, b) -> Boolean.compare(a.root(), b.root())).toList()) {
      if (each.root()) {
        site.surgery().dropTable(Names.custom(each.name()));
      }
      site.surgery().dropTable(each.name());
    }
    for (Known each : gone) {
      Sql.execute(connection, "DELETE FROM \"rp_table\" WHERE \"name\" = ?", each.name());
    }
    for (NamesWork.TargetColumn target : NamesWork.targets(connection)) {
      Sql.execute(connection, "UPDATE " + Names.quote(target.table()) + " SET " + Names.quote(target.column()) + " = NULL, "
          + Names.quote(target.typeColumn()) + " = NULL WHERE " + Names.quote(target.typeColumn()) + " = ?", type);
    }
    Sql.execute(connection, "DELETE FROM \"rp_bin\" WHERE \"type\" = ?", type);
    NamesWork.forgetKeys(connection, type);
    Sql.execute(connection, "DELETE FROM \"rp_change_value\" WHERE \"seq\" IN (SELECT \"seq\" FROM \"rp_change\" WHERE \"type\" = ?)", type);
    Sql.execute(connection, "UPDATE \"rp_change\" SET \"emptied_at\" = ?, \"emptied_by\" = 'migration' WHERE \"type\" = ? AND \"emptied_at\" IS NULL",
        Instant.now(), type);
  }
}
