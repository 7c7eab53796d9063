package org.rapport.store.tests;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** Lets a connection fail at one of the statements that write, before or after it was done, and at all that follow. */
final class Faults {

  private static final Pattern WRITES = Pattern.compile("(?s)\\s*(alter|create|drop|update|insert|delete|merge)\\b.*");

  private final boolean after;
  private int left;

  /** @param left how many statements that write are done before */
  Faults(Random random, int left) {
    this.after = random.nextBoolean();
    this.left = left;
  }

  Connection watch(Connection connection) {
    return proxy(Connection.class, (self, method, arguments) -> {
      Object result = call(method, connection, arguments);
      return switch (method.getName()) {
        case "prepareStatement" -> statement(PreparedStatement.class, (PreparedStatement) result, (String) arguments[0]);
        case "createStatement" -> statement(Statement.class, (Statement) result, null);
        default -> result;
      };
    });
  }

  private <T extends Statement> T statement(Class<T> type, T statement, String sql) {
    return proxy(type, (self, method, arguments) -> {
      String run = sql != null ? sql : arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
      boolean counts = method.getName().startsWith("execute") && WRITES.matcher(run.toLowerCase(Locale.ROOT)).matches();
      if (!counts) {
        return call(method, statement, arguments);
      }
      left--;
      if (left < 0 || left == 0 && !after) {
        throw new SQLException("The power is gone.", "XX000");
      }
      Object result = call(method, statement, arguments);
      if (left == 0) {
        throw new SQLException("The power is gone.", "XX000");
      }
      return result;
    });
  }

  private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
