package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.rapport.model.Uuids;
import org.rapport.store.Change;
import org.rapport.store.internal.jdbc.Sql;

/**
 * By which a transaction on a server is known again when no answer to its commit came: the id of its first change, or a row
 * of {@code rp_receipt} where it wrote none to the feed. Stateless.
 */
final class Receipts {

  private static final String LEAVE = "INSERT INTO \"rp_receipt\" (\"id\", \"at\") SELECT ?, CURRENT_TIMESTAMP";

  private Receipts() {
  }

  /** To be called last in a transaction; null where it wrote nothing at all. */
  static UUID leave(Connection connection, List<Change> changes) throws SQLException {
    if (!changes.isEmpty()) {
      return changes.get(0).id();
    }
    UUID id = Uuids.next();
    return Sql.execute(connection, LEAVE + " WHERE pg_current_xact_id_if_assigned() IS NOT NULL", id) == 0 ? null : id;
  }

  /**
   * Whether a transaction that has ended was committed.
   *
   * @param durable whether that must be on the disks too, of the standby as well: a commit that was cut off while it waited for
   *     them is visible and not yet safe, until a later one is
   */
  static boolean isThere(Connection connection, UUID id, boolean durable) throws SQLException {
    boolean there = !Sql.query(connection, row -> row.getInt(1),
        "SELECT 1 FROM \"rp_change\" WHERE \"id\" = ? UNION ALL SELECT 1 FROM \"rp_receipt\" WHERE \"id\" = ?", id, id).isEmpty();
    if (there && durable) {
      forgetOld(connection);
      Sql.execute(connection, LEAVE, Uuids.next());
    }
    return there;
  }

  private static void forgetOld(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM \"rp_receipt\" WHERE \"at\" < CURRENT_TIMESTAMP - INTERVAL '1 day'");
    }
  }
}
