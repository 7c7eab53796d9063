package org.rapport.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.store.StoreHealth;
import org.rapport.store.internal.jdbc.Dialect;
import org.rapport.store.internal.jdbc.Sql;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.SortKeys;

/** Measures an open database, for an administrator: the numbers tell of records that others may not see. Reads only; counts whole tables. */
final class Health {

  private final StoreContext context;
  private final Connection connection;

  Health(StoreContext context, Connection connection) {
    this.context = context;
    this.connection = connection;
  }

  StoreHealth measure() throws SQLException {
    Map<String, Long> records = new TreeMap<>();
    for (List<String> table : Sql.query(connection, row -> List.of(row.getString(1), row.getString(2)),
        "SELECT \"type\", \"name\" FROM \"rp_table\" WHERE \"root\"")) {
      records.put(table.get(0), number("SELECT COUNT(*) FROM " + Names.quote(table.get(1))));
    }
    Map<String, Long> jobs = new TreeMap<>();
    Sql.query(connection, row -> jobs.put(row.getString(1), row.getLong(2)), "SELECT \"state\", COUNT(*) FROM \"rp_job\" GROUP BY \"state\"");
    return new StoreHealth(bytes(), records, number("SELECT COUNT(*) FROM \"rp_change\""), number("SELECT COUNT(*) FROM \"rp_bin\""),
        number("SELECT COALESCE(SUM(\"size\"), 0) FROM \"rp_content\""), jobs, number("SELECT COUNT(*) FROM \"rp_label\""),
        context.database().pool(), SortKeys.version());
  }

  private long bytes() throws SQLException {
    if (context.database().dialect() == Dialect.POSTGRESQL) {
      return number("SELECT pg_database_size(current_database())");
    }
    try {
      return Files.size(Path.of(context.database().location()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long number(String sql) throws SQLException {
    return Sql.query(connection, row -> row.getLong(1), sql).get(0);
  }
}
