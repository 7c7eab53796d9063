package org.rapport.store.internal.query;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.model.Suggestions;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.SortKeys;
import org.rapport.store.query.Page;

/**
 * One key of a grouping: a path, or a span of time over a path.
 *
 * @param expressions the columns it takes
 * @param reader reads its value from them
 * @param order the order of values that are not empty
 */
record GroupKey(List<SqlText> expressions, Projection.Reader reader, Comparator<Serializable> order) {

  private static final Pattern FUNCTION = Pattern.compile("\\s*(\\w+)\\s*\\(\\s*(.*?)\\s*\\)\\s*");

  /** Spans of time, each with the digits of its number below the year, and the letter before them. */
  private enum Span {
    YEAR, QUARTER, MONTH, WEEK;

    String show(int number) {
      return switch (this) {
        case YEAR -> String.format(Locale.ROOT, "%04d", number);
        case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", number / 100, number % 100);
        case MONTH -> String.format(Locale.ROOT, "%04d-%02d", number / 100, number % 100);
        case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", number / 100, number % 100);
      };
    }
  }

  private static final Map<String, Span> SPANS = Map.of("year", Span.YEAR, "quarter", Span.QUARTER, "month", Span.MONTH, "week", Span.WEEK);

  /**
   * Reads a key.
   *
   * @param zone where the days of moments begin
   * @throws RapportException {@code unknown-feature}; {@code bad-column} for an unknown function or a path that has no such span
   */
  static GroupKey of(RecordType type, String text, Sight sight, Projection projection, QueryDialect dialect, ZoneId zone)
      throws RapportException {
    Matcher function = FUNCTION.matcher(text);
    if (!function.matches()) {
      return plain(resolve(type, text, sight), projection);
    }
    Span span = SPANS.get(function.group(1));
    if (span == null) {
      throw new RapportException("bad-column", "There is no function '" + function.group(1) + "' to group by.",
          Suggestions.hint(function.group(1), SPANS.keySet(), "Use year, quarter, month or week."));
    }
    Path path = resolve(type, function.group(2), sight);
    ColumnType columnType = path.type().orElse(null);
    if (columnType != ColumnType.DATE && columnType != ColumnType.INSTANT) {
      throw new RapportException("bad-column", "'" + text + "' asks for a span of time of '" + path.text() + "', which is no date.",
          "Group by '" + path.text() + "' itself.");
    }
    String column = projection.output(path).expressions().get(0);
    SqlText local = new SqlText();
    if (columnType == ColumnType.INSTANT) {
      dialect.local(local, column, zone);
    } else {
      local.add(column);
    }
    return new GroupKey(List.of(number(span, local, dialect)), (row, index) -> {
      int number = row.getInt(index);
      return row.wasNull() ? null : span.show(number);
    }, Comparator.comparing(String.class::cast));
  }

  private static Path resolve(RecordType type, String text, Sight sight) throws RapportException {
    Path path = Paths.resolve(type, text, sight);
    if (path.isRows()) {
      throw new RapportException("bad-column", "'" + text + "' is a list and has no value of its own.",
          "Name a feature of its rows, such as " + text + ".id.");
    }
    return path;
  }

  private static SqlText number(Span span, SqlText local, QueryDialect dialect) {
    QueryDialect.WeekFields week = dialect.weekFields();
    String year = span == Span.WEEK ? week.year() : "YEAR";
    SqlText sql = new SqlText().add("CAST(EXTRACT(" + year + " FROM ").add(local).add(")");
    if (span != Span.YEAR) {
      sql.add(" * 100 + EXTRACT(" + (span == Span.WEEK ? week.week() : span.name()) + " FROM ").add(local).add(")");
    }
    return sql.add(" AS INTEGER)");
  }

  private static GroupKey plain(Path path, Projection projection) {
    if (path.isReference() && path.steps().size() == 1) {
      return new GroupKey(projection.target(path).stream().map(expression -> new SqlText().add(expression)).toList(), GroupKey::ref,
          order(path));
    }
    Projection.Output output = projection.output(path);
    return new GroupKey(output.expressions().stream().map(expression -> new SqlText().add(expression)).toList(), output.reader(),
        order(path));
  }

  /** The record that an own reference leads to; its label is asked for once it is known which records there are. */
  private static Serializable ref(ResultSet row, int column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new Ref(row.getString(column + 1), id);
  }

  private static Comparator<Serializable> order(Path path) {
    if (path.isReference()) {
      return Comparator.comparing((Serializable value) -> ((Page.Labelled) value).text(), GroupKey::compareTexts)
          .thenComparing(value -> ((Page.Labelled) value).ref().id());
    } else if (path.leaf() instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum literals) {
      return Comparator.comparing(value -> literals.getELiterals().indexOf(literals.getEEnumLiteralByLiteral((String) value)));
    }
    return GroupKey::compare;
  }

  private static int compare(Serializable a, Serializable b) {
    if (a instanceof Money first && b instanceof Money second) {
      return Comparator.comparing(Money::currency).thenComparing(Money::amount).compare(first, second);
    } else if (a instanceof String first && b instanceof String second) {
      return compareTexts(first, second);
    }
    @SuppressWarnings("unchecked") // all values of one feature are of one class, and all classes of attributes have an order
    Comparable<Object> comparable = (Comparable<Object>) a;
    return comparable.compareTo(b);
  }

  private static int compareTexts(String a, String b) {
    int compared = Arrays.compareUnsigned(SortKeys.key(a), SortKeys.key(b));
    return compared != 0 ? compared : a.compareTo(b);
  }

  /** The value, null for empty. */
  Serializable read(ResultSet row, int column) throws SQLException {
    return reader.read(row, column);
  }
}
