package org.rapport.store.internal.query;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.query.Group;
import org.rapport.store.query.GroupQuery;
import org.rapport.store.query.Page;

/**
 * Counts and sums by keys in one statement, and asks for the labels of records that are keys in one more a type. Keys
 * are columns with names, and grouped by these names, so that no parameter has to be repeated. Each sum of money groups
 * by its currency too.
 */
final class Grouping {

  private final List<GroupKey> keys;
  private final List<Sum> sums;
  private final Projection projection;

  private Grouping(List<GroupKey> keys, List<Sum> sums, Projection projection) {
    this.keys = keys;
    this.sums = sums;
    this.projection = projection;
  }

  /**
   * One sum.
   *
   * @param path as written
   * @param value the column to add up
   * @param currency the column with the currency, null for plain numbers
   */
  private record Sum(String path, String value, String currency) {
  }

  /**
   * Reads what is to be grouped.
   *
   * @throws RapportException {@code unknown-feature}, {@code bad-column}
   */
  static Grouping of(RecordType type, GroupQuery query, Sight sight, Projection projection, QueryDialect dialect, ZoneId zone)
      throws RapportException {
    List<GroupKey> keys = new ArrayList<>();
    for (String key : query.keys()) {
      keys.add(GroupKey.of(type, key, sight, projection, dialect, zone));
    }
    List<Sum> sums = new ArrayList<>();
    for (String text : query.sums()) {
      sums.add(sum(Paths.resolve(type, text, sight), projection));
    }
    return new Grouping(List.copyOf(keys), List.copyOf(sums), projection);
  }

  private static Sum sum(Path path, Projection projection) throws RapportException {
    ColumnType columnType = path.type().orElse(null);
    boolean number = columnType == ColumnType.INTEGER || columnType == ColumnType.LONG || columnType == ColumnType.DECIMAL;
    if (!number && columnType != ColumnType.MONEY || path.isMany()) {
      throw new RapportException("bad-column", "'" + path.text() + "' cannot be added up: "
          + (path.isMany() ? "a record has several of these values." : "it is neither a number nor an amount of money."),
          "Name a feature with one number or one amount.");
    }
    List<String> expressions = projection.output(path).expressions();
    return new Sum(path.text(), expressions.get(0), number ? null : expressions.get(1));
  }

  /** Finds the labels of records; those that are not to be seen are left out. */
  interface Labels {
    Map<Ref, String> of(Collection<Ref> refs) throws SQLException;
  }

  /**
   * Reads the groups.
   *
   * @param table the root table with its alias
   * @param filter the WHERE clause, empty for all
   * @param labels asked once for all records that are keys
   */
  List<Group> read(Connection connection, SqlText table, SqlText filter, Labels labels) throws RapportException, SQLException {
    SqlText named = new SqlText();
    List<String> names = new ArrayList<>();
    for (GroupKey key : keys) {
      key.expressions().forEach(expression -> name(named, names, expression));
    }
    SqlText totals = new SqlText();
    for (Sum sum : sums) {
      if (sum.currency() != null) {
        name(named, names, new SqlText().add(sum.currency()));
      }
      totals.add(", SUM(" + sum.value() + ")");
    }
    SqlText sql = new SqlText().add("SELECT ").add(named).add("COUNT(*)").add(totals).add(" FROM ").add(table).add(projection.joins())
        .add(filter).add(names.isEmpty() ? "" : " GROUP BY " + String.join(", ", names));
    List<Group> groups = new ArrayList<>();
    try (PreparedStatement statement = sql.prepare(connection); ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        groups.add(group(row));
      }
    }
    List<Group> labelled = new ArrayList<>(labelled(groups, labels));
    labelled.sort(order());
    return List.copyOf(labelled);
  }

  /** Adds a column under a name that no column of a table has. */
  private static void name(SqlText named, List<String> names, SqlText expression) {
    names.add(Names.quote("#" + names.size()));
    named.add(expression).add(" AS " + names.get(names.size() - 1) + ", ");
  }

  private static List<Group> labelled(List<Group> groups, Labels labels) throws SQLException {
    Set<Ref> refs = groups.stream().flatMap(group -> group.keys().stream()).filter(Ref.class::isInstance).map(Ref.class::cast)
        .collect(Collectors.toSet());
    if (refs.isEmpty()) {
      return groups;
    }
    Map<Ref, String> known = labels.of(refs);
    return groups.stream().map(group -> new Group(group.keys().stream().map(key -> labelled(key, known))
        .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), Collections::unmodifiableList)), group.count(),
        group.sums())).toList();
  }

  private static Serializable labelled(Serializable key, Map<Ref, String> labels) {
    return key instanceof Ref ref ? new Page.Labelled(ref, labels.get(ref)) : key;
  }

  private Group group(ResultSet row) throws RapportException, SQLException {
    List<Serializable> values = new ArrayList<>();
    int column = 1;
    for (GroupKey key : keys) {
      values.add(key.read(row, column));
      column += key.expressions().size();
    }
    List<String> currencies = new ArrayList<>();
    for (Sum sum : sums) {
      currencies.add(sum.currency() == null ? null : row.getString(column++));
    }
    long count = row.getLong(column++);
    List<Serializable> totals = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      totals.add(total(sums.get(i), row.getBigDecimal(column++), currencies.get(i)));
    }
    return new Group(Collections.unmodifiableList(values), count, Collections.unmodifiableList(totals));
  }

  private static Serializable total(Sum sum, BigDecimal amount, String currency) throws RapportException {
    if (amount == null) {
      return null;
    } else if (sum.currency() == null) {
      return ValueBinding.plain(amount);
    }
    try {
      return new Money(amount, currency);
    } catch (IllegalArgumentException e) {
      throw new RapportException("sum-too-large", "The sum of '" + sum.path() + "' cannot be kept. " + e.getMessage(),
          "Group by more keys, or narrow the condition.", e);
    }
  }

  private Comparator<Group> order() {
    Comparator<Group> order = (a, b) -> 0;
    for (int i = 0; i < keys.size(); i++) {
      int place = i;
      order = order.thenComparing(group -> group.keys().get(place), Comparator.nullsLast(keys.get(i).order()));
    }
    for (int i = 0; i < sums.size(); i++) {
      int place = i;
      order = order.thenComparing(group -> group.sums().get(place) instanceof Money money ? money.currency() : null,
          Comparator.nullsLast(Comparator.<String>naturalOrder()));
    }
    return order;
  }
}
