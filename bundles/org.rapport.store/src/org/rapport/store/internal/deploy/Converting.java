package org.rapport.store.internal.deploy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.rapport.model.Money;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Folding;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.Table;

/** Gives the columns of one attribute in one table another type: the old ones stand aside until the new ones are filled. */
final class Converting {

  private static final int PORTION = 1000;
  private static final int EXAMPLES = 3;
  private static final String WAS = "__was";
  private static final String CURRENCY = "__c";
  private static final List<String> ENDINGS = List.of("", CURRENCY, "__f", "__s");

  private final Table table;
  private final List<Column> columns;
  private final String name;
  private final ColumnType from;
  private final Conversion conversion;

  /** @param table as it is to be, with the name it has when this is run */
  Converting(Table table, EAttribute attribute, ColumnType from) {
    this.table = table;
    this.columns = table.columns().stream().filter(column -> column.columns() != null && column.columns().feature() == attribute).toList();
    this.name = columns.get(0).columns().name();
    this.from = from;
    this.conversion = Conversion.of(from, attribute).orElseThrow();
  }

  /** The steps. */
  List<Work> works() {
    String id = " " + table.name() + "." + name + " " + from;
    return List.of(new Work("set aside" + id, site -> aside(site.surgery())), new Work("make" + id, this::make),
        new Work("fill" + id, site -> fill(site.connection())), new Work("remove" + id, site -> remove(site.surgery())));
  }

  private void aside(Surgery surgery) throws SQLException {
    Set<String> there = surgery.columns(table.name());
    if (there.contains(name + WAS)) {
      return; // the values were moved last
    }
    surgery.dropIndexes(table.name());
    for (String ending : List.of("__f", "__s")) {
      if (there.contains(name + ending)) {
        surgery.dropColumn(table.name(), name + ending);
      }
    }
    if (there.contains(name + CURRENCY)) {
      surgery.renameColumn(table.name(), name + CURRENCY, name + CURRENCY + WAS);
    }
    surgery.renameColumn(table.name(), name, name + WAS);
  }

  private void make(Work.Site site) throws SQLException {
    Set<String> there = site.surgery().columns(table.name());
    Ddl ddl = new Ddl(site.dialect());
    for (Column column : columns) {
      if (!there.contains(column.name())) {
        try (Statement statement = site.connection().createStatement()) {
          statement.execute(ddl.addColumn(table, column));
        }
      }
    }
  }

  private void remove(Surgery surgery) throws SQLException {
    Set<String> there = surgery.columns(table.name());
    for (String ending : ENDINGS) {
      if (there.contains(name + ending + WAS)) {
        surgery.dropColumn(table.name(), name + ending + WAS);
      }
    }
  }

  private void fill(Connection connection) throws SQLException {
    List<String> key = table.key();
    String write = "UPDATE " + Names.quote(table.name()) + " SET "
        + columns.stream().map(c -> Names.quote(c.name()) + " = ?").collect(Collectors.joining(", ")) + " WHERE "
        + key.stream().map(k -> Names.quote(k) + " = ?").collect(Collectors.joining(" AND "));
    try (PreparedStatement update = connection.prepareStatement(write)) {
      int[] waiting = {0};
      each(connection, table.name(), name + WAS, name + CURRENCY + WAS, (row, value) -> {
        Serializable now = value == null ? null : conversion.apply(value).orElse(null);
        for (int i = 0; i < columns.size(); i++) {
          bind(update, i + 1, columns.get(i), now);
        }
        for (int i = 0; i < key.size(); i++) {
          update.setObject(columns.size() + i + 1, row.getObject(i + 1, UUID.class));
        }
        update.addBatch();
        if (++waiting[0] % PORTION == 0) {
          update.executeBatch();
        }
      });
      update.executeBatch();
    }
  }

  private static void bind(PreparedStatement update, int place, Column column, Serializable value) throws SQLException {
    switch (column.part()) {
      case VALUE -> ValueBinding.bind(update, place, column.columns().type().orElseThrow(), value instanceof Money money ? money.amount() : value);
      case CURRENCY -> update.setString(place, value == null ? null : ((Money) value).currency());
      case FOLDED -> update.setString(place, value == null ? null : Folding.fold((String) value));
      case SORT_KEY -> update.setBytes(place, value == null ? null : SortKeys.key((String) value));
      default -> throw new IllegalStateException(column.name() + " belongs to no attribute.");
    }
  }

  private interface Sink {
    void accept(ResultSet row, Serializable value) throws SQLException;
  }

  private void each(Connection connection, String tableThen, String column, String currency, Sink sink) throws SQLException {
    List<String> names = new ArrayList<>(table.key());
    names.add(column);
    if (from == ColumnType.MONEY) {
      names.add(currency);
    }
    int place = table.key().size() + 1;
    try (Statement select = connection.createStatement()) {
      select.setFetchSize(PORTION);
      try (ResultSet row = select.executeQuery("SELECT " + names.stream().map(Names::quote).collect(Collectors.joining(", ")) + " FROM "
          + Names.quote(tableThen))) {
        while (row.next()) {
          Serializable value = ValueBinding.read(row, place, from);
          sink.accept(row, value != null && from == ColumnType.MONEY
              ? new Money(((BigDecimal) value), row.getString(place + 1)) : value);
        }
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
    each(connection, tableThen, nameThen, nameThen + CURRENCY, (row, value) -> {
      if (value != null && result.size() < EXAMPLES && conversion.apply(value).isEmpty()) {
        result.add(value.toString());
      }
    });
    return result;
  }

  /** How the feed's values of the attribute change; those that are none of the new type are emptied. */
  Serializable apply(Serializable value) {
    return conversion.apply(value).orElse(null);
  }
}
