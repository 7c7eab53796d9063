package org.rapport.store.internal.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.internal.Authorship;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.jdbc.BulkInsert;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;

/** Appends to the feed within the transaction of a commit. On H2 only under the commit lock. */
public final class FeedWriter {

  private static final int PART = 500_000;
  private static final List<String> HEAD = List.of("seq", "id", "type", "root", "version", "kind", "mode", "batch", "undoes", "cause", "at",
      "who", "origin", "made_at", "made_by");
  private static final List<String> BODY = List.of("seq", "part", "body");

  private final Dialect dialect;
  private final UUID origin;
  private final AtomicLong sequence = new AtomicLong(-1);

  /** @param origin names this open store, so that it knows its own changes again */
  public FeedWriter(Dialect dialect, UUID origin) {
    this.dialect = dialect;
    this.origin = origin;
  }

  /** A change and what the feed knows beyond it. */
  public record Appended(Change change, Mode mode, UUID cause, Authorship authorship) {
  }

  /** Takes the next numbers of the order of commits. */
  public long[] sequences(Connection connection, int count) throws SQLException {
    long[] result = new long[count];
    try (Statement statement = connection.createStatement()) {
      if (dialect == Dialect.H2) {
        if (sequence.get() < 0) {
          try (ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(\"seq\"), 0) FROM \"rp_change\"")) {
            row.next();
            sequence.set(row.getLong(1));
          }
        }
        for (int i = 0; i < count; i++) {
          result[i] = sequence.incrementAndGet();
        }
      } else {
        try (ResultSet row = statement.executeQuery("SELECT nextval('rp_sequence') FROM generate_series(1, " + count + ")")) {
          for (int i = 0; row.next(); i++) {
            result[i] = row.getLong(1);
          }
        }
      }
    }
    return result;
  }

  /** Appends changes. */
  public void append(Connection connection, List<Appended> changes) throws SQLException {
    List<Object[]> heads = new ArrayList<>(changes.size());
    List<Object[]> bodies = new ArrayList<>();
    for (Appended each : changes) {
      Change change = each.change();
      Ref root = change.set().root();
      heads.add(new Object[] {change.sequence(), change.id(), root.type(), root.id(), change.version(), change.set().kind().name(),
          each.mode().ordinal(), change.batch(), change.undoes(), each.cause(), ValueBinding.toJdbc(change.when()), change.who(), origin,
          ValueBinding.toJdbc(each.authorship().at()), each.authorship().by()});
      if (FeedEntry.hasBody(change.set().kind())) {
        addBody(bodies, change.sequence(), ChangeText.write(change.set().features(), change.set().rows()));
      }
    }
    new BulkInsert(connection, dialect, "rp_change", HEAD).write(heads);
    new BulkInsert(connection, dialect, "rp_change_value", BODY).write(bodies);
  }

  /** Adds the text of a change in parts, as rows of {@code rp_change_value}. */
  static void addBody(List<Object[]> bodies, long sequence, String text) {
    for (int from = 0, part = 0; from < text.length(); part++) {
      int end = Math.min(text.length(), from + PART);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      bodies.add(new Object[] {sequence, part, text.substring(from, end)});
      from = end;
    }
  }

  /**
   * Marks changes as taken back.
   *
   * @param by for each change the one that took it back; null where it stands again
   */
  public void markUndone(Connection connection, Map<UUID, UUID> by) throws SQLException {
    if (dialect == Dialect.POSTGRESQL) {
      List<UUID> ids = List.copyOf(by.keySet());
      try (PreparedStatement statement = connection.prepareStatement("UPDATE \"rp_change\" c SET \"undone_by\" = m.\"by\""
          + " FROM unnest(?, ?) AS m(\"change\", \"by\") WHERE c.\"id\" = m.\"change\"")) {
        statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
        statement.setArray(2, connection.createArrayOf("uuid", ids.stream().map(by::get).toArray()));
        statement.executeUpdate();
      }
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement("UPDATE \"rp_change\" SET \"undone_by\" = ? WHERE \"id\" = ?")) {
      for (Map.Entry<UUID, UUID> each : by.entrySet()) {
        ValueBinding.bind(statement, 1, ColumnType.UUID, each.getValue());
        statement.setObject(2, each.getKey());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
