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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.rapport.model.Folding;
import org.rapport.model.Money;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.Table;

/** Makes the columns of one attribute in one table, and fills them from another column of each row. */
final class Filling {

  private static final int PORTION = 1000;

  private final Table table;
  private final List<Column> columns;

  /** @param table as it is to be, with the name it has when this is run */
  Filling(Table table, EAttribute attribute) {
    this.table = table;
    this.columns = table.columns().stream().filter(column -> column.columns() != null && column.columns().feature() == attribute).toList();
  }

  /** The name of the main column. */
  String name() {
    return columns.get(0).columns().name();
  }

  /** Makes the columns that are not there yet. */
  void make(Work.Site site) throws SQLException {
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

  /**
   * Where values are read.
   *
   * @param currency the column of the currency where the type is {@code MONEY}
   */
  record Source(String column, ColumnType type, String currency) {
  }

  /** Fills the columns of every row; what gives a value is asked for none that is null. */
  void fill(Connection connection, Source source, UnaryOperator<Serializable> gives) throws SQLException {
    List<String> key = table.key();
    String write = "UPDATE " + Names.quote(table.name()) + " SET "
        + columns.stream().map(c -> Names.quote(c.name()) + " = ?").collect(Collectors.joining(", ")) + " WHERE "
        + key.stream().map(k -> Names.quote(k) + " = ?").collect(Collectors.joining(" AND "));
    try (PreparedStatement update = connection.prepareStatement(write)) {
      int[] waiting = {0};
      each(connection, table.name(), source, (row, value) -> {
        Serializable now = value == null ? null : gives.apply(value);
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

  /** Takes what is read of a row. */
  interface Sink {
    void accept(ResultSet row, Serializable value) throws SQLException;
  }

  /** Reads every row of the table, which may be called otherwise still. */
  void each(Connection connection, String tableName, Source source, Sink sink) throws SQLException {
    List<String> names = new ArrayList<>(table.key());
    names.add(source.column());
    if (source.type() == ColumnType.MONEY) {
      names.add(source.currency());
    }
    int place = table.key().size() + 1;
    try (Statement select = connection.createStatement()) {
      select.setFetchSize(PORTION);
      try (ResultSet row = select.executeQuery("SELECT " + names.stream().map(Names::quote).collect(Collectors.joining(", ")) + " FROM "
          + Names.quote(tableName))) {
        while (row.next()) {
          Serializable value = ValueBinding.read(row, place, source.type());
          sink.accept(row, value != null && source.type() == ColumnType.MONEY
              ? new Money(((BigDecimal) value), row.getString(place + 1)) : value);
        }
      }
    }
  }
}
