package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.Stores;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;

/** Two processes edit one record, in turn and at once: what can be merged is, the rest is reported, nothing is overwritten. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@OwnProcess
class TwoEditorsTest extends StoreFixture {

  private final Account saved = account("Acme").build();

  /** One of the processes, and what it says. */
  private record Partner(Process process, BufferedReader answers, BufferedWriter lines) implements AutoCloseable {

    void send(String line) throws IOException {
      lines.write(line + "\n");
      lines.flush();
    }

    String does(String line) throws IOException {
      send(line);
      return answers.readLine();
    }

    @Override
    public void close() throws IOException, InterruptedException {
      lines.close();
      boolean ended = process.waitFor(20, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertTrue(ended, "The process did not end.");
    }
  }

  @BeforeEach
  void anAccount() throws Exception {
    create(saved);
    store.close();
  }

  private Partner editor(String who) throws IOException {
    Process process = Editor.start(config, who, saved.getId());
    return new Partner(process, process.inputReader(), process.outputWriter());
  }

  private Account result() throws Exception {
    store = Stores.open(config, types());
    assertEquals(List.of(), store.check());
    return load(saved);
  }

  @Test
  void inTurnOtherFeaturesMergeSilentlyAndTheSameIsReported() throws Exception {
    try (Partner first = editor("ann"); Partner second = editor("bob")) {
      for (Partner each : List.of(first, second)) {
        assertEquals("done", each.does("load"));
      }
      first.does("industry Beer");
      first.does("email ann@x.org");
      assertEquals("saved 2", first.does("save"));
      second.does("email bob@x.org");
      assertEquals("saved 3", second.does("save"));

      first.does("load");
      second.does("load");
      first.does("name Acme North");
      assertEquals("saved 4", first.does("save"));
      second.does("name Acme South");
      second.does("industry Wine");
      assertEquals("conflict name base=Acme mine=Acme South theirs=Acme North", second.does("save"));
      second.does("load");
      second.does("name Acme South");
      assertEquals("saved 5", second.does("save"));
    }
    Account account = result();
    assertEquals("Acme South", account.getName());
    assertEquals("Beer", account.getIndustry());
    assertEquals(Set.of("ann@x.org", "bob@x.org"), Set.copyOf(account.getEmails().stream().map(e -> e.getAddress()).toList()));
    assertEquals(5, store.history(ann, Records.ref(saved)).size());
  }

  @Test
  void atOnceNothingIsOverwritten() throws Exception {
    int times = database == TestDatabase.H2 ? 5 : 40;
    try (Partner first = editor("ann"); Partner second = editor("bob")) {
      first.send("race " + times);
      second.send("race " + times);
      assertTrue(first.answers().readLine().startsWith("raced "));
      assertTrue(second.answers().readLine().startsWith("raced "));
    }
    Account account = result();
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < times; i++) {
      expected.add("ann" + i + "@x.org");
      expected.add("bob" + i + "@x.org");
    }
    assertEquals(expected, Set.copyOf(account.getEmails().stream().map(e -> e.getAddress()).toList()));
    assertEquals(2 * times, account.getEmails().size());
    List<Change> history = store.history(ann, Records.ref(saved)).reversed();
    assertEquals(2 * times + 1, history.size());
    String name = "Acme";
    for (Change change : history.subList(1, history.size())) {
      FeatureChange renamed = change.set().features().stream().filter(f -> f.feature().equals("name")).findFirst().orElseThrow();
      assertEquals(name, renamed.before(), "somebody saved over a name that he had not seen");
      name = (String) renamed.after();
    }
    assertEquals(name, account.getName());
  }
}
