package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.rapport.model.Folding;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.store.internal.Texts;
import org.rapport.store.internal.jdbc.SqlErrors;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.Column.Part;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.internal.schema.Table;
import org.rapport.store.internal.schema.UniqueKey;

/** Fills columns that are made of others in rows that were there before: defaults, sort keys, unique keys. */
final class DerivedColumns {

  private static final int PORTION = 1000;

  private final Connection connection;

  DerivedColumns(Connection connection) {
    this.connection = connection;
  }

  /** Fills new columns. */
  void fill(Table table, Collection<Column> fresh) throws SQLException {
    for (Column column : fresh) {
      if (column.part() == Part.VALUE && column.columns().feature().getDefaultValue() != null) {
        Object value = column.columns().feature().getDefaultValue();
        try (PreparedStatement statement = connection.prepareStatement(
            "UPDATE " + Names.quote(table.name()) + " SET " + Names.quote(column.name()) + " = ?")) {
          statement.setObject(1, value instanceof Enumerator literal ? literal.getLiteral() : value);
          statement.executeUpdate();
        }
      }
    }
    List<Column> derived = fresh.stream().filter(c -> c.part() == Part.SORT_KEY || c.part() == Part.FOLDED).toList();
    if (!derived.isEmpty()) {
      recompute(table, derived);
    }
  }

  /** Makes all sort keys of a table again. */
  void fillSortKeys(Table table) throws SQLException {
    List<Column> keys = table.columns().stream().filter(column -> column.part() == Part.SORT_KEY).toList();
    if (!keys.isEmpty()) {
      recompute(table, keys);
    }
  }

  private void recompute(Table table, List<Column> columns) throws SQLException {
    List<String> key = table.key();
    String read = "SELECT " + quoted(key) + ", "
        + columns.stream().map(c -> Names.quote(c.columns().name())).collect(Collectors.joining(", ")) + " FROM " + Names.quote(table.name());
    String write = "UPDATE " + Names.quote(table.name()) + " SET "
        + columns.stream().map(c -> Names.quote(c.name()) + " = ?").collect(Collectors.joining(", ")) + " WHERE "
        + key.stream().map(k -> Names.quote(k) + " = ?").collect(Collectors.joining(" AND "));
    try (Statement select = connection.createStatement(); PreparedStatement update = connection.prepareStatement(write)) {
      select.setFetchSize(PORTION);
      int waiting = 0;
      try (ResultSet rows = select.executeQuery(read)) {
        while (rows.next()) {
          for (int i = 0; i < columns.size(); i++) {
            String text = rows.getString(key.size() + i + 1);
            if (columns.get(i).part() == Part.FOLDED) {
              update.setString(i + 1, text == null ? null : Folding.fold(text));
            } else {
              update.setBytes(i + 1, text == null ? null : SortKeys.key(text));
            }
          }
          for (int i = 0; i < key.size(); i++) {
            update.setObject(columns.size() + i + 1, rows.getObject(i + 1, UUID.class));
          }
          update.addBatch();
          if (++waiting % PORTION == 0) {
            update.executeBatch();
          }
        }
      }
      update.executeBatch();
    }
  }

  /** Enters the values of unique features that are not among the keys yet. */
  void fillKeys(Table table, RecordType type, String location) throws SQLException, RapportException {
    for (UniqueKey unique : UniqueKey.of(type)) {
      String value = unique.sql(table.mapping(), "t").orElse(null);
      if (value == null) {
        continue;
      }
      try (PreparedStatement statement = connection.prepareStatement("INSERT INTO \"rp_key\" (\"feature\", \"value\", \"root\") SELECT ?, "
          + value + ", t.\"id\" FROM " + Names.quote(table.name()) + " t WHERE " + value
          + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"rp_key\" k WHERE k.\"feature\" = ? AND k.\"root\" = t.\"id\")")) {
        statement.setString(1, unique.name());
        statement.setString(2, unique.name());
        statement.executeUpdate();
      } catch (SQLException e) {
        if (!SqlErrors.isDuplicate(e)) {
          throw e;
        }
        Texts texts = Texts.system();
        throw new RapportException("schema-mismatch", texts.text("open.notUnique", location, unique.name()),
            texts.text("open.notUnique.hint"), e);
      }
    }
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Names::quote).collect(Collectors.joining(", "));
  }
}
