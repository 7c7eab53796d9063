package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Store.Subscription;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.Undone;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestStores;

/** Two clients on one base at once, one of which lacks a plugin. */
@Isolated
class FewerTypesTest {

  private final PartnerModel partner = new PartnerModel();
  private final Types both = new Types(List.of(CrmPackage.eINSTANCE, partner.model));
  private final Principal ann = TestStores.principal("ann");
  private final Principal bob = TestStores.principal("bob");
  private Store few;
  private Store full;

  @BeforeEach
  void open() throws RapportException {
    Assumptions.assumeTrue(PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    StoreConfig config = PostgresServer.shared().freshDatabase();
    // The one without comes first: what the other brings is not there yet when it is opened.
    few = Stores.open(config, TestStores.crmTypes());
    full = Stores.open(config, both);
  }

  @AfterEach
  void close() {
    if (few != null) {
      few.close();
      full.close();
    }
  }

  private EObject machine(String serial, Account customer) {
    EObject machine = Records.create(partner.machine);
    machine.eSet(partner.machine.getEStructuralFeature("serial"), serial);
    machine.eSet(partner.machine.getEStructuralFeature("customer"), Records.proxy(both, Records.ref(customer)));
    return machine;
  }

  @Test
  void changesOfUnknownTypesArePassedOver() throws Exception {
    BlockingQueue<Change> heard = new LinkedBlockingQueue<>();
    List<LogRecord> logged = new ArrayList<>();
    Handler handler = new Handler() {
      @Override
      public void publish(LogRecord each) {
        if (each.getLevel().intValue() >= Level.WARNING.intValue()) {
          logged.add(each);
        }
      }

      @Override
      public void flush() {
        // nothing is kept back
      }

      @Override
      public void close() {
        // nothing is held
      }
    };
    Logger logger = Logger.getLogger("org.rapport.store");
    logger.addHandler(handler);
    try (Subscription subscription = few.subscribe(ann, heard::addAll)) {
      Account customer = account("Brewery").build();
      EObject machine = machine("A-1", customer);
      Change created = TestStores.create(full, bob, customer, machine).get(0);
      EObject before = full.load(bob, Records.ref(machine)).orElseThrow();
      EObject after = EcoreUtil.copy(before);
      after.eSet(partner.machine.getEStructuralFeature("serial"), "A-2");
      full.commit(bob, List.of(ChangeSets.diff(before, after)));
      full.commit(bob, List.of(ChangeSet.delete(Records.ref(machine), 0)));
      Change last = TestStores.create(full, bob, account("Last").build()).get(0);
      assertEquals(created, heard.poll(30, TimeUnit.SECONDS));
      assertEquals(last, heard.poll(30, TimeUnit.SECONDS));
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(List.of(), logged);
    assertEquals(List.of(), few.check());
  }

  @Test
  void whatAnUnknownRecordRefersToIsKept() throws RapportException {
    Account customer = account("Brewery").build();
    EObject machine = machine("A-1", customer);
    TestStores.create(full, bob, customer, machine);
    RapportException used = assertThrows(RapportException.class,
        () -> few.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0))));
    assertEquals("in-use", used.code());
    assertTrue(used.getMessage().contains("acme.Machine"), used.getMessage());
    full.commit(bob, List.of(ChangeSet.delete(Records.ref(machine), 0)));
    few.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)));
    assertEquals(List.of(), full.check());
  }

  @Test
  void aBatchWithUnknownRecordsIsTakenBackAsFarAsItCan() throws RapportException {
    Account customer = account("Brewery").build();
    Account alone = account("Alone").build();
    Change change = TestStores.create(full, bob, customer, alone, machine("A-1", customer)).get(0);
    Undone undone = few.undo(ann, change.batch());
    assertEquals(List.of(Records.ref(alone)), undone.changes().stream().map(each -> each.set().root()).toList());
    assertEquals(2, undone.kept().size(), undone.kept().toString());
    assertTrue(full.load(bob, Records.ref(customer)).isPresent());
    assertEquals(List.of(), full.check());
  }

  @Test
  void ofADeletionAndAReferenceAtOnceOneIsRefused() throws Exception {
    int kept = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 15; round++) {
        Account customer = account("Brewery").build();
        TestStores.create(full, bob, customer);
        EObject machine = machine("R-" + round, customer);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> refers = pool.submit(() -> done(start, () -> TestStores.create(full, bob, machine)));
        Future<Boolean> deletes = pool.submit(() -> done(start, () -> few.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)))));
        boolean isReferred = refers.get(60, TimeUnit.SECONDS);
        assertEquals(!isReferred, deletes.get(60, TimeUnit.SECONDS));
        kept += isReferred ? 1 : 0;
      }
    }
    assertEquals(List.of(), full.check(), kept + " kept");
  }

  private interface Deed {
    void run() throws RapportException;
  }

  private static boolean done(CyclicBarrier start, Deed deed) throws Exception {
    start.await();
    try {
      deed.run();
      return true;
    } catch (RapportException e) {
      assertTrue(List.of("in-use", "invalid").contains(e.code()), e.toString());
      return false;
    }
  }
}
