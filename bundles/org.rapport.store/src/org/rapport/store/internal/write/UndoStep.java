package org.rapport.store.internal.write;

import java.sql.Connection;
import java.sql.SQLException;
import org.rapport.model.RapportException;

/** What is written together with each portion of a batch that is taken back. */
@FunctionalInterface
public interface UndoStep {

  /**
   * Writes by the connection, without ending its transaction; may be called again after a collision.
   *
   * @param done how many records are taken back with this portion
   * @param total how many there are to be taken back
   */
  void run(Connection connection, long done, long total) throws RapportException, SQLException;
}
