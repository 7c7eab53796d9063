package org.rapport.store.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.rapport.store.StoreHealth;

/** Where connections come from. Safe for all threads. */
interface Connections {

  /** One that the caller closes. */
  Connection get() throws SQLException;

  /** How many are in use. */
  StoreHealth.Pool state();

  /** Tidies up after many commits, where there is something to tidy; nobody waits for it but who asks for a connection. */
  default void tidy() {
    // A server does so by itself.
  }
}
