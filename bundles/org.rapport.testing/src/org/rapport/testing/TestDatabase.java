package org.rapport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.rapport.model.RapportException;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;

/** The databases on which each test of the store runs. */
public enum TestDatabase {

  /** An H2 file. */
  H2 {
    @Override
    public StoreConfig fresh(Path folder) {
      return StoreConfig.h2(folder.resolve("base-" + UUID.randomUUID()), true);
    }

    @Override
    public StoreConfig prepared(Path folder) {
      String name = "base-" + UUID.randomUUID();
      try {
        Files.copy(PreparedFile.BASE, folder.resolve(name + PreparedFile.ENDING));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return StoreConfig.h2(folder.resolve(name), true);
    }
  },

  /** A real PostgreSQL server. */
  POSTGRESQL {
    @Override
    public StoreConfig fresh(Path folder) {
      return PostgresServer.shared().freshDatabase();
    }

    @Override
    public StoreConfig prepared(Path folder) {
      return PostgresServer.shared().copyOf(PreparedDatabase.NAME);
    }
  };

  /**
   * An empty database.
   *
   * @param folder a temporary folder, for the file of an embedded database
   */
  public abstract StoreConfig fresh(Path folder);

  /**
   * A database without records that has the tables of the customer model already, as one has that was opened before: much
   * sooner there than {@link #fresh}.
   *
   * @param folder a temporary folder, for the file of an embedded database
   */
  public abstract StoreConfig prepared(Path folder);

  private static void deploy(StoreConfig config) {
    try {
      Stores.open(config, TestStores.crmTypes()).close();
    } catch (RapportException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made when the first test asks. */
  private static final class PreparedFile {

    static final String ENDING = ".mv.db";
    static final Path BASE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("rapport-prepared");
        deploy(StoreConfig.h2(folder.resolve("base"), true));
        Path file = folder.resolve("base" + ENDING);
        file.toFile().deleteOnExit();
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Made when the first test asks. */
  private static final class PreparedDatabase {

    static final String NAME = make();

    private static String make() {
      StoreConfig config = PostgresServer.shared().freshDatabase();
      deploy(config);
      return config.location().substring(config.location().lastIndexOf('/') + 1);
    }
  }
}
