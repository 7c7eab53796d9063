package org.rapport.duplicates.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.ContactBuilder.contact;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.duplicates.DuplicatePairs;
import org.rapport.duplicates.Duplicates;
import org.rapport.duplicates.ScanMonitor;
import org.rapport.duplicates.internal.MergeJob;
import org.rapport.model.RapportException;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.Scope;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;

/** All certain pairs are merged by a job, each for itself; it says what it left, and why. */
class MergeJobTest extends DuplicatesFixture {

  @BeforeEach
  void fill() throws RapportException {
    ann = TestStores.administrator(store, "root");
    load(List.of(ada(), ada(), bea(), bea()));
    DuplicatePairs pairs = new DuplicatePairs(store, ann, duplicates);
    pairs.search("Contact", Duplicates.THRESHOLD, ScanMonitor.NONE, sets -> store.commit(ann, sets), match -> { });
    assertEquals(2, pairs.count("Contact", PairState.OPEN, 0).count());
  }

  private static Contact ada() {
    return contact("Ada", "Lovelace").birthday(LocalDate.of(1815, 12, 10)).email("ada@lovelace.example").build();
  }

  private static Contact bea() {
    return contact("Bea", "Byron").birthday(LocalDate.of(1816, 1, 3)).email("bea@byron.example").build();
  }

  private Job merge(Principal principal) throws RapportException {
    MergeJob kind = new MergeJob(duplicates);
    Job job = new Jobs(store, principal).submit(kind, DuplicatePairs.mergeParameters("Contact", 50));
    return new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow();
  }

  private long contacts() throws RapportException {
    return store.count(ann, Query.all("Contact"), 0).count();
  }

  /** Sees and changes contacts and pairs, and deletes none. */
  private Principal clerk() throws RapportException {
    return TestStores.user(store, ann, "clerk", TestStores.role("Clerk", permission -> {
      permission.setRead(Scope.ALL);
      permission.setChange(Scope.ALL);
    }, "Contact", "DuplicatePair"));
  }

  @Test
  void eachPairBecomesOneRecord() throws RapportException {
    Job job = merge(ann);
    assertEquals(State.DONE, job.state(), job::toString);
    assertEquals(2, contacts());
    assertEquals(2, job.progress().done());
  }

  @Test
  void itSaysWhyPairsWereLeft() throws RapportException {
    Job job = merge(clerk());
    assertEquals(4, contacts());
    assertTrue(job.progress().message().contains("2 were left"), job::toString);
    assertTrue(job.progress().message().contains("not delete it"), job::toString);
  }
}
