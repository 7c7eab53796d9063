package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.store.tests.CuttingProxy.Spoil;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

/** What a store on PostgreSQL does when its connection breaks at a chosen moment: everything is written once. */
class OutageTest {

  private final Principal ann = TestStores.principal("ann");
  private final Account acme = account("Acme").staff(0).build();
  private StoreConfig direct;
  private CuttingProxy proxy;
  private Store store;
  /** Sees the base without the proxy. */
  private Store witness;

  @BeforeEach
  void open() throws RapportException {
    Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    direct = PostgresServer.shared().freshDatabase();
    witness = Stores.open(direct, TestStores.crmTypes());
    proxy = new CuttingProxy(PostgresServer.shared().port());
    store = through("prepareThreshold=0", Duration.ofSeconds(20));
    TestStores.create(store, ann, acme);
  }

  @AfterEach
  void close() {
    if (proxy != null) {
      store.close();
      proxy.close();
      witness.close();
    }
  }

  private Store through(String parameters, Duration patience) throws RapportException {
    String url = direct.url().orElseThrow().replaceFirst(":\\d+/", ":" + proxy.port() + "/") + "?" + parameters;
    return Stores.open(StoreConfig.postgres(url, direct.user().orElseThrow(), "unused").patience(patience), TestStores.crmTypes());
  }

  private Change hire() throws RapportException {
    Account before = (Account) store.load(ann, Records.ref(acme)).orElseThrow();
    Account after = EcoreUtil.copy(before);
    after.setStaff(before.getStaff() + 1);
    return store.commit(ann, List.of(ChangeSets.diff(before, after))).get(0);
  }

  private static Query where(String condition) {
    return new Query("Account", condition, List.of(), List.of());
  }

  private List<Change> history(Ref ref) throws RapportException {
    return witness.history(ann, ref);
  }

  /** The change is what the feed has, once. */
  private void assertOnce(Change change) throws RapportException {
    List<Change> history = history(change.set().root());
    assertEquals(change.version(), history.size(), change + " in " + history);
    assertEquals(change.id(), history.get(0).id());
    assertEquals(change.sequence(), history.get(0).sequence());
  }

  @ParameterizedTest
  @EnumSource(value = Spoil.class, names = {"CUT_BEFORE", "CUT_AFTER", "DELIVER_LATE"})
  void aCommitWhoseAnswerIsLostIsWrittenOnce(Spoil how) throws RapportException {
    for (int i = 1; i <= 5; i++) {
      proxy.spoilNext("COMMIT", how);
      Change hired = hire();
      assertEquals(2 * i - 1, proxy.stopSpoiling());
      assertOnce(hired);
      assertEquals(i, ((Account) witness.load(ann, Records.ref(acme)).orElseThrow()).getStaff());
      proxy.spoilNext("COMMIT", how);
      Account created = account("New " + i).email("a@x.org").build();
      assertOnce(TestStores.create(store, ann, created).get(0));
    }
    assertEquals(List.of(), witness.check());
  }

  @ParameterizedTest
  @EnumSource(value = Spoil.class, names = {"CUT_BEFORE", "CUT_AFTER", "DELIVER_LATE"})
  void whereverACommitIsCutItIsWrittenOnce(Spoil how) throws RapportException {
    int cuts = 0;
    for (int moment = 0;; moment++) {
      int before = proxy.spoilAfter(moment, how);
      Account account = account("Cut " + moment).email("a@x.org").phone("1", "+321").build();
      Change created = TestStores.create(store, ann, account).get(0);
      Change hired = hire();
      if (proxy.stopSpoiling() == before) {
        break;
      }
      cuts++;
      assertOnce(created);
      assertOnce(hired);
    }
    assertTrue(cuts > 10, "only " + cuts + " moments");
    assertEquals(List.of(), witness.check());
  }

  @Test
  void aBatchIsWholeAndNothingInItTwice() throws Exception {
    for (int moment = 0; moment < 40; moment += 3) {
      proxy.spoilAfter(moment, moment % 2 == 0 ? Spoil.CUT_AFTER : Spoil.CUT_BEFORE);
      String name = "B" + moment + "-";
      try (Batch batch = store.batch(ann, "many")) {
        batch.load(IntStream.range(0, 60).mapToObj(i -> account(name + i).build()).iterator(), null);
        batch.commit(List.of(), List.of("mark " + moment));
      }
      assertEquals(60, witness.count(ann, where("name ~ '" + name + "'"), 0).count(), name);
      assertEquals(Set.of("mark " + moment), witness.marked(ann, List.of("mark " + moment)));
    }
    proxy.stopSpoiling();
    assertEquals(List.of(), witness.check());
  }

