package org.rapport.store.internal.query;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.store.internal.query.Sorting.Criterion;
import org.rapport.store.internal.query.Sorting.Kind;

/**
 * The targets of a reference in the order of their labels, for lists sorted by it: where there are few targets, a list
 * is read target by target, by the index of the reference, instead of being sorted as a whole.
 *
 * @param reference the expression of the reference in the list
 * @param targets a SELECT of id and sort key of the labelled targets
 */
record TargetWalk(String reference, SqlText targets) {

  private static final int FEW = 500;

  /**
   * The records of one or several targets with the same label.
   *
   * @param where what tells these records from the others
   * @param first whether the place from which the page goes on is among them
   */
  record Stop(SqlText where, boolean first) {
  }

  /**
   * The stops from a place on.
   *
   * @param criterion the order by the label
   * @param from the key of the place, null to begin with the first
   * @return empty where there are too many targets to go from one to the next
   */
  Optional<List<Stop>> stops(Connection connection, Criterion criterion, Serializable from) throws SQLException {
    SqlText sql = new SqlText().add(targets).add(" ORDER BY 2" + (criterion.descending() ? " DESC" : "") + ", 1 LIMIT " + (FEW + 1));
    Map<Serializable, List<UUID>> byKey = new LinkedHashMap<>();
    int count = 0;
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        byKey.computeIfAbsent(Kind.BYTES.read(rows, 2), key -> new ArrayList<>()).add(rows.getObject(1, UUID.class));
        count++;
      }
    }
    if (count > FEW) {
      return Optional.empty();
    }
    List<Stop> stops = new ArrayList<>();
    for (Map.Entry<Serializable, List<UUID>> each : byKey.entrySet()) {
      int compared = from == null ? 1 : compare(each.getKey(), from) * (criterion.descending() ? -1 : 1);
      if (compared >= 0) {
        SqlText where = new SqlText().add(reference + " = ANY(").value(connection.createArrayOf("uuid", each.getValue().toArray())).add(")");
        stops.add(new Stop(where, compared == 0));
      }
    }
    return Optional.of(stops);
  }

  /** Keys are written in hexadecimal digits, whose order is that of the bytes. */
  private static int compare(Serializable a, Serializable b) {
    return ((String) a).compareTo((String) b);
  }
}
