package org.rapport.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the statements prepared on connections, with their parameters, to count and to explain them. Safe for all threads. */
public final class StatementRecorder {

  private final List<Recorded> statements = new ArrayList<>();

  /** How a parameter was set. */
  private record Setting(Method method, Object[] arguments) {
  }

  /** What an array held: the array itself ends with its connection. */
  private record Elements(String type, Object[] values) {
  }

  /** One statement. Its parameters are those it had last. */
  public static final class Recorded {

    private final String sql;
    private final Map<Object, Setting> parameters = new LinkedHashMap<>();

    private Recorded(String sql) {
      this.sql = sql;
    }

    /** The statement with question marks. */
    public String sql() {
      return sql;
    }

    /** How the database would carry it out. */
    public String explain(Connection connection) throws SQLException {
      StringBuilder plan = new StringBuilder();
      try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql)) {
        for (Setting parameter : parameters.values()) {
          Object[] arguments = parameter.arguments();
          if (arguments[1] instanceof Elements elements) {
            statement.setArray((Integer) arguments[0], connection.createArrayOf(elements.type(), elements.values()));
          } else {
            parameter.method().invoke(statement, arguments);
          }
        }
        try (ResultSet lines = statement.executeQuery()) {
          while (lines.next()) {
            plan.append(lines.getString(1)).append('\n');
          }
        }
      } catch (ReflectiveOperationException e) {
        throw new SQLException("The parameters of " + sql + " could not be set again.", e);
      }
      return plan.toString();
    }
  }

  /** A connection whose prepared statements are kept. */
  public Connection record(Connection connection) {
    return proxy(Connection.class, (self, method, arguments) -> {
      Object result = call(() -> method.invoke(connection, arguments));
      return method.getName().equals("prepareStatement") ? record((PreparedStatement) result, (String) arguments[0]) : result;
    });
  }

  private PreparedStatement record(PreparedStatement statement, String sql) {
    Recorded recorded = new Recorded(sql);
    synchronized (statements) {
      statements.add(recorded);
    }
    return proxy(PreparedStatement.class, (self, method, arguments) -> {
      if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer place) {
        Object[] kept = arguments.clone();
        kept[1] = arguments[1] instanceof Array array ? new Elements(array.getBaseTypeName(), (Object[]) array.getArray()) : arguments[1];
        recorded.parameters.put(place, new Setting(method, kept));
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
  public List<Recorded> take() {
    synchronized (statements) {
      List<Recorded> result = List.copyOf(statements);
      statements.clear();
      return result;
    }
  }
}
