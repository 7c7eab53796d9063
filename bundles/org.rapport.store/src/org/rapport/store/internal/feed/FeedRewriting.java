package org.rapport.store.internal.feed;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.RowChange;
import org.rapport.store.internal.feed.ChangeText.Body;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;

/** Reads the values of changes under other names, and writes them again. Used by one thread, in portions. */
public final class FeedRewriting {

  private static final int PORTION = 1000;

  private final Connection connection;
  private final BodyNames names;
  private final Set<String> types;
  private final List<String> words;

  /**
   * For one migration.
   *
   * @param types the types of records, by their names of then, whose changes may hold other names
   * @param words texts of which one is in each other change that does
   */
  public FeedRewriting(Connection connection, BodyNames names, Set<String> types, List<String> words) {
    this.connection = connection;
    this.names = names;
    this.types = Set.copyOf(types);
    this.words = List.copyOf(words);
  }

  private record Head(long sequence, String type) {
  }

  private record Part(long sequence, String text) {
  }

  /**
   * Works on the next changes of the feed.
   *
   * @param after the number of the change behind which to begin
   * @return the number of the last change of the portion; the same as before where there is none
   */
  public long portion(long after) throws SQLException {
    List<Head> heads = Sql.query(connection, row -> new Head(row.getLong(1), row.getString(2)),
        "SELECT \"seq\", \"type\" FROM \"rp_change\" WHERE \"seq\" > ? ORDER BY \"seq\" LIMIT ?", after, PORTION);
    if (heads.isEmpty()) {
      return after;
    }
    long last = heads.get(heads.size() - 1).sequence();
    Map<Long, StringBuilder> texts = new LinkedHashMap<>();
    for (Part part : Sql.query(connection, row -> new Part(row.getLong(1), row.getString(2)), "SELECT \"seq\", \"body\" FROM \"rp_change_value\""
        + " WHERE \"seq\" > ? AND \"seq\" <= ? ORDER BY \"seq\", \"part\"", after, last)) {
      texts.computeIfAbsent(part.sequence(), key -> new StringBuilder()).append(part.text());
    }
    List<Object[]> written = new ArrayList<>();
    for (Head head : heads) {
      StringBuilder text = texts.get(head.sequence());
      if (text != null && (types.contains(head.type()) || words.stream().anyMatch(word -> text.indexOf(word) >= 0))) {
        String now = rewritten(head.type(), text.toString());
        if (!now.contentEquals(text)) {
          FeedWriter.addBody(written, head.sequence(), now);
        }
      }
    }
    write(written);
    return last;
  }

  private void write(List<Object[]> parts) throws SQLException {
    List<Object> numbers = parts.stream().map(part -> part[0]).distinct().toList();
    if (!numbers.isEmpty()) {
      Sql.execute(connection, "DELETE FROM \"rp_change_value\" WHERE \"seq\" IN (" + Dialect.marks(numbers.size()) + ")", numbers.toArray());
    }
    for (Object[] part : parts) {
      Sql.execute(connection, "INSERT INTO \"rp_change_value\" (\"seq\", \"part\", \"body\") VALUES (?, ?, ?)", part);
    }
  }

  private String rewritten(String type, String text) {
    Body body = ChangeText.read(text);
    List<RowChange> rows = new ArrayList<>();
    for (RowChange row : body.rows()) {
      String list = names.list(type, row.type(), row.feature());
      if (list != null) {
        rows.add(new RowChange(row.kind(), row.row(), names.type(row.type()), row.parent(), list, row.before(), row.after(),
            features(row.type(), row.features())));
      }
    }
    return ChangeText.write(features(type, body.features()), rows);
  }

  private List<FeatureChange> features(String type, List<FeatureChange> changes) {
    List<FeatureChange> result = new ArrayList<>();
    for (FeatureChange change : changes) {
      String name = names.feature(type, change.feature());
      if (name != null) {
        result.add(new FeatureChange(name, value(type, change.feature(), change.before()), value(type, change.feature(), change.after())));
      }
      names.parts(type, change.feature()).forEach((part, of) -> {
        Serializable before = through(of, change.before());
        Serializable after = through(of, change.after());
        if (!Objects.equals(before, after) && changes.stream().noneMatch(each -> each.feature().equals(part))) {
          result.add(new FeatureChange(part, before, after));
        }
      });
    }
    return result;
  }

  private Serializable value(String type, String feature, Serializable value) {
    return through(each -> names.value(type, feature, each), value);
  }

  private static Serializable through(UnaryOperator<Serializable> change, Serializable value) {
    return value == null ? null : change.apply(value);
  }
}
