package org.rapport.store.internal.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.internal.feed.FeedEntry.Mode;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;

/** Appends to the feed within the transaction of a commit. On H2 only under the commit lock. */
public final class FeedWriter {

  private static final int PART = 500_000;

  private final Dialect dialect;
  private final UUID origin;
  private final AtomicLong sequence = new AtomicLong(-1);

  /** @param origin names this open store, so that it knows its own changes again */
  public FeedWriter(Dialect dialect, UUID origin) {
    this.dialect = dialect;
    this.origin = origin;
  }

  /** A change and what the feed knows beyond it. */
  public record Appended(Change change, Mode mode, UUID cause) {
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
    try (PreparedStatement head = connection.prepareStatement("INSERT INTO \"rp_change\" (\"seq\", \"id\", \"type\", \"root\", \"version\","
        + " \"kind\", \"mode\", \"batch\", \"undoes\", \"cause\", \"at\", \"who\", \"origin\") VALUES (" + Dialect.marks(13) + ")");
        PreparedStatement body = connection.prepareStatement("INSERT INTO \"rp_change_value\" (\"seq\", \"part\", \"body\") VALUES (?, ?, ?)")) {
      boolean hasBodies = false;
      for (Appended each : changes) {
        Change change = each.change();
        Ref root = change.set().root();
        head.setLong(1, change.sequence());
        head.setObject(2, change.id());
        head.setString(3, root.type());
        head.setObject(4, root.id());
        head.setLong(5, change.version());
        head.setString(6, change.set().kind().name());
        head.setInt(7, each.mode().ordinal());
        ValueBinding.bind(head, 8, ColumnType.UUID, change.batch());
        ValueBinding.bind(head, 9, ColumnType.UUID, change.undoes());
        ValueBinding.bind(head, 10, ColumnType.UUID, each.cause());
        ValueBinding.bind(head, 11, ColumnType.INSTANT, change.when());
        head.setString(12, change.who());
        head.setObject(13, origin);
        head.addBatch();
        if (FeedEntry.hasBody(change.set().kind())) {
          hasBodies = true;
          addBody(body, change);
        }
      }
      head.executeBatch();
      if (hasBodies) {
        body.executeBatch();
      }
    }
  }

  private static void addBody(PreparedStatement body, Change change) throws SQLException {
    String text = ChangeText.write(change.set().features(), change.set().rows());
    for (int from = 0, part = 0; from < text.length(); part++) {
      int end = Math.min(text.length(), from + PART);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      body.setLong(1, change.sequence());
      body.setInt(2, part);
      body.setString(3, text.substring(from, end));
      body.addBatch();
      from = end;
    }
  }

  /**
   * Marks changes as taken back.
   *
   * @param by for each change the one that took it back; null where it stands again
   */
  public void markUndone(Connection connection, Map<UUID, UUID> by) throws SQLException {
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
