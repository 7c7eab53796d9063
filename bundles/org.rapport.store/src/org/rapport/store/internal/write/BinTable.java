package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Bin.Binned;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.feed.FeedWriter.Appended;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;

/** The table {@code rp_bin}: one line a deleted record, so that the bin is listed without reading the feed. Stateless. */
final class BinTable {

  private BinTable() {
  }

  /** Follows the changes of one commit: what is deleted goes in, what is there again comes out. */
  static void follow(Connection connection, Collection<Working> changed, List<Appended> appended) throws SQLException {
    List<UUID> back = changed.stream().filter(Working::isNew).map(record -> record.ref.id()).toList();
    remove(connection, back);
    List<Working> records = List.copyOf(changed);
    if (appended.stream().noneMatch(BinTable::goesIn)) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO \"rp_bin\" (\"seq\", \"type\", \"id\", \"label\", \"at\","
        + " \"who\", \"change\", \"cause\", \"into\") VALUES (" + Dialect.marks(9) + ")")) {
      for (int i = 0; i < records.size(); i++) {
        Appended each = appended.get(i);
        if (goesIn(each)) {
          bind(statement, each, records.get(i));
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  /** What an undo takes back was never wanted: a redo brings it back, not the bin. */
  private static boolean goesIn(Appended each) {
    return each.change().set().kind() == Kind.DELETE && each.mode() != Mode.UNDO;
  }

  private static void bind(PreparedStatement statement, Appended each, Working record) throws SQLException {
    Change change = each.change();
    statement.setLong(1, change.sequence());
    statement.setString(2, change.set().root().type());
    statement.setObject(3, change.set().root().id());
    statement.setString(4, (String) record.before.eGet(CrmPackage.Literals.ROOT__LABEL));
    ValueBinding.bind(statement, 5, ColumnType.INSTANT, change.when());
    statement.setString(6, change.who());
    statement.setObject(7, change.id());
    ValueBinding.bind(statement, 8, ColumnType.UUID, each.cause());
    ValueBinding.bind(statement, 9, ColumnType.UUID, record.into == null ? null : record.into.id());
  }

  /** Takes records out by their ids. */
  static void remove(Connection connection, List<UUID> ids) throws SQLException {
    if (!ids.isEmpty()) {
      try (PreparedStatement statement = connection.prepareStatement("DELETE FROM \"rp_bin\" WHERE \"id\" = ANY (?)")) {
        statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
        statement.executeUpdate();
      }
    }
  }

  /** A page, the newest first; see {@link org.rapport.store.Bin#page}. */
  static List<Binned> page(Connection connection, Wanted wanted, long before, int limit) throws SQLException {
    return wanted.type() == null ? query(connection, "\"seq\" < ?" + itself(wanted) + " ORDER BY \"seq\" DESC LIMIT ?", before, limit)
        : query(connection, "\"seq\" < ? AND \"type\" = ?" + itself(wanted) + " ORDER BY \"seq\" DESC LIMIT ?", before, wanted.type(), limit);
  }

  private static String itself(Wanted wanted) {
    return wanted.itself() ? " AND \"cause\" IS NULL" : "";
  }

  /** How many there are, counted up to a most. */
  static long count(Connection connection, Wanted wanted, int most) throws SQLException {
    String one = "SELECT 1 FROM \"rp_bin\" WHERE \"seq\" < ?" + itself(wanted);
    return wanted.type() == null ? count(connection, one + " LIMIT ?", Long.MAX_VALUE, most)
        : count(connection, one + " AND \"type\" = ? LIMIT ?", Long.MAX_VALUE, wanted.type(), most);
  }

  private static long count(Connection connection, String rows, Object... parameters) throws SQLException {
    return Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM (" + rows + ") b", parameters).get(0);
  }

  /** Those of some records that are in the bin: what was deleted for itself before what only followed, the newest first. */
  static List<Binned> all(Connection connection, Collection<Ref> records) throws SQLException {
    Set<Ref> wanted = Set.copyOf(records);
    return query(connection, "\"id\" = ANY (?) ORDER BY \"seq\" DESC", connection.createArrayOf("uuid", wanted.stream().map(Ref::id).toArray())).stream()
        .filter(each -> wanted.contains(each.record())).sorted(Comparator.comparing(each -> each.cause() != null)).toList();
  }

  /** What was merged into a record, the newest first. */
  static List<Binned> mergedInto(Connection connection, Ref record) throws SQLException {
    return query(connection, "\"into\" = ? AND \"type\" = ? ORDER BY \"seq\" DESC", record.id(), record.type());
  }

  /** A deleted record; empty where it is not in the bin. */
  static Optional<Binned> find(Connection connection, Ref record) throws SQLException {
    return query(connection, "\"id\" = ? AND \"type\" = ?", record.id(), record.type()).stream().findFirst();
  }

  private static List<Binned> query(Connection connection, String where, Object... parameters) throws SQLException {
    return Sql.query(connection, row -> {
      String type = row.getString(2);
      UUID into = row.getObject(9, UUID.class);
      return new Binned(row.getLong(1), new Ref(type, row.getObject(3, UUID.class)), row.getString(4),
          (Instant) ValueBinding.read(row, 5, ColumnType.INSTANT), row.getString(6), row.getObject(7, UUID.class),
          row.getObject(8, UUID.class), into == null ? null : new Ref(type, into));
    }, "SELECT \"seq\", \"type\", \"id\", \"label\", \"at\", \"who\", \"change\", \"cause\", \"into\" FROM \"rp_bin\" WHERE " + where, parameters);
  }
}
