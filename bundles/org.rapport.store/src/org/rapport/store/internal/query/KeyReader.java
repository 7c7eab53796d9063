package org.rapport.store.internal.query;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.internal.query.Sorting.Criterion;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.query.PageKey;
import org.rapport.store.query.PageRequest;

/**
 * Reads the keys of one page in the order of the list. Where an index on the first criterion is expected, the list is read
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
   * @param present the same for records that have a value in the first criterion
   * @param where the condition; empty for all
   * @param id the expression of the id
   * @param readable what else its records fulfil, because of the rights of who asks; empty for nothing
   * @param branches the same as parts, each to be read along an index of its own; empty where that is not better
   * @param few whether the condition names a few records, so that no index is to be followed for their order
   */
  record Source(SqlText from, SqlText present, SqlText where, String id, SqlText readable, List<Sight.Branch> branches, boolean few) {
  }

  KeyReader(QueryDialect dialect, Source source, Sorting sorting) {
    this.dialect = dialect;
    this.source = source;
    this.sorting = sorting;
  }

  /**
   * A part of the list that is read by one statement.
   *
   * @param where what tells it from the others; empty where it is the whole list
   * @param open whether it follows the index from a place on without an end
   * @param id the id as it stands in the index that is followed
   */
  private record Portion(SqlText where, boolean open, String id) {
  }

  /** The keys of the page, and one more where the list goes on. */
  List<PageKey> read(Connection connection, PageRequest request) throws RapportException, SQLException {
    List<Portion> portions = portions(connection, request.after());
    List<PageKey> result = new ArrayList<>();
    long offset = request.offset();
    for (Portion portion : portions) {
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

  /** Whether one index gives the whole order, so that reading on from a key costs what is read. */
  boolean readsAlongIndex() {
    return !source.few() && (sorting.criteria().isEmpty() || sorting.criteria().size() == 1 && isIndexed());
  }

  /** The whole list in its order, as one statement; never run, it tells one list from another. */
  SqlText list() {
    SqlText sql = new SqlText().add(source.from()).add(" WHERE ").add(source.where()).add(" ORDER BY ");
    sorting.criteria().forEach(criterion -> sql.add(criterion.expression() + (criterion.descending() ? " DESC, " : ", ")));
    return sql.add(source.id());
  }

  private List<Portion> portions(Connection connection, PageKey after) throws RapportException, SQLException {
    List<Criterion> criteria = sorting.criteria();
    if (after != null && after.sortValues().size() != criteria.size()) {
      throw new RapportException("bad-page-key", "The place in the list belongs to another order.", "Begin with the first page.");
    }
    if (isIndexed()) {
      return indexedPortions(criteria.get(0), after);
    }
    Serializable from = after == null || criteria.isEmpty() ? null : after.sortValues().get(0);
    boolean empties = after != null && from == null;
    if (!criteria.isEmpty() && criteria.get(0).targets() != null && !dialect.sortsAlongIndex() && !source.few()
        && source.branches().isEmpty() && !empties) {
      if (from != null) {
        criteria.get(0).kind().parameter(from);
      }
      Optional<List<TargetWalk.Stop>> stops = criteria.get(0).targets().stops(connection, criteria.get(0), from);
      if (stops.isPresent()) {
        return targetPortions(stops.get(), after);
      }
    }
    SqlText seek = new SqlText();
    if (after != null) {
      writeAfter(seek, after, 0, source.id());
    }
    return List.of(new Portion(seek, false, source.id()));
  }

  private List<Portion> targetPortions(List<TargetWalk.Stop> stops, PageKey after) throws RapportException {
    List<Portion> portions = new ArrayList<>();
    for (TargetWalk.Stop stop : stops) {
      if (stop.first()) {
        writeAfter(stop.where().add(" AND "), after, 1, source.id());
      }
      portions.add(new Portion(stop.where(), false, source.id()));
    }
    portions.add(new Portion(new SqlText().add(sorting.criteria().get(0).expression() + " IS NULL"), false, source.id()));
    return portions;
  }

  private List<Portion> indexedPortions(Criterion first, PageKey after) throws RapportException {
    String sign = first.descending() ? " < " : " > ";
    String id = first.id() == null ? source.id() : first.id();
    Portion empty = new Portion(new SqlText().add(first.expression() + " IS NULL"), false, source.id());
    if (after == null) {
      return List.of(new Portion(present(first), true, id), empty);
    }
    Serializable value = after.sortValues().get(0);
    if (value == null) {
      writeAfter(empty.where().add(" AND "), after, 1, source.id());
      return List.of(empty);
    }
    Object parameter = first.kind().parameter(value);
    if (dialect.seeksRows() && sorting.criteria().size() == 1) {
      SqlText seek = new SqlText().add("(" + first.expression() + ", " + id + ")" + sign + "(").value(parameter).add(", ")
          .value(after.id()).add(")");
      return List.of(new Portion(seek, true, id), empty);
    }
    SqlText equal = new SqlText().add(first.expression() + " = ").value(parameter).add(" AND ");
    writeAfter(equal, after, 1, id);
    SqlText beyond = new SqlText().add(first.expression() + sign).value(parameter);
    return List.of(new Portion(equal, false, id), new Portion(beyond, true, id), empty);
  }

  private SqlText present(Criterion criterion) {
    return dialect.seeksRows() ? new SqlText().add(criterion.expression() + " IS NOT NULL")
        : new SqlText().add(criterion.expression() + " >= ").value(criterion.kind().least());
  }

  private void writeAfter(SqlText sql, PageKey after, int place, String id) throws RapportException {
    if (place == sorting.criteria().size()) {
      sql.add(id + (sorting.idDescending() ? " < " : " > ")).value(after.id());
      return;
    }
    Criterion criterion = sorting.criteria().get(place);
    Serializable value = after.sortValues().get(place);
    if (value == null) {
      sql.add("(" + criterion.expression() + " IS NULL AND ");
      writeAfter(sql, after, place + 1, id);
      sql.add(")");
      return;
    }
    Object parameter = criterion.kind().parameter(value);
    sql.add("(" + criterion.expression() + (criterion.descending() ? " < " : " > ")).value(parameter)
        .add(" OR " + criterion.expression() + " IS NULL OR (" + criterion.expression() + " = ").value(parameter).add(" AND ");
    writeAfter(sql, after, place + 1, id);
    sql.add("))");
  }

  private List<PageKey> select(Connection connection, Portion portion, long offset, int limit) throws RapportException, SQLException {
    SqlText where = endsEarly(portion) ? ended(connection, portion, offset + limit) : portion.where();
    SqlText sql = new SqlText();
    if (source.branches().isEmpty()) {
      writeSelect(sql, where, portion.id(), null);
      sql.add(" LIMIT ").value(limit);
    } else {
      for (Sight.Branch branch : source.branches()) {
        sql.add(sql.isEmpty() ? "SELECT * FROM ((" : ") UNION (");
        writeSelect(sql, where, portion.id(), branch);
        sql.add(" LIMIT ").value(offset + limit);
      }
      sql.add(")) parts");
      writeOrder(sql, i -> Names.quote("#" + i));
      sql.add(" LIMIT ").value(limit);
    }
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

  /** Where the id stands in another table's index, that table is to be read first. */
  private SqlText from(String id) {
    return id.equals(source.id()) ? source.from() : source.present();
  }

  /** @param branch the part of the readable records, null for all of them */
  private void writeSelect(SqlText sql, SqlText where, String id, Sight.Branch branch) {
    sql.add("SELECT " + id + " AS " + Names.quote("#" + sorting.criteria().size()));
    for (int i = 0; i < sorting.criteria().size(); i++) {
      sql.add(", " + sorting.criteria().get(i).expression() + " AS " + Names.quote("#" + i));
    }
    sql.add(" FROM ").add(from(id)).add(branch == null ? new SqlText() : branch.joins());
    writeWhere(sql, where, branch == null ? source.readable() : branch.where());
    boolean leads = branch != null && branch.fixed() != null && !dialect.sortsAlongIndex();
    writeOrder(sql, i -> i < sorting.criteria().size() ? (leads && i == 0 ? branch.fixed() + ", " : "") + sorting.criteria().get(i).expression()
        : id);
  }

  /** @param name the expression of a criterion; the one behind the last is the id */
  private void writeOrder(SqlText sql, IntFunction<String> name) {
    sql.add(" ORDER BY ");
    for (int i = 0; i < sorting.criteria().size(); i++) {
      sql.add(name.apply(i) + (sorting.criteria().get(i).descending() ? " DESC" : "") + (i == 0 && isIndexed() ? ", " : " NULLS LAST, "));
    }
    sql.add(name.apply(sorting.criteria().size()) + (sorting.idDescending() ? " DESC" : ""));
  }

  /** Whether the database would sort all that follows, because more than the index orders the list. */
  private boolean endsEarly(Portion portion) {
    return portion.open() && source.branches().isEmpty() && sorting.criteria().size() > 1 && !dialect.sortsAlongIndex();
  }

  /** The portion up to the value of the first criterion that so many rows reach. */
  private SqlText ended(Connection connection, Portion portion, long rows) throws RapportException, SQLException {
    Criterion first = sorting.criteria().get(0);
    SqlText sql = new SqlText().add("SELECT " + first.expression() + " FROM ").add(from(portion.id()));
    writeWhere(sql, portion.where(), source.readable());
    sql.add(" ORDER BY " + first.expression() + (first.descending() ? " DESC" : "") + " LIMIT 1 OFFSET " + (rows - 1));
    try (PreparedStatement statement = sql.prepare(connection); ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        return portion.where();
      }
      Object end = first.kind().parameter(first.kind().read(row, 1));
      return new SqlText().add(portion.where()).add(" AND " + first.expression() + (first.descending() ? " >= " : " <= ")).value(end);
    }
  }

  private boolean isIndexed() {
    return !source.few() && !sorting.criteria().isEmpty() && sorting.criteria().get(0).indexed();
  }

  private long count(Connection connection, Portion portion) throws SQLException {
    SqlText sql = new SqlText().add("SELECT COUNT(*) FROM ").add(source.from());
    writeWhere(sql, portion.where(), source.readable());
    try (PreparedStatement statement = sql.prepare(connection); ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Many records fulfil a condition that comes here with an indexed order: the order is to be followed, not the condition. */
  private void writeWhere(SqlText sql, SqlText portion, SqlText readable) {
    String separator = " WHERE ";
    SqlText condition = isIndexed() && !source.where().isEmpty() ? dialect.filterOnly(source.where()) : source.where();
    for (SqlText part : List.of(portion, readable, condition)) {
      if (!part.isEmpty()) {
        sql.add(separator).add(part);
        separator = " AND ";
      }
    }
  }
}
