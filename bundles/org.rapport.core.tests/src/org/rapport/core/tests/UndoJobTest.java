package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.jobs.UndoJob;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.UndoRequest;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A large batch is taken back by a job. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UndoJobTest {

  private static final int ACCOUNTS = 2500;

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");
  private final UndoJob kind = new UndoJob();
  private Store store;
  private Jobs jobs;
  private UUID batch;
  private Ref first;

  /** Many accounts in one batch, of which the first was changed since. */
  @BeforeEach
  void open() throws RapportException {
    store = Stores.open(database.fresh(folder), TestStores.crmTypes());
    jobs = new Jobs(store, ann);
    try (Batch open = store.batch(ann, "Many")) {
      for (int i = 0; i < ACCOUNTS; i += 500) {
        List<ChangeSet> sets = new ArrayList<>();
        for (int k = 0; k < 500; k++) {
          sets.add(ChangeSets.create(AccountBuilder.account("A" + (i + k)).build()));
        }
        List<Change> changes = open.commit(sets);
        first = first == null ? changes.get(0).set().root() : first;
      }
      batch = open.id();
    }
    EObject before = store.load(ann, first).orElseThrow();
    EObject after = EcoreUtil.copy(before);
    ((Account) after).setName("Changed");
    store.commit(ann, List.of(ChangeSets.diff(before, after)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long accounts() throws RapportException {
    return store.count(ann, Query.all("Account"), 0).count();
  }

  @Test
  void whereItIsInterruptedTheNextGoesOnAndSaysWhatStayed() throws RapportException {
    Job job = jobs.submit(kind, new UndoRequest(batch).toParameters());
    Lease lease = store.jobs().claim(Set.of(UndoRequest.KIND), job.id(), Duration.ofHours(1)).orElseThrow();
    assertThrows(IllegalStateException.class, () -> store.jobs().undo(lease, batch, (done, total) -> {
      if (done > 1000) {
        throw new IllegalStateException("A process that dies in the second portion.");
      }
      return new Progress("", done, total, "");
    }));
    assertEquals(ACCOUNTS - 1000, accounts(), "One portion is taken back.");
    assertEquals(1000, jobs.get(job.id()).progress().done());
    store.jobs().release(lease);
    Job done = new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow();
    assertEquals(State.DONE, done.state(), done.toString());
    UndoRequest.Result result = UndoRequest.Result.of(done.progress().cursor());
    assertEquals(ACCOUNTS - 1, result.undone());
    assertEquals(List.of(first.id()), result.kept().stream().map(UndoRequest.Kept::id).toList());
    assertEquals(1, accounts());
    assertEquals(List.of(), store.check());
    store.undo(ann, job.id());
    assertEquals(ACCOUNTS, accounts(), "The job is a batch that can be taken back itself.");
    assertEquals(List.of(), store.check());
  }

  @Test
  void whoLostTheLeaseTakesNothingMoreBack() throws RapportException {
    Job job = jobs.submit(kind, new UndoRequest(batch).toParameters());
    Lease lost = store.jobs().claim(Set.of(UndoRequest.KIND), job.id(), Duration.ofHours(-1)).orElseThrow();
    store.jobs().claim(Set.of(UndoRequest.KIND), job.id(), Duration.ofHours(1)).orElseThrow();
    RapportException refused = assertThrows(RapportException.class,
        () -> store.jobs().undo(lost, batch, (done, total) -> new Progress("", done, total, "")));
    assertEquals("lease-lost", refused.code());
    assertEquals(ACCOUNTS, accounts());
  }

  @Test
  void whatIsTakenBackAlreadyFailsWithItsCode() throws RapportException {
    store.undo(ann, batch);
    Job again = new JobRunner(store, List.of(kind)).run(jobs.submit(kind, new UndoRequest(batch).toParameters()).id(), null).orElseThrow();
    assertEquals(State.FAILED, again.state());
    assertEquals("already-undone", again.code());
  }
}
