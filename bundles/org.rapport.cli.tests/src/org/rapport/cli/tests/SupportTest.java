package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.session.Companion;
import org.rapport.core.session.Session;
import org.rapport.testing.TestDatabase;

/** How a base fares, and the archive for whoever helps: numbers, and nothing about anybody. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SupportTest extends CliFixture {

  private static final String LOG = """
      !SESSION 2026-11-26 10:12:13.456 -----------------------------------------------
      eclipse.buildId=unknown
      java.version=25.0.1
      BootLoader constants: OS=linux, ARCH=x86_64, WS=gtk, NL=en
      Command-line arguments:  -data /home/grace/.rapport/.workbench

      !ENTRY org.rapport.workbench 4 0 2026-11-26 10:12:14.001
      !MESSAGE Grace Hopper could not be saved to /home/grace/base
      !STACK 0
      org.rapport.model.RapportException: Hopper at grace@navy.mil is wrong
      \tat org.rapport.store.internal.write.Commit.run(Commit.java:100)
      \tat java.base/java.lang.Thread.run(Thread.java:1583)
      Caused by: java.io.IOException: /home/grace/base
      \t... 12 more
      Hopper on a line of its own
      """;

  private final String before = System.getProperty("rapport.data");

  @BeforeEach
  void log() throws IOException {
    Path log = folder.resolve("data/.workbench/.metadata/.log");
    Files.createDirectories(log.getParent());
    Files.writeString(log, LOG);
    System.setProperty("rapport.data", folder.resolve("data").toString());
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty("rapport.data");
    } else {
      System.setProperty("rapport.data", before);
    }
  }

  @Test
  void anAdministratorSeesHowTheBaseFares() {
    done("create", "Contact", "givenName=Grace", "familyName=Hopper");
    JsonObject info = done("db", "info");
    JsonObject health = info.getAsJsonObject("health");
    assertEquals(1, health.getAsJsonObject("records").get("Contact").getAsInt());
    assertTrue(health.get("changes").getAsInt() > 1);
    assertTrue(health.get("bytes").getAsLong() > 10_000);
    assertTrue(health.getAsJsonObject("pool").get("most").getAsInt() > 0);
    assertEquals(0, info.get("feedLag").getAsInt());
    assertTrue(info.get("indexLag").isJsonNull());
    done("create", "User", "login=bob", "name=Bob");
    Answer others = plain("", List.of("--db", db, "--user", "bob", "db", "info", "--json"));
    assertEquals(0, others.code(), others.out());
    assertFalse(others.json().has("health"), "Numbers tell of records that are not to be seen.");
  }

  @Test
  void whatStandsBesideTheBaseIsAskedToo() {
    done("create", "Contact", "givenName=Grace", "familyName=Hopper");
    cli.add(new Companion() {
      @Override
      public List<String> check(Session session, IProgressMonitor monitor) {
        return List.of("The index of " + session.location().kind() + " is wrong.");
      }

      @Override
      public OptionalLong lag(Session session) {
        return OptionalLong.of(7);
      }
    });
    assertEquals(7, done("db", "info").get("indexLag").getAsInt());
    Answer check = run("db", "check");
    assertEquals(1, check.code());
    assertEquals("[\"The index of " + database + " is wrong.\"]", check.json().get("problems").toString());
  }

  @Test
  void theArchiveTellsWhereErrorsCameFromAndNothingAboutAnybody() throws IOException {
    done("create", "Contact", "givenName=Grace", "familyName=Hopper", "emails.address=grace@navy.mil");
    done("db", "support", "support.zip", "--check");
    Map<String, String> entries = read(folder.resolve("support.zip"));
    assertEquals(List.of("README.txt", "bundles.txt", "database.json", "system.json", "workbench.log"), List.copyOf(entries.keySet()));
    JsonObject found = JsonParser.parseString(entries.get("database.json")).getAsJsonObject();
    assertEquals(1, found.getAsJsonObject("health").getAsJsonObject("records").get("Contact").getAsInt());
    assertEquals(0, found.getAsJsonArray("problems").size());
    String log = entries.get("workbench.log");
    for (String kept : List.of("!ENTRY org.rapport.workbench 4 0 2026-11-26 10:12:14.001", "Commit.run(Commit.java:100)", "Thread.run(Thread.java:1583)",
        "org.rapport.model.RapportException\n", "Caused by: java.io.IOException\n", "... 12 more", "java.version=25.0.1", "ARCH=x86_64")) {
      assertTrue(log.contains(kept), kept + " is missing in " + log);
    }
    String all = String.join("\n", entries.values()).toLowerCase(Locale.ROOT);
    for (String personal : List.of("grace", "hopper", "navy.mil", folder.toString().toLowerCase(Locale.ROOT), "/home/",
        System.getProperty("user.home").toLowerCase(Locale.ROOT) + "/")) {
      assertFalse(all.contains(personal), personal + " is in the archive.");
    }
  }

  @Test
  void itIsMadeOfABaseThatCannotBeOpenedToo() throws IOException {
    Path broken = folder.resolve("broken.mv.db");
    Files.writeString(broken, "This is a text.");
    Answer answer = plain("", List.of("--db", broken.toString(), "db", "support", "support.zip", "--json"));
    assertEquals(0, answer.code(), answer.out());
    Map<String, String> entries = read(folder.resolve("support.zip"));
    assertEquals("damaged-database", JsonParser.parseString(entries.get("database.json")).getAsJsonObject().get("error").getAsString());
    assertTrue(entries.get("database-error.txt").contains("\tat org.rapport.store"), entries.get("database-error.txt"));
    assertFalse(String.join("\n", entries.values()).contains(broken.toString()));
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertEquals("file-denied", run("db", "support", "nowhere/support.zip").error());
    assertEquals("usage", run("db", "support").error());
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> result = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        result.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return result;
  }
}
