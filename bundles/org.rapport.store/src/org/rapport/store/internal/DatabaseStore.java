package org.rapport.store.internal;

import org.rapport.model.RapportException;
import org.rapport.model.Types;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;

/** Opens the store; its parts follow in this order: schema, aggregates, commits, feed. */
public final class DatabaseStore {

  private DatabaseStore() {
  }

  /** Opens a database. */
  public static Store open(StoreConfig config, Types types) throws RapportException {
    throw new RapportException("no-database", "The store of " + config + " cannot be opened yet.", "Wait for the next commit.");
  }
}
