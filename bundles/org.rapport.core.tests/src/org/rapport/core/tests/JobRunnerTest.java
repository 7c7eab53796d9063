package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.jobs.MassChange;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.jobs.MassChangeRequest;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Who does a job, and how it ends. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JobRunnerTest {

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");
  private StoreConfig config;
  private Store store;
  private Jobs jobs;

  @BeforeEach
  void open() throws RapportException {
    config = database.fresh(folder);
    store = Stores.open(config, TestStores.crmTypes());
    jobs = new Jobs(store, ann);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** What a test's job does. */
  private interface Work {
    String run(JobContext context) throws RapportException;
  }

  private record TestKind(String id, Work work) implements JobKind {

    @Override
    public String name(Locale locale) {
      return "A test";
    }

    @Override
    public String run(JobContext context) throws RapportException {
      return work.run(context);
    }
  }

  private Job run(Work work) throws RapportException {
    TestKind kind = new TestKind("test", work);
    Job job = jobs.submit(kind, "{}");
    return new JobRunner(store, List.of(kind), Duration.ofSeconds(3)).run(job.id(), null).orElseThrow();
  }

  @Test
  void aJobRunsForWhoAskedAndSaysWhatCameOut() throws RapportException {
    Job ended = run(context -> context.principal().login() + " " + context.parameters());
    assertEquals(State.DONE, ended.state());
    assertEquals("ann {}", ended.progress().message());
    assertEquals(List.of(ended), jobs.list(5));
  }

  @Test
  void whatGoesWrongIsInTheJob() throws RapportException {
    Job failed = run(context -> {
      throw new RapportException("odd", "It is odd.", "Make it even.");
    });
    assertEquals(State.FAILED, failed.state());
    assertEquals("It is odd. Make it even.", failed.progress().message());
    assertEquals(State.FAILED, run(context -> String.valueOf(1 / (context.parameters().length() - 2))).state());
  }

  @Test
  void aJobOfAKindThatNobodyHasWaits() throws RapportException {
    Job job = jobs.submit(new TestKind("acme.sync", context -> ""), "{}");
    assertTrue(new JobRunner(store, List.of(new MassChange())).run(null, null).isEmpty());
    assertEquals(State.WAITING, jobs.get(job.id()).state());
  }

  @Test
  void aCancelledJobStopsAndKeepsWhatItDid() throws RapportException {
    Job ended = run(context -> {
      context.commit(List.of(ChangeSets.create(AccountBuilder.account("Brewery").build())), new Progress("1", 1, 9, "one"));
      jobs.cancel(context.id());
      for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1); !context.isCancelled() && System.nanoTime() < end;) {
        Thread.onSpinWait(); // until the thread that renews the lease has heard of it
      }
      throw new OperationCanceledException();
    });
    assertEquals(State.CANCELLED, ended.state());
    assertEquals(1, store.count(ann, Query.all("Account"), 0).count());
    assertEquals("job-ended", assertThrows(RapportException.class, () -> jobs.cancel(ended.id())).code());
    assertEquals("unknown-job", assertThrows(RapportException.class, () -> jobs.cancel(Uuids.next())).code());
  }

  @Test
  void aWaitingJobIsCancelledAtOnce() throws RapportException {
    TestKind kind = new TestKind("test", context -> "done");
    Job waiting = jobs.submit(kind, "{}");
    jobs.cancel(waiting.id());
    assertEquals(State.CANCELLED, jobs.get(waiting.id()).state());
    assertTrue(new JobRunner(store, List.of(kind)).run(waiting.id(), null).isEmpty());
    assertEquals(State.CANCELLED, new JobRunner(store, List.of(kind)).finish(waiting.id(), null).state());
  }

  @Test
  void aProcessThatStopsLeavesTheJobToTheNextWhereItStands() throws RapportException {
    NullProgressMonitor monitor = new NullProgressMonitor();
    TestKind kind = new TestKind("test", context -> {
      if (context.progress().cursor().isEmpty()) {
        context.save(new Progress("half", 1, 2, "Half of it."));
        monitor.setCanceled(true);
      }
      if (context.isCancelled()) {
        throw new OperationCanceledException();
      }
      return "from " + context.progress().cursor();
    });
    Job job = jobs.submit(kind, "{}");
    JobRunner runner = new JobRunner(store, List.of(kind));
    Job left = runner.finish(job.id(), monitor);
    assertEquals(State.WAITING, left.state());
    assertEquals(0, left.attempts(), "Nothing went wrong.");
    assertEquals("from half", runner.finish(job.id(), null).progress().message());
  }

  @Test
  void aProcessThatEndsGivesItsJobBackAndCanWriteNothingMore() throws RapportException {
    JobRunner[] runner = new JobRunner[1];
    TestKind kind = new TestKind("test", context -> {
      if (context.progress().cursor().isEmpty()) {
        context.save(new Progress("half", 1, 2, "Half of it."));
        runner[0].giveBack();
        context.save(new Progress("whole", 2, 2, "All of it."));
      }
      return "from " + context.progress().cursor();
    });
    Job job = jobs.submit(kind, "{}");
    runner[0] = new JobRunner(store, List.of(kind), Duration.ofHours(1));
    assertEquals(State.WAITING, runner[0].run(job.id(), null).orElseThrow().state());
    assertTrue(runner[0].run(job.id(), null).isEmpty(), "It begins nothing any more.");
    assertEquals("from half", new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow().progress().message());
  }

  @Test
  void aJobWhoseProcessDiedIsCancelledAtOnceAndOneThatIsDoneElsewhereIsFollowed() throws Exception {
    TestKind kind = new TestKind("test", context -> "done");
    Job dead = jobs.submit(kind, "{}");
    store.jobs().claim(Set.of("test"), dead.id(), Duration.ofHours(-1)).orElseThrow();
    jobs.cancel(dead.id());
    assertEquals(State.CANCELLED, jobs.get(dead.id()).state());
    Job busy = jobs.submit(kind, "{}");
    Lease other = store.jobs().claim(Set.of("test"), busy.id(), Duration.ofHours(1)).orElseThrow();
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Job> followed = thread.submit(() -> new JobRunner(store, List.of(kind)).finish(busy.id(), null));
      store.jobs().end(other, State.DONE, "By the other.");
      assertEquals("By the other.", followed.get(30, TimeUnit.SECONDS).progress().message());
    }
  }

  @Test
  void manyRunnersDoEachJobOnce() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    TestKind kind = new TestKind("test", context -> "run " + runs.incrementAndGet());
    for (int i = 0; i < 20; i++) {
      jobs.submit(kind, "{}");
    }
    Store other = database == TestDatabase.POSTGRESQL ? Stores.open(config, TestStores.crmTypes()) : store;
    ExecutorService threads = Executors.newFixedThreadPool(6);
    for (int i = 0; i < 6; i++) {
      JobRunner runner = new JobRunner(i % 2 == 0 ? store : other, List.of(kind));
      threads.submit(() -> {
        while (runner.run(null, null).isPresent()) {
          continue;
        }
        return null;
      });
    }
    threads.shutdown();
    assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
    assertEquals(20, runs.get());
    assertTrue(jobs.list(50).stream().allMatch(job -> job.state() == State.DONE && job.attempts() == 1));
    if (other != store) {
      other.close();
    }
  }

  @Test
  void whoLostTheLeaseCanWriteNothing() throws RapportException {
    Job job = jobs.submit(new MassChange(), "{}");
    Set<String> kinds = Set.of(MassChangeRequest.KIND);
    Lease first = store.jobs().claim(kinds, null, Duration.ofHours(-1)).orElseThrow();
    Lease second = store.jobs().claim(kinds, null, Duration.ofHours(1)).orElseThrow();
    assertEquals(job.id(), second.job().id());
    assertTrue(store.jobs().claim(kinds, null, Duration.ofHours(1)).isEmpty());
    UUID brewery = Uuids.next();
    RapportException lost = assertThrows(RapportException.class, () -> store.jobs().commit(first, "", List.of(ChangeSets.create(
        AccountBuilder.account("Brewery " + brewery).build())), List.of(), new Progress("1", 1, 1, "")));
    assertEquals("lease-lost", lost.code());
    assertEquals(0, store.count(ann, Query.all("Account"), 0).count());
    assertThrows(RapportException.class, () -> store.jobs().renew(first, Duration.ofHours(1)));
    assertThrows(RapportException.class, () -> store.jobs().end(first, State.DONE, ""));
    assertFalse(store.jobs().renew(second, Duration.ofHours(1)));
    store.jobs().end(second, State.DONE, "Well.");
    assertEquals("Well.", jobs.get(job.id()).progress().message());
  }

  @Test
  void aJobThatTakesEveryProcessWithItIsGivenUp() throws RapportException {
    TestKind kind = new TestKind("test", context -> "done");
    Job job = jobs.submit(kind, "{}");
    for (int i = 0; i < 5; i++) {
      store.jobs().claim(Set.of("test"), job.id(), Duration.ofHours(-1)).orElseThrow();
    }
    assertEquals(State.FAILED, new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow().state());
  }

  private Job change(String type, String value, boolean checked) throws RapportException {
    Job job = jobs.submit(new MassChange(), new MassChangeRequest(type, "", List.of(value), false, checked).toParameters());
    return new JobRunner(store, List.of(new MassChange()), Duration.ofSeconds(3)).run(job.id(), null).orElseThrow();
  }

  @Test
  void aCheckedChangeOfWhichOneRecordIsRefusedWritesNothing() throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      EObject tag = Records.create(CrmPackage.Literals.TAG);
      tag.eSet(CrmPackage.Literals.TAG__NAME, "Tag " + i);
      sets.add(ChangeSets.create(tag));
    }
    try (Batch batch = store.batch(ann, "test")) {
      batch.commit(sets);
    }
    Job refused = change("Tag", "name=Same", true);
    assertEquals(State.FAILED, refused.state());
    assertEquals("invalid", refused.code());
    assertEquals(0, store.count(ann, new Query("Tag", "name = 'Same'", List.of(), List.of()), 0).count());
  }

  @Test
  void aCheckedChangeIsDoneAsOneBatch() throws RapportException {
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      sets.add(ChangeSets.create(AccountBuilder.account("Brewery " + i).build()));
    }
    try (Batch batch = store.batch(ann, "test")) {
      batch.commit(sets);
    }
    Job done = change("Account", "industry=Beer", true);
    assertEquals(State.DONE, done.state(), done.progress().message());
    assertEquals(450, done.progress().done());
    assertEquals(450, store.jobs().changes(done.id(), 1000));
    assertEquals(450, store.undo(ann, done.id()).changes().size());
    assertEquals(0, store.count(ann, new Query("Account", "industry = 'Beer'", List.of(), List.of()), 0).count());
  }
}
