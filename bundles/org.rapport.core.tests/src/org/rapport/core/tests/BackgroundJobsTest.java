package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.jobs.BackgroundJobs;
import org.rapport.core.jobs.JobContext;
import org.rapport.core.jobs.JobKind;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.Lease;
import org.rapport.store.JobQueue.Progress;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.testing.Awaiting;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What a session that stays open does with the jobs of its base. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackgroundJobsTest {

  private static final String NAME = "Counting to a million";

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");
  private final BlockingQueue<Job> ended = new LinkedBlockingQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private Store store;
  private Jobs jobs;
  private BackgroundJobs background;

  private record Opened(Store store, Principal principal, DatabaseLocation location) implements Session {
    @Override
    public void close() {
      store.close();
    }
  }

  /** Ends at once where it is told so, else when it is cancelled. */
  private final class Counting implements JobKind {

    @Override
    public String id() {
      return "count";
    }

    @Override
    public String name(Locale locale) {
      return NAME;
    }

    @Override
    public String run(JobContext context) throws RapportException {
      context.save(new Progress("1", 1, 4, "One."));
      begun.countDown();
      while (!context.parameters().equals("short") && !context.isCancelled()) {
        Thread.onSpinWait();
      }
      if (context.isCancelled()) {
        throw new OperationCanceledException();
      }
      return "A million.";
    }
  }

  @BeforeEach
  void open() throws RapportException {
    store = Stores.open(database.fresh(folder), TestStores.crmTypes());
    jobs = new Jobs(store, ann);
  }

  private void start() {
    background = BackgroundJobs.start(new Opened(store, ann, new DatabaseLocation(DatabaseLocation.Kind.H2, "test", "test")),
        List.of(new Counting()), ended::add);
  }

  @AfterEach
  void close() {
    if (background != null) {
      background.close();
    }
    store.close();
  }

  /** The jobs of the platform that stand for those of the base. */
  private static List<org.eclipse.core.runtime.jobs.Job> shown() {
    return Arrays.stream(org.eclipse.core.runtime.jobs.Job.getJobManager().find(null)).filter(job -> job.getName().equals(NAME)).toList();
  }

  private Job next() throws InterruptedException {
    Job job = ended.poll(60, TimeUnit.SECONDS);
    assertTrue(job != null, "Nothing ended.");
    return job;
  }

  @Test
  void itDoesWhatWaitsAndWhatComesLater() throws Exception {
    Job first = jobs.submit(new Counting(), "short");
    start();
    assertEquals(first.id(), next().id());
    Job second = jobs.submit(new Counting(), "short");
    Job done = next();
    assertEquals(second.id(), done.id());
    assertEquals(State.DONE, done.state());
    assertEquals("A million.", done.progress().message());
  }

  @Test
  void whoCancelsWhatIsShownCancelsTheJob() throws Exception {
    Job job = jobs.submit(new Counting(), "long");
    start();
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    shown().get(0).cancel();
    Awaiting.until("the end of the job", () -> jobs.get(job.id()).state().ended());
    assertEquals(State.CANCELLED, jobs.get(job.id()).state());
    assertEquals(List.of(), shown());
  }

  @Test
  void whoClosesLeavesTheJobToTheNext() throws Exception {
    Job job = jobs.submit(new Counting(), "long");
    start();
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    background.close();
    assertEquals(State.WAITING, jobs.get(job.id()).state());
    assertEquals(1, jobs.get(job.id()).progress().done());
    assertEquals(List.of(), shown());
  }

  @Test
  void whatAnotherClientDoesIsShownUntilItEnds() throws Exception {
    Job job = jobs.submit(new Counting(), "short");
    Lease other = store.jobs().claim(Set.of("count"), job.id(), Duration.ofHours(1)).orElseThrow();
    start();
    Awaiting.until("what the other does", () -> !shown().isEmpty());
    store.jobs().save(other, new Progress("2", 2, 4, "Two."));
    store.jobs().end(other, State.DONE, "By the other.");
    assertEquals("By the other.", next().progress().message());
  }

  @Test
  void whatAnotherClientLeavesIsTakenOver() throws Exception {
    Job job = jobs.submit(new Counting(), "short");
    store.jobs().claim(Set.of("count"), job.id(), Duration.ofSeconds(3)).orElseThrow();
    start();
    Job done = next();
    assertEquals(State.DONE, done.state());
    assertEquals(2, done.attempts());
  }
}
