package org.rapport.store.internal.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import org.rapport.model.RapportException;
import org.rapport.store.internal.jdbc.Dialect;

/**
 * A part of a migration. On H2, which commits at each change of a table, it may be interrupted anywhere and is begun again.
 *
 * @param id tells it from others in the list that a database keeps of a migration; the same at each computation
 */
record Work(String id, Action action) {

  /** What is done. */
  interface Action {
    /** Does it; where it was interrupted, does the rest. */
    void run(Site site) throws SQLException, RapportException;
  }

  /** Where it is done. */
  interface Site {

    /** The connection of the migration; its transactions are ended by who runs the work, and by {@link #reached}. */
    Connection connection();

    Dialect dialect();

    /** How far the work had come when it was interrupted, from 0. */
    long position();

    /** Keeps what was done until now and how far the work has come; to be called now and then by work that is long. */
    void reached(long position) throws SQLException, RapportException;

    /** Changes tables. */
    default Surgery surgery() {
      return new Surgery(connection(), dialect());
    }
  }
}
