package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.ModelPackages;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;

/** Ctrl-C in the middle of a mass change. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@OwnProcess
class InterruptedChangeTest extends CliFixture {

  private static final int ACCOUNTS = 3000;

  @Override
  @BeforeEach
  void begin() throws Exception {
    super.begin();
    cli = new PlainCli(ModelPackages.of(List.of(CrmPackage.eINSTANCE), List.of()), List.of(), List.of(), folder.resolve("home"),
        new RunFolder(folder.resolve("rapport-" + System.getProperty("user.name"))));
    try (Session session = cli.sessions().open(SessionRequest.of(cli.sessions().locate(db, folder), true), null)) {
      for (int i = 0; i < ACCOUNTS; i += 500) {
        List<ChangeSet> sets = new ArrayList<>();
        for (int k = 0; k < 500; k++) {
          sets.add(ChangeSets.create(AccountBuilder.account("A" + (i + k)).build()));
        }
        session.store().commit(session.principal(), sets);
      }
    }
  }

  private JsonObject job() {
    return done("jobs", "list").getAsJsonArray("jobs").get(0).getAsJsonObject();
  }

  @Test
  void itSaysHowToGoOnAndTheRestIsDoneThen() throws Exception {
    Path errors = folder.resolve("errors.log");
    ProcessBuilder builder = JavaProcess.of(PlainCli.class, List.of("-Djava.io.tmpdir=" + folder),
        List.of("--db", db, "change", "Account", "--where", "", "staff=7"));
    builder.environment().put("RAPPORT_HOME", folder.resolve("home").toString());
    Process change = builder.redirectError(errors.toFile()).redirectOutput(folder.resolve("out.log").toFile()).start();
    // On an embedded base the process that is at it answers: it has to have the base open first.
    for (int wait = 0; wait < 1200 && change.isAlive(); wait++) {
      Answer answer = run("jobs", "list");
      if (answer.code() == 0 && !answer.json().getAsJsonArray("jobs").isEmpty() && job().get("done").getAsInt() > 0) {
        break;
      }
      Thread.sleep(100);
    }
    change.destroy();
    assertTrue(change.waitFor(60, TimeUnit.SECONDS));
    JsonObject left = job();
    assertTrue(left.get("done").getAsInt() > 0 && left.get("done").getAsInt() < ACCOUNTS, left.toString());
    assertEquals("waiting", left.get("state").getAsString(), "It was given back.");
    String id = left.get("job").getAsString();
    assertTrue(Files.readString(errors).contains("jobs run " + id), Files.readString(errors));
    assertEquals("done", done("jobs", "run", id).getAsJsonArray("jobs").get(0).getAsJsonObject().get("state").getAsString());
    assertEquals(ACCOUNTS, done("list", "Account", "--where", "staff = 7", "--limit", "1").get("total").getAsInt());
    assertEquals(ACCOUNTS, done("undo", id).get("undone").getAsInt());
    assertEquals("undo", job().get("kind").getAsString(), "So large a batch is taken back by a job.");
    assertEquals(0, done("list", "Account", "--where", "staff = 7").get("total").getAsInt());
  }
}
