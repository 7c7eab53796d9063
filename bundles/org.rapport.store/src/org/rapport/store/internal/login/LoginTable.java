package org.rapport.store.internal.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Logins;
import org.rapport.store.internal.jdbc.Database;
import org.rapport.store.internal.schema.ColumnType;
import org.rapport.store.internal.schema.Names;
import org.rapport.store.internal.schema.TableMapping;
import org.rapport.store.internal.write.Transactions;

/** The table {@code rp_login}. Safe for all threads. */
public final class LoginTable implements Logins {

  private static final String COLUMNS = "\"user_id\", \"hash\", \"failures\", \"locked_until\", \"last_sign_in\"";

  private final Database database;
  private final Transactions transactions;
  private final Optional<String> table;

  /**
   * @param transactions runs what writes
   * @param users the table of users; empty where the model has none, and everybody is let in
   */
  public LoginTable(Database database, Transactions transactions, Optional<TableMapping> users) {
    this.table = users.map(TableMapping::table);
    this.database = database;
    this.transactions = transactions;
  }

  @Override
  public boolean anyUser() throws RapportException {
    return !users(" LIMIT 1", List.of()).isEmpty();
  }

  @Override
  public Optional<Known> known(String login) throws RapportException {
    return users(" WHERE \"login\" = ?", List.of(login)).stream().findFirst();
  }

  private List<Known> users(String where, List<?> values) throws RapportException {
    if (table.isEmpty()) {
      return List.of();
    }
    return database.read(connection -> {
      List<Known> result = new ArrayList<>();
      try (PreparedStatement statement = prepare(connection, "SELECT \"id\", \"active\" FROM " + Names.quote(table.get()) + where, values);
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          result.add(new Known(new Ref("User", row.getObject(1, UUID.class)), !Boolean.FALSE.equals(row.getObject(2))));
        }
      }
      return result;
    });
  }

  @Override
  public boolean any() throws RapportException {
    return !query("WHERE \"hash\" IS NOT NULL LIMIT 1").isEmpty();
  }

  @Override
  public Optional<Login> find(Ref user) throws RapportException {
    return Optional.ofNullable(query("WHERE \"user_id\" = ?", user.id()).get(user));
  }

  @Override
  public Map<Ref, Login> all() throws RapportException {
    return query("");
  }

  private Map<Ref, Login> query(String where, Object... values) throws RapportException {
    return database.read(connection -> {
      Map<Ref, Login> result = new LinkedHashMap<>();
      try (PreparedStatement statement = prepare(connection, "SELECT " + COLUMNS + " FROM \"rp_login\" " + where, List.of(values));
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          result.put(new Ref("User", row.getObject(1, UUID.class)),
              new Login(row.getString(2), row.getInt(3), instant(row, 4), instant(row, 5)));
        }
      }
      return result;
    });
  }

  @Override
  public void set(Ref user, String hash) throws RapportException {
    upsert(true, user, "hash", hash);
  }

  @Override
  public void signedIn(Ref user, Instant now) throws RapportException {
    upsert(false, user, "last_sign_in", time(now));
  }

  /** Sets one column; failures and lock go. */
  private void upsert(boolean durable, Ref user, String column, Object value) throws RapportException {
    transactions.run(durable, connection -> {
      List<Object> values = new ArrayList<>();
      values.add(user.id());
      values.add(value);
      values.add(0);
      values.add(null);
      execute(connection, database.dialect().upsert("rp_login", List.of("user_id"), List.of(column, "failures", "locked_until")), values);
      return new Transactions.Result<Void>(null, List.of());
    });
  }

  @Override
  public boolean attempt(Ref user, Instant now, int limit, Duration lock) throws RapportException {
    String failures = "(CASE WHEN \"locked_until\" IS NULL THEN \"failures\" + 1 ELSE 1 END)";
    return transactions.run(true, connection -> new Transactions.Result<>(execute(connection,
        "UPDATE \"rp_login\" SET \"locked_until\" = CASE WHEN " + failures + " >= ? THEN CAST(? AS "
            + database.dialect().type(ColumnType.INSTANT) + ") ELSE NULL END, \"failures\" = " + failures
            + " WHERE \"user_id\" = ? AND \"hash\" IS NOT NULL AND (\"locked_until\" IS NULL OR \"locked_until\" <= ?)",
        List.of(limit, time(now.plus(lock)), user.id(), time(now))) == 1, List.of()));
  }

  private static int execute(Connection connection, String sql, List<?> values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, List<?> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
