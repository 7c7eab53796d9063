package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.store.Change;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

/** A server that is stopped and started under clients that write. */
class RestartTest {

  private static final int CLIENTS = 8;

  private final Principal ann = TestStores.principal("ann");
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicInteger confirmed = new AtomicInteger();

  /** Creates accounts and renames each once, until it is enough; gives everything that was confirmed. */
  private List<Change> write(Store store, String name) throws RapportException {
    List<Change> result = new ArrayList<>();
    for (int i = 0; !enough.get(); i++) {
      Account account = account(name + i).build();
      result.addAll(TestStores.create(store, ann, account));
      Account before = (Account) store.load(ann, Records.ref(account)).orElseThrow();
      Account after = EcoreUtil.copy(before);
      after.setIndustry("Beer");
      result.addAll(store.commit(ann, List.of(ChangeSets.diff(before, after))));
      assertEquals(2 * i + 2, result.size());
      confirmed.addAndGet(2);
    }
    return result;
  }

  private void waitForConfirmed(int more) throws InterruptedException {
    int wanted = confirmed.get() + more;
    for (int i = 0; confirmed.get() < wanted; i++) {
      assertTrue(i < 2400, "Nothing was confirmed within two minutes.");
      Thread.sleep(50);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "immediate"})
  void everyConfirmedChangeIsThereOnce(String mode) throws Exception {
    Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    List<Store> stores = new ArrayList<>();
    List<Future<List<Change>>> results = new ArrayList<>();
    try (PostgresServer server = PostgresServer.start("-c", "shared_buffers=64MB"); ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
      StoreConfig config = server.freshDatabase();
      for (int i = 0; i < CLIENTS; i++) {
        stores.add(Stores.open(config, TestStores.crmTypes()));
        Store store = stores.get(i);
        String name = "Client " + i + "-";
        results.add(pool.submit((Callable<List<Change>>) () -> write(store, name)));
      }
      for (int round = 0; round < 2; round++) {
        waitForConfirmed(40);
        server.stop(mode);
        Thread.sleep(500);
        server.startAgain();
      }
      waitForConfirmed(40);
      enough.set(true);
      List<Change> all = new ArrayList<>();
      for (Future<List<Change>> result : results) {
        all.addAll(result.get(60, TimeUnit.SECONDS));
      }
      Store witness = stores.get(0);
      for (Change change : all) {
        Change there = witness.change(ann, change.id()).orElseThrow(() -> new AssertionError(change + " was confirmed and is lost"));
        assertEquals(change.sequence(), there.sequence());
      }
      assertEquals(Integer.toString(all.size()), RawSql.text(config, "SELECT COUNT(*) FROM rp_change"), "something was written twice");
      assertEquals(List.of(), witness.check());
    } finally {
      enough.set(true);
      stores.forEach(Store::close);
    }
  }
}
