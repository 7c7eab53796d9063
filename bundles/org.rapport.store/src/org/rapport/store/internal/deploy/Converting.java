package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.rapport.store.internal.deploy.Filling.Source;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Table;

/** Gives the columns of one attribute in one table another type: the old ones stand aside until the new ones are filled. */
final class Converting {

  private static final int EXAMPLES = 3;
  private static final String WAS = "__was";
  private static final String CURRENCY = "__c";
  private static final List<String> ENDINGS = List.of("", CURRENCY, "__f", "__s");

  private final Filling filling;
  private final String table;
  private final String name;
  private final ColumnType from;
  private final Conversion conversion;

  /** @param table as it is to be, with the name it has when this is run */
  Converting(Table table, EAttribute attribute, ColumnType from) {
    this.filling = new Filling(table, attribute);
    this.table = table.name();
    this.name = filling.name();
    this.from = from;
    this.conversion = Conversion.of(from, attribute).orElseThrow();
  }

  /** The steps. */
  List<Work> works() {
    String id = " " + table + "." + name + " " + from;
    return List.of(new Work("set aside" + id, site -> aside(site.surgery())), new Work("make" + id, filling::make),
        new Work("fill" + id, site -> filling.fill(site.connection(), new Source(name + WAS, from, name + CURRENCY + WAS),
            value -> conversion.apply(value).orElse(null))),
        new Work("remove" + id, site -> remove(site.surgery())));
  }

  private void aside(Surgery surgery) throws SQLException {
    Set<String> there = surgery.columns(table);
    if (there.contains(name + WAS)) {
      return; // the values were moved last
    }
    surgery.dropIndexes(table);
    for (String ending : List.of("__f", "__s")) {
      if (there.contains(name + ending)) {
        surgery.dropColumn(table, name + ending);
      }
    }
    if (there.contains(name + CURRENCY)) {
      surgery.renameColumn(table, name + CURRENCY, name + CURRENCY + WAS);
    }
    surgery.renameColumn(table, name, name + WAS);
  }

  private void remove(Surgery surgery) throws SQLException {
    Set<String> there = surgery.columns(table);
    for (String ending : ENDINGS) {
      if (there.contains(name + ending + WAS)) {
        surgery.dropColumn(table, name + ending + WAS);
      }
    }
  }

  /**
   * Looks, before anything is done, for values that are none of the new type.
   *
   * @param tableThen how the table is called now
   * @param nameThen how the column is called now
   * @return some of them
   */
  List<String> misfits(Connection connection, String tableThen, String nameThen) throws SQLException {
    List<String> result = new ArrayList<>();
    filling.each(connection, tableThen, new Source(nameThen, from, nameThen + CURRENCY), (row, value) -> {
      if (value != null && result.size() < EXAMPLES && conversion.apply(value).isEmpty()) {
        result.add(value.toString());
      }
    });
    return result;
  }
}
