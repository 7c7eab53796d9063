package org.rapport.store.internal.query;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.internal.query.Sorting.Criterion;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;

/**
 * Reads the keys of one page in the order of the list. Where an index on the only criterion is expected, the list is read
 * in portions that each follow the index from one place on: the rest of equal values, what comes after them, and the
 * empty values. So neither the depth of the page nor the number of equal or empty values counts.
 */
final class KeyReader {

  private final QueryDialect dialect;
  private final Source source;
  private final Sorting sorting;

  /**
   * What is read.
   *
   * @param from table, alias and joins
   * @param where the condition; empty for all
   * @param id the expression of the id
   * @param few whether the condition names a few records, so that no index is to be followed for their order
   */
  record Source(SqlText from, SqlText where, String id, boolean few) {
  }

  KeyReader(QueryDialect dialect, Source source, Sorting sorting) {
    this.dialect = dialect;
    this.source = source;
    this.sorting = sorting;
  }

  /** The keys of the page, and one more where the list goes on. */
  List<PageKey> read(Connection connection, PageRequest request) throws RapportException, SQLException {
    List<SqlText> portions = portions(request.after());
    List<PageKey> result = new ArrayList<>();
    long offset = request.offset();
    for (SqlText portion : portions) {
      int wanted = request.limit() + 1 - result.size();
      List<PageKey> found = wanted > 0 ? select(connection, portion, offset, wanted) : List.of();
      result.addAll(found);
      boolean last = portion == portions.get(portions.size() - 1);
      if (!found.isEmpty() || last) {
        offset = 0;
      } else if (offset > 0) {
        offset -= count(connection, portion);
      }
    }
    return result;
  }

  private List<SqlText> portions(PageKey after) throws RapportException {
    List<Criterion> criteria = sorting.criteria();
    if (after != null && after.sortValues().size() != criteria.size()) {
      throw new RapportException("bad-page-key", "The place in the list belongs to another order.", "Begin with the first page.");
    }
    if (isIndexed()) {
      return indexedPortions(criteria.get(0), after);
    }
    SqlText seek = new SqlText();
    if (after != null) {
      writeAfter(seek, after, 0);
    }
    return List.of(seek);
  }

  private List<SqlText> indexedPortions(Criterion criterion, PageKey after) throws RapportException {
    String sign = criterion.descending() ? " < " : " > ";
    SqlText empty = new SqlText().add(criterion.expression() + " IS NULL");
    Serializable value = after == null ? null : after.sortValues().get(0);
    if (after == null) {
      return List.of(present(criterion), empty);
    } else if (value == null) {
      return List.of(empty.add(" AND " + source.id() + sign).value(after.id()));
    }
    Object parameter = criterion.kind().parameter(value);
    if (dialect.seeksRows()) {
      return List.of(new SqlText().add("(" + criterion.expression() + ", " + source.id() + ")" + sign + "(").value(parameter).add(", ")
          .value(after.id()).add(")"), empty);
    }
    return List.of(
        new SqlText().add(criterion.expression() + " = ").value(parameter).add(" AND " + source.id() + sign).value(after.id()),
        new SqlText().add(criterion.expression() + sign).value(parameter), empty);
  }

  private SqlText present(Criterion criterion) {
    return dialect.seeksRows() ? new SqlText().add(criterion.expression() + " IS NOT NULL")
        : new SqlText().add(criterion.expression() + " >= ").value(criterion.kind().least());
  }

  private void writeAfter(SqlText sql, PageKey after, int place) throws RapportException {
    if (place == sorting.criteria().size()) {
      sql.add(source.id() + (sorting.idDescending() ? " < " : " > ")).value(after.id());
      return;
    }
    Criterion criterion = sorting.criteria().get(place);
    Serializable value = after.sortValues().get(place);
    if (value == null) {
      sql.add("(" + criterion.expression() + " IS NULL AND ");
      writeAfter(sql, after, place + 1);
      sql.add(")");
      return;
    }
    Object parameter = criterion.kind().parameter(value);
    sql.add("(" + criterion.expression() + (criterion.descending() ? " < " : " > ")).value(parameter)
        .add(" OR " + criterion.expression() + " IS NULL OR (" + criterion.expression() + " = ").value(parameter).add(" AND ");
    writeAfter(sql, after, place + 1);
    sql.add("))");
  }

  private List<PageKey> select(Connection connection, SqlText portion, long offset, int limit) throws SQLException {
    SqlText sql = new SqlText().add("SELECT " + source.id());
    sorting.criteria().forEach(criterion -> sql.add(", " + criterion.expression()));
    sql.add(" FROM ").add(source.from());
    writeWhere(sql, portion);
    sql.add(" ORDER BY ");
    boolean indexed = isIndexed();
    for (Criterion criterion : sorting.criteria()) {
      sql.add(criterion.expression() + (criterion.descending() ? " DESC" : "") + (indexed ? ", " : " NULLS LAST, "));
    }
    sql.add(source.id() + (sorting.idDescending() ? " DESC" : "")).add(" LIMIT ").value(limit);
    sql.add(offset > 0 ? " OFFSET " + offset : "");
    List<PageKey> keys = new ArrayList<>();
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<Serializable> values = new ArrayList<>();
        for (int i = 0; i < sorting.criteria().size(); i++) {
          values.add(sorting.criteria().get(i).kind().read(rows, i + 2));
        }
        keys.add(new PageKey(values, rows.getObject(1, UUID.class)));
      }
    }
    return keys;
  }

  private boolean isIndexed() {
    return !source.few() && sorting.criteria().size() == 1 && sorting.criteria().get(0).indexed();
  }

  private long count(Connection connection, SqlText portion) throws SQLException {
    SqlText sql = new SqlText().add("SELECT COUNT(*) FROM ").add(source.from());
    writeWhere(sql, portion);
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void writeWhere(SqlText sql, SqlText portion) {
    String separator = " WHERE ";
    for (SqlText part : List.of(portion, source.where())) {
      if (!part.isEmpty()) {
        sql.add(separator).add(part);
        separator = " AND ";
      }
    }
  }
}
