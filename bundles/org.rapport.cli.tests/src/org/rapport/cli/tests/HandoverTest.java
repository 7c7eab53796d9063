package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;

/** Several processes on one embedded database. */
@OwnProcess
class HandoverTest extends CliFixture {

  @Override
  @BeforeEach
  void begin() throws Exception {
    database = TestDatabase.H2;
    super.begin();
  }

  /** Another process with the same home and run folder. */
  private Process start(String... arguments) throws IOException {
    return builder(arguments).start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--db", db));
    all.addAll(Arrays.asList(arguments));
    return process(PlainCli.class, all);
  }

  private ProcessBuilder process(Class<?> main, List<String> arguments) {
    ProcessBuilder builder = JavaProcess.of(main, List.of("-Djava.io.tmpdir=" + folder), arguments).directory(folder.toFile());
    builder.redirectError(folder.resolve("errors.log").toFile());
    builder.environment().put("RAPPORT_HOME", folder.resolve("home").toString());
    return builder;
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
      writers.add(builder("create", "Account", "name=Writer " + i, "--json").redirectOutput(folder.resolve("said" + i).toFile()).start());
    }
    // On a slow machine nobody has said anything for a while: killed too early, the test would say nothing.
    for (int wait = 0; wait < 600 && saidSomething() < 3; wait++) {
      Thread.sleep(100);
    }
    Set<String> said = new TreeSet<>();
    for (Process writer : writers) {
      Thread.sleep(random.nextInt(250));
      writer.destroyForcibly();
    }
    for (int i = 0; i < writers.size(); i++) {
      assertTrue(writers.get(i).waitFor(20, TimeUnit.SECONDS));
      String text = Files.readString(folder.resolve("said" + i));
      if (text.endsWith("}\n")) {
        JsonObject answer = JsonParser.parseString(text).getAsJsonObject();
        if (!answer.has("error")) { // one that gave up waiting for the base changed nothing
          said.add(answer.get("id").getAsString() + " " + answer.get("change").getAsString());
        }
      }
    }
    System.out.println(said.size() + " of ten writers had said that they were done before they were killed.");
    assertTrue(done("db", "check").get("ok").getAsBoolean());
    for (String each : said) {
      String[] idAndChange = each.split(" ");
      assertTrue(done("history", "Account", idAndChange[0]).toString().contains(idAndChange[1]), each);
    }
  }

  private long saidSomething() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("said") && file.toFile().length() > 0).count();
    }
  }

  @Test
  void aChangeThatWasHandedOverSurvivesTheEndOfTheOwner() throws Exception {
    useTemporaryFolder();
    done("create", "Account", "name=First"); // The base was closed cleanly before its next owner is killed.
    List<String> said = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      Process owner = process(Owner.class, List.of(db)).start();
      assertTrue(owner.inputReader().readLine().startsWith("ready"));
      for (int i = 0; i < 2; i++) {
        Answer created = run("create", "Account", "name=Round " + round + "." + i);
        assertEquals(0, created.code(), created.err());
        said.add(created.json().get("id").getAsString());
      }
      owner.destroyForcibly();
      assertTrue(owner.waitFor(20, TimeUnit.SECONDS));
    }
    assertTrue(done("db", "check").get("ok").getAsBoolean());
    for (String id : said) {
      assertEquals(1, done("history", "Account", id).getAsJsonArray("changes").size(), id);
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
