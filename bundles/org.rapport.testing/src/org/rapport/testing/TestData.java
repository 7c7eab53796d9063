package org.rapport.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The files of others that tests read: in the folder that RAPPORT_TEST_DATA names, else in {@code shared/data} beside the tree. */
public final class TestData {

  private TestData() {
  }

  /** A file or folder of them; the test that asks is passed over where it is missing. */
  public static Path path(String name) {
    String named = System.getenv("RAPPORT_TEST_DATA");
    for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
      Path found = named != null ? Path.of(named) : above.resolve("shared").resolve("data");
      if (Files.exists(found.resolve(name))) {
        return found.resolve(name);
      }
    }
    return Assumptions.abort("The test data " + name + " are missing: set RAPPORT_TEST_DATA to their folder.");
  }
}
