package org.rapport.store.tests.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.testing.TestDatabase;

/** One base for each database, filled once for all tests of a class that only read. */
final class Bases implements AutoCloseable {

  private final Map<TestDatabase, QueryBase> open = new EnumMap<>(TestDatabase.class);
  private final Filling filling;
  private final Path folder;

  /** Writes the records of a test class. */
  interface Filling {
    void fill(QueryBase base) throws SQLException;
  }

  Bases(Filling filling) {
    this.filling = filling;
    try {
      this.folder = Files.createTempDirectory("rapport-queries");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base, with nobody known as {@code me}, in Brussels. */
  QueryBase on(TestDatabase database) throws SQLException {
    QueryBase base = open.get(database);
    if (base == null) {
      base = new QueryBase(database, folder, DealModel.TYPES);
      filling.fill(base);
      open.put(database, base);
    }
    return base.as(null).in(QueryBase.ZONE);
  }

  @Override
  public void close() throws SQLException, IOException {
    for (QueryBase base : open.values()) {
      base.close();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
