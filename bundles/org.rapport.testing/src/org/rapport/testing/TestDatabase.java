package org.rapport.testing;

import java.nio.file.Path;
import java.util.UUID;
import org.rapport.store.StoreConfig;

/** The databases on which each test of the store runs. */
public enum TestDatabase {

  /** An H2 file. */
  H2 {
    @Override
    public StoreConfig fresh(Path folder) {
      return StoreConfig.h2(folder.resolve("base-" + UUID.randomUUID()), true);
    }
  },

  /** A real PostgreSQL server. */
  POSTGRESQL {
    @Override
    public StoreConfig fresh(Path folder) {
      return PostgresServer.shared().freshDatabase();
    }
  };

  /**
   * An empty database.
   *
   * @param folder a temporary folder, for the file of an embedded database
   */
  public abstract StoreConfig fresh(Path folder);
}
