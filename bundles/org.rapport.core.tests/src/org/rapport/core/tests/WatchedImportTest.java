package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.internal.transfer.ImportJob;
import org.rapport.core.jobs.JobRunner;
import org.rapport.core.jobs.Jobs;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.ArrivalWatch;
import org.rapport.core.transfer.ImportRequest;
import org.rapport.core.transfer.Importer;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.DuplicatePair;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.Root;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.JobQueue.Job;
import org.rapport.store.JobQueue.State;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What an import notices of records that are there already is kept, however the import ends. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WatchedImportTest {

  private static final int TWICE = 750;

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  private final Principal ann = TestStores.principal("ann");
  private final ImportJob kind = new ImportJob(new SameNames());
  private Store store;
  private Job job;

  /** Takes accounts of one name for one. */
  private static final class SameNames implements ArrivalWatch {

    @Override
    public boolean knows(RecordType type) {
      return type.name().equals("Account");
    }

    @Override
    public Arrivals begin(Session session, RecordType type, BooleanSupplier cancelled) throws RapportException {
      Map<Ref, String> known = new LinkedHashMap<>();
      Query all = new Query(type.name(), "", List.of(), List.of("name"));
      session.store().page(session.principal(), all, PageRequest.first(10_000)).rows()
          .forEach(row -> known.put(row.ref(), (String) row.values().get(0)));
      return new Arrivals() {
        @Override
        public List<ChangeSet> arrives(EObject record) {
          Ref ref = Records.ref(record);
          String name = ((Account) record).getName();
          List<ChangeSet> pairs = new ArrayList<>();
          known.forEach((other, theirs) -> {
            if (theirs.equals(name) && !other.equals(ref)) {
              pairs.add(ChangeSets.create(pair(session, ref, other)));
            }
          });
          known.put(ref, name);
          return pairs;
        }

        @Override
        public void forget(Ref record) {
          known.remove(record);
        }
      };
    }

    private static DuplicatePair pair(Session session, Ref one, Ref other) {
      boolean ordered = one.id().toString().compareTo(other.id().toString()) < 0;
      DuplicatePair pair = (DuplicatePair) Records.create(CrmPackage.Literals.DUPLICATE_PAIR);
      pair.setType(one.type());
      pair.setOne((Root) Records.proxy(session.store().types(), ordered ? one : other));
      pair.setOther((Root) Records.proxy(session.store().types(), ordered ? other : one));
      pair.setScore(90);
      pair.setState(PairState.OPEN);
      return pair;
    }
  }

  /** Accounts each of which stands twice, far from each other. */
  @BeforeEach
  void open() throws Exception {
    store = Stores.open(database.fresh(folder), TestStores.crmTypes());
    Path file = folder.resolve("accounts.csv");
    List<String> rows = IntStream.range(0, 2 * TWICE).mapToObj(i -> "Customer " + i % TWICE + "," + i).toList();
    Files.writeString(file, "name,staff\n" + String.join("\n", rows) + "\n");
    job = new Jobs(store, ann).submit(kind, new ImportRequest(List.of(file), "Account", null, null, null, false, null, null).asWatched().toParameters());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Map<String, Integer> goesOn() throws RapportException {
    Job done = new JobRunner(store, List.of(kind)).run(job.id(), null).orElseThrow();
    assertEquals(State.DONE, done.state(), done.toString());
    assertEquals(2 * TWICE, Importer.result(done).created());
    return pairs();
  }

  /** How many pairs each account is in, by its name. */
  private Map<String, Integer> pairs() throws RapportException {
    Map<String, Integer> result = new HashMap<>();
    Query all = new Query("DuplicatePair", "", List.of(), List.of("one.label", "other.label"));
    store.page(ann, all, PageRequest.first(10_000)).rows().forEach(row -> {
      assertEquals(row.values().get(0), row.values().get(1));
      result.merge((String) row.values().get(0), 1, Integer::sum);
    });
    return result;
  }

  private void requireAll(Map<String, Integer> pairs) {
    assertEquals(TWICE, pairs.size());
    assertEquals(TWICE, pairs.values().stream().mapToInt(Integer::intValue).sum(), "no pair twice");
  }

  @Test
  void everyPairIsKept() throws RapportException {
    requireAll(goesOn());
    assertEquals(List.of(), store.undo(ann, job.id()).kept());
    assertEquals(Map.of(), pairs());
    assertEquals(List.of(), store.check());
  }

  @ParameterizedTest
  @CsvSource({"commit,1", "commit,2", "commit,3", "save,2", "save,4", "save,5"})
  void whereAProcessDiedTheNextOneFindsItsPairs(String method, int calls) throws RapportException {
    MortalJob.dieAfter(store, job, kind, method, calls);
    requireAll(goesOn());
  }

  @Test
  void aCancelledImportKeepsThePairsOfWhatItTookIn() throws RapportException {
    NullProgressMonitor monitor = new NullProgressMonitor() {
      private int steps;

      @Override
      public void subTask(String name) {
        setCanceled(++steps == 4);
      }
    };
    new JobRunner(store, List.of(kind)).run(job.id(), monitor);
    long accounts = store.count(ann, Query.all("Account"), 0).count();
    assertEquals(Math.max(0, accounts - TWICE), pairs().size(), accounts + " accounts");
  }
}
