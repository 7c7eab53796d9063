package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.schema.Column;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.Table;

/**
 * Columns without a field in the tables of custom fields on H2, which copies a table to add a column, and renames one in no time:
 * a new field takes those it needs, whatever is in the table. An empty one costs a row one byte. PostgreSQL needs none.
 */
final class SpareColumns {

  /** For so many texts, each with what is derived of it, and so many fields of each other kind. */
  private static final int TEXTS = 6;
  private static final int OTHERS = 4;

  private final Dialect dialect;
  private final Ddl ddl;

  SpareColumns(Dialect dialect, Ddl ddl) {
    this.dialect = dialect;
    this.ddl = ddl;
  }

  /** What a table is to have beside the columns that are there, as definitions; nothing on PostgreSQL. */
  List<String> definitions(Set<String> there) {
    List<String> result = new ArrayList<>();
    if (dialect == Dialect.H2) {
      Map<String, Integer> types = new LinkedHashMap<>();
      Stream.of(ColumnType.values()).forEach(type -> types.put(dialect.type(type), OTHERS));
      types.put(dialect.type(ColumnType.TEXT), 2 * TEXTS); // the text and its folded twin
      types.put(dialect.binary(), TEXTS);
      types.put(Ddl.CURRENCY, OTHERS);
      types.remove(dialect.type(ColumnType.UUID));
      types.forEach((type, count) -> names(type, count).filter(name -> !there.contains(name))
          .forEach(name -> result.add(Names.quote(name) + " " + type)));
    }
    return result;
  }

  private static Stream<String> names(String type, int count) {
    return IntStream.range(0, count).mapToObj(i -> Names.SPARE + type.replaceAll("\\W+", "_").toLowerCase(Locale.ROOT) + "__" + i);
  }

  /**
   * Gives spare columns the names of columns that are wanted.
   *
   * @return whether there were enough; else nothing was done
   */
  boolean take(Connection connection, Table table, List<Column> wanted, Set<String> there) throws SQLException {
    Map<String, String> taken = new LinkedHashMap<>();
    for (Column column : wanted) {
      Optional<String> spare = names(ddl.type(column), 2 * TEXTS).filter(name -> there.contains(name) && !taken.containsKey(name)).findFirst();
      if (dialect != Dialect.H2 || spare.isEmpty()) {
        return false;
      }
      taken.put(spare.get(), column.name());
    }
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> each : taken.entrySet()) {
        statement.execute("ALTER TABLE " + Names.quote(table.name()) + " ALTER COLUMN " + Names.quote(each.getKey()) + " RENAME TO "
            + Names.quote(each.getValue()));
      }
    }
    return true;
  }
}
