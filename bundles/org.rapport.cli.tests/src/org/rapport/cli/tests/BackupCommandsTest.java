package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** Backup, restore and copy as they are typed. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackupCommandsTest extends CliFixture {

  private Answer on(String base, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--db", base));
    all.addAll(List.of(arguments));
    all.add("--json");
    return plain("", all);
  }

  @Test
  void aBackupIsRestoredIntoAFileThatDoesNotExist() {
    String id = done("create", "Account", "name=Miller", "emails.address=a@b.org").get("id").getAsString();
    JsonObject made = done("db", "backup", "customers.rapport");
    assertEquals(1, made.get("format").getAsInt());
    assertTrue(Files.exists(Path.of(made.get("file").getAsString())));
    String other = folder.resolve("new/other").toString();
    Answer restored = on(other, "db", "restore", "customers.rapport");
    assertEquals(0, restored.code(), restored.out());
    assertEquals(made.get("rows"), restored.json().get("rows"));
    assertEquals(done("show", "Account", id), on(other, "show", "Account", id).json());
    assertTrue(on(other, "db", "check").json().get("ok").getAsBoolean());
    assertEquals("not-empty", on(other, "db", "restore", "customers.rapport").error());
    assertEquals(1, on(other, "list", "Account").json().get("total").getAsInt());
  }

  @Test
  void aCopyHoldsTheSame() {
    String id = done("create", "Account", "name=Miller").get("id").getAsString();
    String other = folder.resolve("copy").toString();
    assertTrue(done("db", "copy", other).get("rows").getAsLong() > 0);
    assertEquals(done("show", "Account", id), on(other, "show", "Account", id).json());
    assertEquals("not-empty", run("db", "copy", other).error());
  }

  @Test
  void onlyAnAdministratorTakesEverythingAway() {
    done("create", "User", "login=bob", "name=Bob");
    for (String verb : List.of("backup", "copy")) {
      Answer refused = plain("", List.of("--db", db, "--user", "bob", "db", verb, "away.rapport", "--json"));
      assertEquals("not-allowed", refused.error(), refused.out());
    }
    assertFalse(Files.exists(folder.resolve("away.rapport")));
  }

  @Test
  void whatCannotBeIsSaid() throws Exception {
    done("create", "Account", "name=Miller");
    assertEquals("usage", run("db", "backup").error());
    assertEquals("usage", run("db", "restore").error());
    assertEquals("file-denied", run("db", "backup", "none/customers.rapport").error());
    assertEquals("file-denied", run("db", "restore", "none.rapport").error());
    Files.writeString(folder.resolve("letter.txt"), "Dear customer");
    assertEquals("bad-backup", run("db", "backup", "letter.txt").error());
    String other = folder.resolve("other").toString();
    assertEquals("bad-backup", on(other, "db", "restore", "letter.txt").error());
    assertFalse(Files.exists(folder.resolve("other.mv.db")));
  }
}
