package org.rapport.store.internal.objects;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Properties;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.Session;

/**
 * Gives EclipseLink the connection that the store works with in this thread, and keeps it from ending the transaction:
 * that is the store's business.
 */
final class CurrentConnection implements Connector {

  private static final long serialVersionUID = 1L;

  private final transient ThreadLocal<Connection> current = new ThreadLocal<>();

  /** Works with a connection until the returned scope is closed. */
  Scope use(Connection connection) {
    Connection before = current.get();
    current.set(guard(connection));
    return () -> {
      if (before == null) {
        current.remove();
      } else {
        current.set(before);
      }
    };
  }

  private static Connection guard(Connection connection) {
    return (Connection) Proxy.newProxyInstance(CurrentConnection.class.getClassLoader(), new Class<?>[] {Connection.class},
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "commit", "rollback", "close", "setAutoCommit":
              return null;
            default:
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
          }
        });
  }

  @Override
  public Connection connect(Properties properties, Session session) {
    Connection connection = current.get();
    if (connection == null) {
      throw new IllegalStateException("EclipseLink asked for a connection outside of a call of the store.");
    }
    return connection;
  }

  @Override
  public String getConnectionDetails() {
    return "the store's own connection";
  }

  @Override
  public void toString(PrintWriter writer) {
    writer.write(getConnectionDetails());
  }

  @Override
  public Object clone() {
    return this;
  }

  /** Ends the use of a connection when closed. */
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
