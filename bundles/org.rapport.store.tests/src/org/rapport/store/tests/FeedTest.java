package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;
import static org.rapport.testing.ContactBuilder.contact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Tag;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.ValidationException;
import org.rapport.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedTest extends StoreFixture {

  @Test
  void subscribersHearOfEachCommitInOrder() throws Exception {
    Logger.getLogger("org.rapport.store.internal.feed.Listeners").setLevel(Level.OFF);
    BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
    List<UUID> made = new ArrayList<>();
    try (Store.Subscription failing = store.subscribe(ann, changes -> {
      throw new IllegalStateException("This listener fails on purpose.");
    }); Store.Subscription subscription = store.subscribe(ann, heard::addAll)) {
      for (int i = 0; i < 20; i++) {
        made.add(create(account("A" + i).build()).id());
      }
      for (UUID id : made) {
        assertEquals(id, heard.poll(10, TimeUnit.SECONDS).id());
      }
    }
    create(account("after").build());
    assertEquals(null, heard.poll(200, TimeUnit.MILLISECONDS));
  }

  @Test
  void subscribersHearOfOtherProcesses() throws Exception {
    Assumptions.assumeTrue(database == TestDatabase.POSTGRESQL, "An H2 file is open in one process only.");
    BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
    try (Store other = Stores.open(config, types()); Store.Subscription subscription = store.subscribe(ann, heard::addAll)) {
      Account account = account("Acme").build();
      Change change = other.commit(bob, List.of(ChangeSets.create(account))).get(0);
      create(account("mine").build());
      List<Change> told = List.of(heard.poll(60, TimeUnit.SECONDS), heard.poll(60, TimeUnit.SECONDS));
      assertTrue(told.contains(change), told.toString());
      assertTrue(told.stream().anyMatch(each -> each.who().equals("ann")), told.toString());
      assertEquals(null, heard.poll(6, TimeUnit.SECONDS));
    }
  }

  /** What a random test knows: the states of all records. */
  private Map<Ref, ChangeSet> states(List<Ref> refs) throws RapportException {
    Map<Ref, ChangeSet> result = new HashMap<>();
    for (Map.Entry<Ref, EObject> each : store.load(ann, refs).entrySet()) {
      result.put(each.getKey(), ChangeSets.create(each.getValue()));
    }
    return result;
  }

  @Test
  void aRandomSequenceOfCommitsUndoneBackwardsGivesTheFirstState() throws RapportException {
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<Ref> refs = new ArrayList<>();
      List<UUID> changes = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Contact contact = contact("First " + i, "Seed " + seed).email("a@x.org").build();
        create(contact);
        refs.add(Records.ref(contact));
      }
      Map<Ref, ChangeSet> first = states(refs);
      for (int i = 0; i < 40; i++) {
        List<Ref> there = new ArrayList<>(states(refs).keySet());
        if (there.isEmpty() || random.nextInt(6) == 0) {
          Contact contact = contact("New " + i, "Seed " + seed).build();
          changes.add(create(contact).id());
          refs.add(Records.ref(contact));
        } else if (random.nextInt(6) == 0) {
          Ref ref = there.get(random.nextInt(there.size()));
          changes.add(store.commit(ann, List.of(ChangeSet.delete(ref, 0))).get(0).id());
        } else {
          EObject before = load(there.get(random.nextInt(there.size())));
          Contact after = (Contact) EcoreUtil.copy(before);
          ChangeSetsTest.shuffle(after, random);
          store.commit(bob, List.of(ChangeSets.diff(before, after))).forEach(change -> changes.add(change.id()));
        }
      }
      Map<Ref, ChangeSet> last = states(refs);
      Collections.reverse(changes);
      for (UUID change : changes) {
        store.undo(ann, change);
      }
      assertEquals(first, states(refs), "seed " + seed);
      for (int i = 0; i < changes.size(); i++) {
        store.undo(ann, store.redoable(ann).orElseThrow());
      }
      assertEquals(last.keySet(), states(refs).keySet(), "seed " + seed);
    }
    assertEquals(List.of(), store.check());
  }

  @Test
  void eightThreadsCommitToOneStore() throws Exception {
    Account shared = account("Shared").staff(0).build();
    create(shared);
    int threads = 8;
    int each = 15;
    List<Future<Integer>> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int t = 0; t < threads; t++) {
        results.add(pool.submit((Callable<Integer>) () -> {
          int done = 0;
          while (done < each) {
            create(account("A" + done).build());
            Account before = load(shared);
            Account after = EcoreUtil.copy(before);
            after.setStaff(before.getStaff() + 1);
            try {
              // Two who counted to the same number agree, and one of them changes nothing.
              done += store.commit(ann, List.of(ChangeSets.diff(before, after))).size();
            } catch (ConflictException e) {
              assertEquals("staff", e.conflicts().get(0).path());
            }
          }
          return done;
        }));
      }
      for (Future<Integer> result : results) {
        assertEquals(each, result.get(120, TimeUnit.SECONDS));
      }
    }
    assertEquals(threads * each, load(shared).getStaff());
    assertEquals(threads * each + 1, load(shared).getVersion());
    assertEquals(List.of(), store.check());
  }

  @Test
  void ofEightWhoWantTheSameUniqueValueOneGetsIt() throws Exception {
    List<Future<Integer>> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int t = 0; t < 8; t++) {
        results.add(pool.submit((Callable<Integer>) () -> {
          Tag tag = (Tag) Records.create(CrmPackage.Literals.TAG);
          tag.setName("Same");
          try {
            create(tag);
            return 1;
          } catch (ValidationException e) {
            assertEquals("name", e.violations().get(0).path());
            return 0;
          }
        }));
      }
      int made = 0;
      for (Future<Integer> result : results) {
        made += result.get(60, TimeUnit.SECONDS);
      }
      assertEquals(1, made);
    }
    assertEquals(List.of(), store.check());
  }
}
