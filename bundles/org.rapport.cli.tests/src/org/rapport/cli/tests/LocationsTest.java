package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.testing.TestDatabase;

/** Which database a command works with, and what happens where it cannot be opened. */
class LocationsTest extends CliFixture {

  @Override
  @BeforeEach
  void begin() throws Exception {
    database = TestDatabase.H2;
    super.begin();
  }

  private Answer typed(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    return plain("", all);
  }

  @Test
  void aMissingFileIsMadeByCreateOnly() {
    db = folder.resolve("new").toString();
    Answer answer = run("list", "Account");
    assertEquals(1, answer.code());
    assertEquals("no-database", answer.error());
    assertFalse(Files.exists(Path.of(db + ".mv.db")));
    done("create", "Account", "name=x");
    assertTrue(Files.exists(Path.of(db + ".mv.db")));
  }

  @Test
  void withoutOneTheDefaultDatabaseIsUsed() {
    assertEquals(0, typed("create", "Account", "name=x").code());
    assertTrue(Files.exists(folder.resolve("home/default/rapport.mv.db")));
    assertEquals(0, typed("demo", "--size", "3").code());
    assertTrue(Files.exists(folder.resolve("home/demo/rapport.mv.db")));
    assertEquals(3, typed("--db", "demo", "list", "Account").json().get("total").getAsInt());
  }

  @Test
  void theDemoCompanyIsMadeWhenItIsNamedFirst() {
    Answer answer = typed("--db", "demo", "list", "Account", "--limit", "1");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.json().get("total").getAsInt() > 100);
    assertTrue(answer.err().contains("demo company"), answer.err());
  }

  @Test
  void aPasswordInTheAddressIsRefused() {
    for (String url : List.of("jdbc:postgresql://u:secret@localhost/x", "jdbc:postgresql://localhost/x?user=u&password=secret")) {
      Answer answer = typed("--db", url, "list", "Account");
      assertEquals("password-in-url", answer.error());
      assertEquals(2, answer.code());
      assertFalse((answer.out() + answer.err()).contains("secret"));
    }
  }

  @Test
  void anUnknownEngineIsRefused() {
    assertEquals("bad-location", typed("--db", "jdbc:oracle:thin:@x", "list", "Account").error());
  }

  @Test
  void aDamagedFileIsNamed() throws Exception {
    db = folder.resolve("damaged").toString();
    Files.write(Path.of(db + ".mv.db"), new byte[20_000]);
    Answer answer = run("list", "Account");
    assertEquals(1, answer.code());
    assertEquals("damaged-database", answer.error());
  }

  @Test
  void anUnreachableServerIsNamed() {
    Answer answer = typed("--db", "jdbc:postgresql://127.0.0.1:1/x", "list", "Account");
    assertEquals(1, answer.code());
    assertEquals("unreachable-database", answer.error());
  }

  @Test
  void anUnknownUserIsNamed() {
    done("create", "Account", "name=x");
    assertEquals("unknown-user", run("--user", "nobody-here", "list", "Account").error());
  }

  @Test
  void helpNeedsNoDatabase() {
    Answer answer = plain("", List.of("--help"));
    assertEquals(0, answer.code());
    for (String verb : List.of("import", "export", "list", "show", "create", "set", "delete", "bin", "restore", "purge", "history", "undo", "types",
        "db", "demo")) {
      assertTrue(answer.out().contains("\n  " + verb), verb);
    }
    assertTrue(plain("", List.of("list", "--help")).out().contains("--group-by"));
  }
}
