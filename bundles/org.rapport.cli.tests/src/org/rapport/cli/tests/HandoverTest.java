package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.testing.TestDatabase;

/** Several processes on one embedded database. */
class HandoverTest extends CliFixture {

  @Override
  @BeforeEach
  void begin() throws Exception {
    Assumptions.assumeFalse(System.getProperty("osgi.framework") != null, "Processes of their own need a flat class path.");
    database = TestDatabase.H2;
    super.begin();
  }

  /** Another process with the same home and run folder. */
  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), PlainCli.class.getName(), "--db", db));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(folder.resolve("errors.log").toFile());
    builder.environment().put("RAPPORT_HOME", folder.resolve("home").toString());
    return builder.start();
  }

  /** This process as another user of the same folders would see it. */
  private void useTemporaryFolder() {
    cli = new PlainCli(org.rapport.model.ModelPackages.of(List.of(org.rapport.model.crm.CrmPackage.eINSTANCE), List.of()), List.of(), List.of(),
        folder.resolve("home"), new org.rapport.core.internal.handover.RunFolder(folder.resolve("rapport-" + System.getProperty("user.name"))));
  }

  @Test
  void aSecondProcessHandsItsCommandOver() throws Exception {
    useTemporaryFolder();
    try (Session owner = cli.sessions().open(SessionRequest.of(cli.sessions().locate(db, folder), true), null)) {
      Process created = start("create", "Account", "-", "--json");
      created.outputWriter().append("{\"name\": \"By pipe\"}").close();
      String out = new String(created.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, created.waitFor(), Files.readString(folder.resolve("errors.log")));
      String id = JsonParser.parseString(out).getAsJsonObject().get("id").getAsString();
      assertEquals(1, owner.store().count(owner.principal(), org.rapport.store.query.Query.all("Account"), 0).count());
      Process shown = start("show", "Account", id);
      assertTrue(new String(shown.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("By pipe"));
      assertEquals(2, start("list", "Acount").waitFor());
    }
    assertEquals(1, done("list", "Account").get("total").getAsInt());
  }

  @Test
  void tenWritersThatAreKilledLoseNothingTheySaid() throws Exception {
    useTemporaryFolder();
    done("create", "Account", "name=begin");
    Random random = new Random(11);
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      writers.add(start("create", "Account", "name=Writer " + i, "--json"));
    }
    Thread.sleep(1500);
    Set<String> said = new TreeSet<>();
    for (Process writer : writers) {
      Thread.sleep(random.nextInt(250));
      writer.destroyForcibly();
    }
    for (Process writer : writers) {
      StringBuilder text = new StringBuilder();
      try (BufferedReader reader = writer.inputReader()) {
        reader.lines().forEach(line -> text.append(line).append('\n'));
      }
      assertTrue(writer.waitFor(20, TimeUnit.SECONDS));
      if (text.toString().endsWith("}\n") && text.toString().contains("\"change\"")) {
        said.add(JsonParser.parseString(text.toString()).getAsJsonObject().get("id").getAsString() + " "
            + JsonParser.parseString(text.toString()).getAsJsonObject().get("change").getAsString());
      }
    }
    assertTrue(done("db", "check").get("ok").getAsBoolean());
    for (String each : said) {
      String[] idAndChange = each.split(" ");
      assertTrue(done("history", "Account", idAndChange[0]).toString().contains(idAndChange[1]), each);
    }
  }

  @Test
  void manyProcessesAtOnceAreAllServed() throws Exception {
    useTemporaryFolder();
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      writers.add(start("create", "Account", "name=Writer " + i, "--json"));
    }
    for (Process writer : writers) {
      assertTrue(writer.waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, writer.exitValue(), Files.readString(folder.resolve("errors.log")));
    }
    assertEquals(5, done("list", "Account").get("total").getAsInt());
    assertEquals(1, done("list", "User").get("total").getAsInt());
  }
}
