package org.rapport.store;

import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.internal.DatabaseStore;

/** Opens databases of customers. Stateless; safe for all threads. */
public final class Stores {

  private Stores() {
  }

  /**
   * Opens a database; an empty one gets its tables, and new classes and features of the model get theirs.
   *
   * @param config which database
   * @param types what is to be stored
   * @return the open store, to be closed by the caller
   * @throws RapportException {@code no-database}; {@code database-in-use} by another process;
   *     {@code no-access}; {@code unreachable-database}; {@code damaged-database}; {@code schema-mismatch};
   *     {@code newer-database}
   */
  public static Store open(StoreConfig config, Types types) throws RapportException {
    return DatabaseStore.open(config, types);
  }
}
