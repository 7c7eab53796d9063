package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.jobs.MassChange;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.MassChangeRequest;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A process is killed in the middle of a job, and another one goes on. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JobTakeoverTest {

  static final Duration LEASE = Duration.ofSeconds(3);
  private static final int ACCOUNTS = 3000;

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");

  private void fill(Store store) throws RapportException {
    for (int i = 0; i < ACCOUNTS; i += 500) {
      List<ChangeSet> sets = new ArrayList<>();
      for (int k = 0; k < 500; k++) {
        sets.add(ChangeSets.create(AccountBuilder.account("A" + (i + k)).build()));
      }
      store.commit(ann, sets);
    }
  }

  private List<Account> accounts(Store store) throws RapportException {
    List<Ref> refs = store.page(ann, Query.all("Account"), PageRequest.first(ACCOUNTS + 1)).rows().stream().map(Page.Row::ref).toList();
    List<Account> result = new ArrayList<>();
    for (EObject each : store.load(ann, refs).values()) {
      result.add((Account) each);
    }
    return result;
  }

  @OwnProcess
  @Test
  void anotherProcessFinishesItAndNothingIsDoneTwice() throws Exception {
    StoreConfig config = database.fresh(folder);
    Job job;
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      fill(store);
      job = new Jobs(store, ann).submit(new MassChange(), new MassChangeRequest("Account", "", List.of("phones[].typed=123"), false).toParameters());
    }
    Process worker = JobWorker.start(config);
    assertNotNull(worker.inputReader().readLine(), "It ended before it did anything.");
    worker.toHandle().destroyForcibly();
    assertTrue(worker.waitFor(20, TimeUnit.SECONDS));
    try (Store store = Stores.open(config, TestStores.crmTypes())) {
      Job left = store.jobs().find(job.id()).orElseThrow();
      assertEquals(State.RUNNING, left.state());
      assertTrue(left.progress().done() > 0 && left.progress().done() < ACCOUNTS, left.toString());
      JobRunner runner = new JobRunner(store, List.of(new MassChange()), LEASE);
      Optional<Job> ended = runner.run(null, null);
      for (long end = System.nanoTime() + LEASE.multipliedBy(5).toNanos(); ended.isEmpty() && System.nanoTime() < end; ended = runner.run(null, null)) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
      assertEquals(State.DONE, ended.orElseThrow().state(), ended.toString());
      assertEquals(2, ended.get().attempts());
      assertEquals(ACCOUNTS, ended.get().progress().done());
      for (Account account : accounts(store)) {
        assertEquals(1, account.getPhones().size(), account.getName());
        assertEquals(2, account.getVersion(), account.getName());
      }
      assertEquals(ACCOUNTS, store.undo(ann, job.id()).changes().size(), "All of it is one batch.");
      assertTrue(accounts(store).stream().allMatch(account -> account.getPhones().isEmpty()));
      assertEquals(List.of(), store.check());
    }
  }
}
