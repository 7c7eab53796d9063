package org.rapport.store.tests.query;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the statements prepared on a connection, with their parameters. */
final class StatementRecorder {

  private final List<Recorded> statements = new ArrayList<>();

  /**
   * One statement.
   *
   * @param sql with question marks
   * @param parameters by their place, from 1
   */
  record Recorded(String sql, Map<Integer, Object> parameters) {

    /** How the database would carry it out. */
    String explain(Connection connection) throws SQLException {
      StringBuilder plan = new StringBuilder();
      try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql)) {
        for (Map.Entry<Integer, Object> parameter : parameters.entrySet()) {
          statement.setObject(parameter.getKey(), parameter.getValue());
        }
        try (ResultSet lines = statement.executeQuery()) {
          while (lines.next()) {
            plan.append(lines.getString(1)).append('\n');
          }
        }
      }
      return plan.toString();
    }
  }

  /** A connection whose prepared statements are kept. */
  Connection record(Connection connection) {
    return proxy(Connection.class, (self, method, arguments) -> {
      Object result = call(() -> method.invoke(connection, arguments));
      return method.getName().equals("prepareStatement") ? record((PreparedStatement) result, (String) arguments[0]) : result;
    });
  }

  private PreparedStatement record(PreparedStatement statement, String sql) {
    Recorded recorded = new Recorded(sql, new TreeMap<>());
    statements.add(recorded);
    return proxy(PreparedStatement.class, (self, method, arguments) -> {
      if (method.getName().equals("setObject")) {
        recorded.parameters().put((Integer) arguments[0], arguments[1]);
      }
      return call(() -> method.invoke(statement, arguments));
    });
  }

  private interface Invocation {
    Object invoke() throws ReflectiveOperationException;
  }

  private static Object call(Invocation invocation) throws Throwable {
    try {
      return invocation.invoke();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** The statements since the last call. */
  List<Recorded> take() {
    List<Recorded> result = List.copyOf(statements);
    statements.clear();
    return result;
  }
}
