package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapport.model.RapportException;
import org.rapport.store.BackupProgress;
import org.rapport.store.Bin.Prunable;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.write.Transactions.Result;

/** Forgets the values of old changes; that they were made stays. Used by one thread. */
final class Pruning {

  private static final int PORTION = 1000;

  private final Transactions transactions;
  private final String who;
  private final Instant before;

  Pruning(Transactions transactions, String who, Instant before) {
    this.transactions = transactions;
    this.who = who;
    this.before = before;
  }

  private record Old(long sequence, Instant at) {
  }

  /** What would be forgotten. */
  static Prunable count(Connection connection, Instant before) throws SQLException {
    long binned = Sql.query(connection, row -> row.getLong(1), "SELECT COUNT(*) FROM \"rp_bin\" WHERE \"at\" < ?", before).get(0);
    return Sql.query(connection, row -> new Prunable(row.getLong(1), binned, (Instant) ValueBinding.read(row, 2, ColumnType.INSTANT)),
        "SELECT COUNT(*), MAX(c.\"at\") FROM \"rp_change_value\" v JOIN \"rp_change\" c ON c.\"seq\" = v.\"seq\" WHERE v.\"part\" = 0"
            + " AND c.\"at\" < ?", before).get(0);
  }

  /** Forgets; see {@link org.rapport.store.Bin#prune}. */
  int run(BackupProgress progress) throws RapportException {
    int all = 0;
    int pruned;
    do {
      pruned = transactions.<Integer>run(false, connection -> new Result<>(portion(connection), List.of()));
      all += pruned;
      if (!progress.goOn(all)) {
        transactions.run(true, connection -> new Result<>(null, List.of()));
        return all;
      }
    } while (pruned == PORTION);
    transactions.run(true, connection -> {
      Sql.execute(connection, "DELETE FROM \"rp_bin\" WHERE \"at\" < ?", before);
      return new Result<>(null, List.of());
    });
    return all;
  }

  /** The oldest values stand first in their table, so nothing that stays is read but the first of them. */
  private int portion(Connection connection) throws SQLException {
    List<Object> old = new ArrayList<>();
    for (Old each : Sql.query(connection, row -> new Old(row.getLong(1), (Instant) ValueBinding.read(row, 2, ColumnType.INSTANT)),
        "SELECT v.\"seq\", c.\"at\" FROM \"rp_change_value\" v JOIN \"rp_change\" c ON c.\"seq\" = v.\"seq\" WHERE v.\"part\" = 0"
            + " ORDER BY v.\"seq\" LIMIT ?", PORTION)) {
      if (!each.at().isBefore(before)) {
        break;
      }
      old.add(each.sequence());
    }
    if (!old.isEmpty()) {
      String those = "\"seq\" IN (" + Dialect.marks(old.size()) + ")";
      Sql.execute(connection, "DELETE FROM \"rp_change_value\" WHERE " + those, old.toArray());
      List<Object> values = new ArrayList<>(List.of(Instant.now(), who));
      values.addAll(old);
      Sql.execute(connection, "UPDATE \"rp_change\" SET \"emptied_at\" = ?, \"emptied_by\" = ? WHERE " + those, values.toArray());
    }
    return old.size();
  }
}
