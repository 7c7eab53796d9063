package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Store.Subscription;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.internal.DatabaseStore;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

/** What a store on PostgreSQL hears of what others commit. */
class OthersTest {

  private final Principal ann = TestStores.principal("ann");
  private final Principal bob = TestStores.principal("bob");
  private final BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
  private StoreConfig config;
  private Store mine;
  private Store other;

  @BeforeEach
  void open() throws RapportException {
    Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    config = PostgresServer.shared().freshDatabase();
    mine = Stores.open(config, TestStores.crmTypes());
    other = Stores.open(config, TestStores.crmTypes());
  }

  @AfterEach
  void close() {
    if (mine != null) {
      mine.close();
      other.close();
    }
  }

  private Change hear() throws InterruptedException {
    Change change = heard.poll(30, TimeUnit.SECONDS);
    assertNotNull(change, "Nothing was heard.");
    return change;
  }

  private static Change create(Store store, Principal who, String name) throws RapportException {
    return TestStores.create(store, who, account(name).email("a@x.org").build()).get(0);
  }

  private static Change rename(Store store, Principal who, Change of, String name) throws RapportException {
    EObject before = store.load(who, of.set().root()).orElseThrow();
    Account after = (Account) EcoreUtil.copy(before);
    after.setName(name);
    return store.commit(who, List.of(ChangeSets.diff(before, after))).get(0);
  }

