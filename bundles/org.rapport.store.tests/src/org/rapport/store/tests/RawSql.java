package org.rapport.store.tests;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapport.store.StoreConfig;

/** Statements behind the back of the store, which must be closed where it is an H2 file. */
final class RawSql {

  private RawSql() {
  }

  /** Runs the statements, each committed. */
  static void run(StoreConfig config, String... statements) throws SQLException {
    try (Connection connection = source(config).getConnection(); Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The one value of a query, as a text. */
  static String text(StoreConfig config, String sql) throws SQLException {
    try (Connection connection = source(config).getConnection(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** A connection of one's own. */
  static Connection connect(StoreConfig config) throws SQLException {
    return source(config).getConnection();
  }

  private static DataSource source(StoreConfig config) {
    if (config.url().isPresent()) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(config.url().get());
      config.user().ifPresent(source::setUser);
      config.password().ifPresent(source::setPassword);
      return source;
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + config.file().orElseThrow().toString().replaceFirst("\\.mv\\.db$", "") + ";MAX_COMPACT_TIME=0");
    source.setUser("sa");
    source.setPassword("");
    return source;
  }
}
