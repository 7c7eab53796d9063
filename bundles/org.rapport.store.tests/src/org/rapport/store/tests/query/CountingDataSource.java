package org.rapport.store.tests.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements prepared on its connections. */
final class CountingDataSource {

  private final DataSource source;
  private final AtomicInteger count = new AtomicInteger();

  CountingDataSource(DataSource source) {
    this.source = source;
  }

  Connection getConnection() throws SQLException {
    Connection connection = source.getConnection();
    return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
      if (method.getName().equals("prepareStatement")) {
        count.incrementAndGet();
      }
      try {
        return method.invoke(connection, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }

  int takeCount() {
    return count.getAndSet(0);
  }
}