  @Test
  void whatIsNotInTheFeedIsWrittenOnceToo() throws Exception {
    Ref user = new Ref("User", UUID.randomUUID());
    store.logins().set(user, "hash");
    for (int i = 1; i <= 3; i++) {
      proxy.spoilNext("COMMIT", Spoil.CUT_AFTER);
      assertTrue(store.logins().attempt(user, Instant.now(), 10, Duration.ofMinutes(1)));
      assertEquals(i, proxy.stopSpoiling());
      assertEquals(i, witness.logins().find(user).orElseThrow().failures());
    }
    proxy.spoilNext("COMMIT", Spoil.CUT_AFTER);
    store.contents().put(ann, new ByteArrayInputStream(new byte[700_000]), 1_000_000);
    assertEquals("3", RawSql.text(direct, "SELECT COUNT(*) FROM rp_content_chunk"));
  }

  @Test
  void undoIsDoneOnce() throws RapportException {
    Change hired = hire();
    proxy.spoilNext("COMMIT", Spoil.CUT_AFTER);
    Change undone = store.undo(ann, hired.id()).changes().get(0);
    assertEquals(hired.id(), undone.undoes());
    proxy.stopSpoiling();
    assertOnce(undone);
    assertEquals(List.of(), witness.check());
  }

  @Test
  void readingGoesOnWhereverItIsCut() throws RapportException {
    hire();
    for (int moment = 0;; moment++) {
      int before = proxy.spoilAfter(moment, moment % 2 == 0 ? Spoil.CUT_BEFORE : Spoil.CUT_AFTER);
      assertEquals(1, ((Account) store.load(ann, Records.ref(acme)).orElseThrow()).getStaff());
      assertEquals(2, store.history(ann, Records.ref(acme)).size());
      assertEquals(1, store.count(ann, where("name = 'Acme'"), 0).count());
      if (proxy.stopSpoiling() == before) {
        break;
      }
    }
  }

  @Test
  void aPacketThatVanishesIsWaitedForAndNoLonger() throws RapportException {
    store.close();
    store = through("prepareThreshold=0&socketTimeout=1&connectTimeout=1", Duration.ofSeconds(20));
    for (String moment : List.of("SELECT", "COMMIT")) {
      proxy.spoilNext(moment, Spoil.SWALLOW);
      long begin = System.nanoTime();
      Change hired = hire();
      assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10, moment);
      proxy.stopSpoiling();
      assertOnce(hired);
    }
  }

  @Test
  void aNetworkThatStaysDarkEndsTheCallAndNotTheStore() throws Exception {
    store.close();
    store = through("socketTimeout=1&connectTimeout=1", Duration.ofSeconds(2));
    hire();
    proxy.dark(true);
    long begin = System.nanoTime();
    RapportException away = assertThrows(RapportException.class, this::hire);
    assertEquals("unreachable-database", away.code());
    assertFalse(away.hint().isBlank());
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 12, "it took too long");
    proxy.dark(false);
    assertOnce(hire());
    assertEquals(2, ((Account) witness.load(ann, Records.ref(acme)).orElseThrow()).getStaff());
  }

  @Test
  void aCommitThatStaysUnclearSaysSo() throws Exception {
    store.close();
    store = through("prepareThreshold=0&socketTimeout=1&connectTimeout=1", Duration.ofSeconds(2));
    Account before = (Account) store.load(ann, Records.ref(acme)).orElseThrow();
    Account after = EcoreUtil.copy(before);
    after.setStaff(5);
    proxy.spoilNext("COMMIT", Spoil.CUT_AFTER);
    proxy.darkAfterSpoiling();
    RapportException unclear = assertThrows(RapportException.class, () -> store.commit(ann, List.of(ChangeSets.diff(before, after))));
    assertEquals("commit-unclear", unclear.code());
    proxy.dark(false);
    // As the hint says: the same once more changes nothing that is there.
    assertEquals(List.of(), store.commit(ann, List.of(ChangeSets.diff(before, after))));
    assertEquals(2, history(Records.ref(acme)).size());
  }

  @Test
  void whoWaitsCanBeInterrupted() throws Exception {
    store.close();
    store = through("socketTimeout=1&connectTimeout=1", Duration.ofMinutes(5));
    proxy.dark(true);
    List<RapportException> thrown = new ArrayList<>();
    Thread waiting = new Thread(() -> thrown.add(assertThrows(RapportException.class, this::hire)));
    waiting.start();
    waiting.join(3000);
    assertTrue(waiting.isAlive());
    waiting.interrupt();
    waiting.join(20_000);
    assertFalse(waiting.isAlive());
    assertEquals("interrupted", thrown.get(0).code());
    proxy.dark(false);
    hire();
  }

  @Test
  void aStatementThatTakesLongerOnTheWayIsNoOutage() throws RapportException {
    hire();
    proxy.takePackets();
    hire();
    int packets = proxy.takePackets();
    proxy.delay(5);
    Set<Long> versions = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      versions.add(hire().version());
    }
    assertEquals(5, versions.size());
    // What 5 ms a statement cost follows from their number, which no load of the machine changes.
    assertTrue(packets <= 45, packets + " packets for loading an account and changing one field");
  }
}
