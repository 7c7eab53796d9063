package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.transfer.ImportJob;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.ImportResult;
import org.rapport.core.transfer.Importer;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** An import that is interrupted goes on. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ImportJobTest {

  private static final int ROWS = 1500;

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");
  private final ImportJob kind = new ImportJob();
  private Store store;
  private Jobs jobs;
  private Job job;

  /** Accounts, among which two rows cannot be taken in. */
  @BeforeEach
  void open() throws Exception {
    store = Stores.open(database.fresh(folder), TestStores.crmTypes());
    jobs = new Jobs(store, ann);
    Path file = folder.resolve("accounts.csv");
    List<String> rows = IntStream.range(0, ROWS).mapToObj(i -> i == 3 || i == 900 ? "too,many,fields" : "Customer " + i + "," + i).toList();
    Files.writeString(file, "name,staff\n" + String.join("\n", rows) + "\n");
    ImportRequest request = new ImportRequest(List.of(file), "Account", null, null, null, false, folder.resolve("failed.csv"), null);
    job = jobs.submit(kind, request.toParameters());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void dieAfter(String method, int calls) throws RapportException {
    MortalJob.dieAfter(store, job, kind, method, calls);
  }

  private void goesOn() throws Exception {
    Job done = new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow();
    assertEquals(State.DONE, done.state(), done.toString());
    ImportResult result = Importer.result(done);
    assertEquals(ROWS, result.read());
    assertEquals(ROWS - 2, result.created());
    assertEquals(2, result.failed());
    assertEquals(0, result.skipped());
    assertEquals(List.of(5, 902), result.problems().stream().map(ImportResult.Problem::line).toList());
    assertEquals(job.id(), result.batch());
    List<String> rejected = Files.readAllLines(folder.resolve("failed.csv"));
    assertEquals(3, rejected.size(), rejected.toString());
    assertTrue(rejected.stream().skip(1).allMatch(each -> each.startsWith("too,many,fields,")), rejected.toString());
    assertEquals(ROWS - 2, store.count(ann, Query.all("Account"), 0).count());
    assertEquals(ROWS - 2, store.undo(ann, job.id()).changes().size());
    assertEquals(List.of(), store.check());
  }

  @Test
  void afterTheFirstCommit() throws Exception {
    dieAfter("commit", 1);
    goesOn();
  }

  @Test
  void inALaterPortionBeforeItIsCounted() throws Exception {
    dieAfter("commit", 3);
    assertTrue(store.count(ann, Query.all("Account"), 0).count() >= 1000);
    goesOn();
  }

  @Test
  void recordsThatFailedBeforeAndThoseThatFailAfterwardsAreOneWholeFile() throws Exception {
    for (Set<Integer> bad : List.of(Set.of(3), Set.of(3, 1200))) {
      List<String> records = IntStream.range(0, ROWS).mapToObj(i -> "{\"type\": \"Account\", \"features\": {\"" + (bad.contains(i) ? "nothing" : "name")
          + "\": \"" + bad.size() + " " + i + "\"}}").toList();
      Path file = Files.writeString(folder.resolve("accounts.json"), "[" + String.join(",\n", records) + "]");
      Path failed = folder.resolve("failed.json");
      job = jobs.submit(kind, ImportRequest.of(List.of(file)).withFailed(failed).toParameters());
      dieAfter("save", 3);
      ImportResult result = Importer.result(new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow());
      assertEquals(bad.size(), result.failed());
      assertEquals(bad.size(), JsonParser.parseString(Files.readString(failed)).getAsJsonArray().size());
    }
  }

  @Test
  void afterAPortionWasCounted() throws Exception {
    dieAfter("save", 3);
    goesOn();
  }

  @Test
  void afterItWasDoneAndBeforeThatWasSaid() throws Exception {
    dieAfter("save", 5);
    goesOn();
  }

  @Test
  void whoInterruptsItLeavesItToTheNext() throws Exception {
    NullProgressMonitor monitor = new NullProgressMonitor() {
      @Override
      public void subTask(String name) {
        setCanceled(true);
      }
    };
    assertEquals(State.WAITING, new JobRunner(store, List.of(kind)).run(job.id(), monitor).orElseThrow().state());
    goesOn();
  }

  @Test
  void aFileThatIsGoneFailsWithItsCode() throws Exception {
    Files.delete(folder.resolve("accounts.csv"));
    Job failed = new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow();
    assertEquals("no-file", failed.code());
  }
}
