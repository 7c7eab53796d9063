package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import org.rapport.store.StoreInfo.Orphan;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.AggregateMapping;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;

/** Finds what is in a database and not in the model: of plugins that are not installed, and what migrations kept. Stateless. */
public final class KeptData {

  private KeptData() {
  }

  private record Known(String name, String type, boolean root) {
  }

  /** Whole tables, in the order of their names, then features. */
  public static List<Orphan> read(Connection connection, Collection<EPackage> packages, Collection<AggregateMapping> mappings)
      throws SQLException {
    ModelDifference model = new ModelDifference(Deployed.read(connection), packages, mappings);
    Counting counting = new Counting(connection);
    List<Orphan> result = new ArrayList<>();
    for (Known each : tables(connection, model.tableNames())) {
      boolean alone = each.root() || mappings.stream().anyMatch(mapping -> mapping.type().name().equals(each.type()));
      if (alone) {
        result.add(new Orphan(each.type(), each.name(), counting.rows(List.of(each.name()))));
      }
    }
    for (String line : model.deployed().meta().getOrDefault(Deployed.KEPT, "").lines().toList()) {
      String[] words = line.split(" ");
      int dot = words[2].indexOf('.');
      if (dot < 0 || words[1].equals("contains")) {
        continue;
      }
      String feature = words[2].substring(dot + 1);
      for (TableMapping table : tables(model, words[0], words[2].substring(0, dot))) {
        result.add(new Orphan(model.typeNameThen(words[0], words[2].substring(0, dot)), table.table(), feature,
            counting.values(List.of(table.table()), Names.snake(feature))));
      }
    }
    return result;
  }

  private static Collection<TableMapping> tables(ModelDifference model, String namespace, String eClass) {
    return model.classThen(namespace, eClass) == null ? List.of() : model.tables(model.classThen(namespace, eClass)).keySet();
  }

  private static List<Known> tables(Connection connection, Set<String> needed) throws SQLException {
    return Sql.query(connection, row -> new Known(row.getString(1), row.getString(2), row.getBoolean(3)),
        "SELECT \"name\", \"type\", \"root\" FROM \"rp_table\" ORDER BY \"name\"").stream()
        .filter(known -> !needed.contains(known.name())).toList();
  }
}