  @Test
  void aCommitWakesTheOthers() throws Exception {
    try (Subscription subscription = mine.subscribe(ann, heard::addAll)) {
      create(other, bob, "first");
      hear();
      List<Long> delays = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Change change = create(other, bob, "A" + i);
        long begin = System.nanoTime();
        assertEquals(change, hear());
        delays.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
      }
      delays.sort(null);
      // Without a wake the median is two seconds and a half, for the others are looked for every five.
      assertTrue(delays.get(2) < 2000, delays.toString());
    }
  }

  /** A store whose commits, from when it is armed, wait for the latch after they wrote everything. */
  private Store late(AtomicBoolean armed, CountDownLatch written, CountDownLatch goOn) throws RapportException {
    return DatabaseStore.open(config, TestStores.crmTypes(), connection -> (Connection) Proxy.newProxyInstance(
        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
          if (method.getName().equals("commit") && armed.get()) {
            written.countDown();
            goOn.await();
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }));
  }

  @Test
  void whoCommitsLateWithAnEarlierNumberIsHeard() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newSingleThreadExecutor();
        Subscription subscription = mine.subscribe(ann, heard::addAll)) {
      Future<Change> early = pool.submit(() -> {
        AtomicBoolean armed = new AtomicBoolean();
        try (Store late = late(armed, written, goOn)) {
          armed.set(true);
          return create(late, bob, "early");
        }
      });
      assertTrue(written.await(60, TimeUnit.SECONDS));
      List<Change> later = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        later.add(create(other, bob, "later " + i));
      }
      create(mine, ann, "my own");
      assertEquals("ann", hear().who());
      // What came later is held back as long as something may still come before it.
      assertNull(heard.poll(1, TimeUnit.SECONDS));
      goOn.countDown();
      Change first = early.get(60, TimeUnit.SECONDS);
      assertTrue(first.sequence() < later.get(0).sequence());
      assertEquals(first, hear());
      for (Change each : later) {
        assertEquals(each, hear());
      }
      assertNull(heard.poll(500, TimeUnit.MILLISECONDS));
    }
  }

  @Test
  void whatIsHeldBackByATransactionThatWritesNothingForUsComesSoon() throws Exception {
    try (Subscription subscription = mine.subscribe(ann, heard::addAll)) {
      Change change;
      try (Connection foreign = RawSql.connect(config)) {
        foreign.setAutoCommit(false);
        foreign.createStatement().execute("SELECT pg_current_xact_id()");
        change = create(other, bob, "held back");
        assertNull(heard.poll(1, TimeUnit.SECONDS));
        foreign.rollback();
      }
      assertEquals(change, hear());
    }
  }

  @Test
  void interleavedCommitsOfManyAreHeardOnceAndInOrder() throws Exception {
    int writers = 4;
    int each = 25;
    try (ExecutorService pool = Executors.newFixedThreadPool(writers); Subscription subscription = mine.subscribe(ann, heard::addAll)) {
      List<Future<List<Change>>> results = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        String name = "W" + w;
        results.add(pool.submit(() -> {
          List<Change> made = new ArrayList<>();
          Change created = create(other, bob, name);
          made.add(created);
          for (int i = 0; i < each; i++) {
            made.add(rename(other, bob, created, name + "-" + i));
          }
          return made;
        }));
      }
      List<Change> all = new ArrayList<>();
      for (Future<List<Change>> result : results) {
        all.addAll(result.get(60, TimeUnit.SECONDS));
      }
      List<Change> told = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        told.add(hear());
      }
      assertNull(heard.poll(500, TimeUnit.MILLISECONDS));
      assertEquals(all.stream().map(Change::id).sorted().toList(), told.stream().map(Change::id).sorted().toList());
      for (Future<List<Change>> result : results) {
        List<UUID> own = result.get().stream().map(Change::id).toList();
        assertEquals(own, told.stream().map(Change::id).filter(own::contains).toList());
      }
      for (Change change : told) {
        assertEquals(mine.change(ann, change.id()).orElseThrow(), change);
      }
    }
  }

  private Store through(CuttingProxy proxy) throws RapportException {
    return Stores.open(StoreConfig.postgres(config.url().orElseThrow().replaceFirst(":\\d+/", ":" + proxy.port() + "/"),
        config.user().orElseThrow(), "unused"), TestStores.crmTypes());
  }

  @Test
  void manyChangesAreReadByAsFewStatementsAsFew() throws Exception {
    try (CuttingProxy proxy = new CuttingProxy(PostgresServer.shared().port()); Store far = through(proxy);
        Subscription subscription = far.subscribe(ann, heard::addAll)) {
      packetsFor(proxy, 1);
      int one = packetsFor(proxy, 1);
      int many = packetsFor(proxy, 45);
      // A look that finds nothing costs one, and may come between.
      assertTrue(many <= one + 6, one + " packets for one change of each kind, " + many + " for 45");
    }
  }

  /** What a store that only listens sent until it had told so many creations and changes of two transactions. */
  private int packetsFor(CuttingProxy proxy, int count) throws Exception {
    Thread.sleep(500);
    proxy.takePackets();
    List<ChangeSet> edits = new ArrayList<>();
    List<Account> accounts = IntStream.range(0, count).mapToObj(i -> account("N" + i).email("a@x.org").build()).toList();
    TestStores.create(other, bob, accounts.toArray(EObject[]::new));
    for (Account account : accounts) {
      hear();
      Account before = (Account) other.load(bob, Records.ref(account)).orElseThrow();
      Account after = EcoreUtil.copy(before);
      after.setIndustry("Beer");
      edits.add(ChangeSets.diff(before, after));
    }
    other.commit(bob, edits);
    for (int i = 0; i < count; i++) {
      hear();
    }
    return proxy.takePackets();
  }

  @Test
  void itHearsAgainWhenTheServerIsBack() throws Exception {
    try (CuttingProxy proxy = new CuttingProxy(PostgresServer.shared().port());
        Store far = through(proxy);
        Subscription subscription = far.subscribe(ann, heard::addAll)) {
      Change first = create(other, bob, "first");
      assertEquals(first, hear());
      for (int i = 0; i < 3; i++) {
        proxy.cutAll();
        Change second = create(other, bob, "second");
        assertEquals(second, hear());
        Change third = rename(other, bob, second, "third");
        assertEquals(third, hear());
      }
      assertNull(heard.poll(500, TimeUnit.MILLISECONDS), "something was told twice");
    }
  }

  @Test
  void aSlowSubscriberHoldsNobody() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    List<UUID> slow = new ArrayList<>();
    CountDownLatch slowHeard = new CountDownLatch(10);
    try (Subscription first = mine.subscribe(ann, changes -> {
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      changes.forEach(change -> slow.add(change.id()));
      slowHeard.countDown();
    }); Subscription second = mine.subscribe(ann, heard::addAll)) {
      List<UUID> made = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        made.add(create(mine, ann, "A" + i).id());
      }
      for (UUID id : made) {
        assertEquals(id, hear().id());
      }
      assertTrue(slow.isEmpty());
      goOn.countDown();
      assertTrue(slowHeard.await(30, TimeUnit.SECONDS));
      assertEquals(made, slow);
    }
  }

  @Test
  void aDeletionAndARestoredRecordAreHeardWithTheirValues() throws Exception {
    try (Subscription subscription = mine.subscribe(ann, heard::addAll)) {
      Change created = create(other, bob, "Acme");
      Change deleted = other.commit(bob, List.of(ChangeSet.delete(created.set().root(), 0))).get(0);
      Change restored = other.undo(bob, deleted.id()).changes().get(0);
      for (Change each : List.of(created, deleted, restored)) {
        Change told = hear();
        assertEquals(each.id(), told.id());
        assertFalse(told.set().features().isEmpty());
        assertEquals(mine.change(ann, each.id()).orElseThrow(), told);
      }
      assertEquals(Records.ref(mine.load(ann, created.set().root()).orElseThrow()), created.set().root());
    }
  }
}
