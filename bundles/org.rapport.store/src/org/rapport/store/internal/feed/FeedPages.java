package org.rapport.store.internal.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.FeedPage;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;

/**
 * Reads the feed from a position on. On PostgreSQL the order is that of the transactions, up to the oldest that still runs: one
 * that commits late is not passed by. Stateless.
 */
public final class FeedPages {

  /** Where a base keeps what tells it from all others; a restored one is another. */
  public static final String BASE = "base";

  private static final String RECORDS = "SELECT \"type\", \"root\", ";

  private FeedPages() {
  }

  /** One line of the feed: its record, and its place. */
  private record Line(Ref record, long transaction, long sequence) {
  }

  /**
   * A page.
   *
   * @param after a position that an earlier page gave, null for the end of the feed
   * @return empty where the position is that of another base
   */
  public static Optional<FeedPage> read(Connection connection, Dialect dialect, Types types, String after, int most) throws SQLException {
    String base = Sql.query(connection, row -> row.getString(1), "SELECT \"value\" FROM \"rp_meta\" WHERE \"name\" = ?", BASE).get(0);
    if (after == null) {
      return Optional.of(new FeedPage(List.of(), base + ":" + end(connection, dialect), false));
    }
    String[] parts = after.split(":");
    if (!parts[0].equals(base)) {
      return Optional.empty();
    }
    String end = end(connection, dialect);
    List<Line> lines = lines(connection, dialect, Long.parseLong(parts[1]), Long.parseLong(parts[2]), end, most);
    boolean more = lines.size() == most;
    Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    Set<Ref> records = lines.stream().map(Line::record).filter(ref -> types.find(ref.type()).isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return Optional.of(new FeedPage(List.copyOf(records), base + ":" + (more ? last.transaction() + ":" + last.sequence() : end), more));
  }

  private static List<Line> lines(Connection connection, Dialect dialect, long transaction, long sequence, String end, int most) throws SQLException {
    Sql.RowReader<Line> reader = row -> new Line(new Ref(row.getString(1), row.getObject(2, UUID.class)), Long.parseLong(row.getString(3)), row.getLong(4));
    if (dialect == Dialect.POSTGRESQL) {
      return Sql.query(connection, reader, RECORDS + "CAST(\"xid\" AS text), \"seq\" FROM \"rp_change\" WHERE (\"rp_change\".\"xid\", \"seq\")"
          + " > (CAST(CAST(? AS text) AS xid8), ?) AND \"rp_change\".\"xid\" < CAST(CAST(? AS text) AS xid8) ORDER BY \"rp_change\".\"xid\", \"seq\" LIMIT ?",
          String.valueOf(transaction), sequence, end.substring(0, end.indexOf(':')), most);
    }
    return Sql.query(connection, reader, RECORDS + "'0', \"seq\" FROM \"rp_change\" WHERE \"seq\" > ? ORDER BY \"seq\" LIMIT ?", sequence, most);
  }

  /** Behind everything that is committed, and that nothing older can come before. */
  private static String end(Connection connection, Dialect dialect) throws SQLException {
    return Sql.query(connection, row -> row.getString(1), dialect == Dialect.POSTGRESQL
        ? "SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) || ':-1'"
        : "SELECT '0:' || COALESCE(MAX(\"seq\"), 0) FROM \"rp_change\"").get(0);
  }
}
