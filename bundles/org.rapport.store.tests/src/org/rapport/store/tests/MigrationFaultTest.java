package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.store.BackupProgress;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.store.internal.deploy.Migrations;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Migrations that fail, are killed, or meet each other. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationFaultTest extends StoreFixture {

  private static final int KILLS = Integer.getInteger("rapport.kills", 3);
  private static final int RECORDS = 600;

  private final Random random = new Random(23);
  private final PartnerModel even = MigrationProcess.model(0);
  private final Types first = MigrationProcess.types(even);
  private int backups;

  @Override
  Types types() {
    return first;
  }

  @BeforeEach
  void records() throws RapportException {
    fill(3);
  }

  private void fill(int count) throws RapportException {
    List<ChangeSet> edits = new ArrayList<>();
    List<EObject> machines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      EObject machine = Records.create(even.machine);
      machine.eSet(even.machine.getEStructuralFeature("serial"), "S" + count + "-" + i);
      machine.eSet(even.machine.getEStructuralFeature("counter"), (long) i);
      machines.add(machine);
      EObject after = EcoreUtil.copy(machine);
      after.eSet(even.machine.getEStructuralFeature("counter"), i + 1L);
      edits.add(ChangeSets.diff(machine, after));
    }
    TestStores.create(store, ann, machines.toArray(EObject[]::new));
    store.commit(ann, edits.stream().map(set -> new ChangeSet(set.root(), set.kind(), 1, set.features(), set.rows())).toList());
  }

  private MigrationRequest request() {
    return new MigrationRequest("ann", false, backup());
  }

  private Path backup() {
    return folder.resolve("backup-" + backups++ + ".rapport");
  }

  /** Every record is as it was under the names of a version, now and in its history. */
  private void assertWhole(int version, long records) throws RapportException {
    PartnerModel model = MigrationProcess.model(version);
    Types types = MigrationProcess.types(model);
    try (Store open = Stores.open(config, types)) {
      String type = version % 2 == 1 ? "acme.Device" : "acme.Machine";
      assertEquals(records, open.count(ann, Query.all(type), 0).count());
      assertEquals(List.of(), open.check());
      assertEquals(List.of(), open.info().orphans());
      for (Object each : open.page(ann, Query.all(type), PageRequest.first(20)).rows().stream().map(row -> (Object) row.ref()).toList()) {
        EObject record = open.load(ann, (Ref) each).orElseThrow();
        long counter = Long.parseLong(String.valueOf(record.eGet(model.machine.getEStructuralFeature("counter"))));
        String serial = (String) record.eGet(model.machine.getEStructuralFeature(version % 2 == 1 ? "number" : "serial"));
        assertTrue(serial.endsWith("-" + (counter - 1)), serial);
        assertEquals(String.valueOf(counter - 1),
            String.valueOf(open.history(ann, (Ref) each).get(0).set().features().get(0).before()), serial);
      }
    }
  }

  @Test
  void whereverItIsInterruptedTheNextOneDoesTheRest() throws RapportException {
    store.close();
    PartnerModel odd = MigrationProcess.model(1);
    int interrupted = 0;
    boolean done = false;
    while (!done && interrupted < 200) {
      Faults faults = new Faults(random, 1 + random.nextInt(database == TestDatabase.H2 ? 6 + interrupted : 8 + 24 * interrupted));
      try {
        Migrations.run(config, MigrationProcess.types(odd), request(), BackupProgress.NONE, faults::watch);
        done = true;
      } catch (RapportException e) {
        assertTrue(e.getMessage().contains("The power is gone."), () -> "not by the fault: " + e);
        interrupted++;
        String refused = assertThrows(RapportException.class, () -> Stores.open(config, MigrationProcess.types(odd))).code();
        if (database == TestDatabase.POSTGRESQL) {
          assertEquals("schema-mismatch", refused);
          assertWhole(0, 3);
        }
      }
    }
    assertTrue(done, "it comes to an end");
    assertTrue(interrupted > 3, "interruptions");
    assertWhole(1, 3);
  }

  @Test
  void whoComesInTheMiddleIsToldWhoMigrates() throws RapportException {
    store.close();
    PartnerModel odd = MigrationProcess.model(1);
    List<String> codes = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    Migrations.run(config, MigrationProcess.types(odd), request(), rows -> {
      for (int attempt = 0; attempt < 2; attempt++) {
        boolean opening = attempt == 0;
        RapportException refused = assertThrows(RapportException.class, () -> {
          if (opening) {
            Stores.open(config, first).close();
          } else {
            Stores.migrate(config, MigrationProcess.types(odd), new MigrationRequest("bob", false, backup()), BackupProgress.NONE);
          }
        });
        codes.add(refused.code());
        messages.add(refused.getMessage());
      }
      return true;
    }, UnaryOperator.<Connection>identity());
    assertTrue(codes.size() >= 2, codes.toString());
    String wanted = database == TestDatabase.H2 ? "database-in-use" : "migrating";
    assertEquals(List.of(wanted), codes.stream().distinct().toList());
    assertTrue(database == TestDatabase.H2 || messages.get(0).contains("ann"), messages.get(0));
    assertWhole(1, 3);
  }

  @Test
  void anUnfinishedOneIsNeitherOpenedNorFinishedWithAnotherModel() throws RapportException {
    Assumptions.assumeTrue(database == TestDatabase.H2, "PostgreSQL does all or nothing.");
    store.close();
    PartnerModel odd = MigrationProcess.model(1);
    assertThrows(RapportException.class, () -> Migrations.run(config, MigrationProcess.types(odd), request(), BackupProgress.NONE,
        new Faults(random, 5)::watch));
    for (Types types : List.of(first, MigrationProcess.types(odd))) {
      assertEquals("migration-unfinished", assertThrows(RapportException.class, () -> Stores.open(config, types)).code());
    }
    PartnerModel other = MigrationProcess.model(1);
    PartnerModel.annotate(other.visit, "formerly", "Visit");
    other.visit.setName("Call");
    assertEquals("migration-unfinished", assertThrows(RapportException.class,
        () -> Stores.migrate(config, MigrationProcess.types(other), request(), BackupProgress.NONE)).code());
    assertEquals("ann", Stores.migration(config, MigrationProcess.types(odd), false).begun().who());
    Stores.migrate(config, MigrationProcess.types(odd), request(), BackupProgress.NONE);
    assertWhole(1, 3);
  }

  @OwnProcess
  @Test
  void whatAKilledProcessLeavesIsFinished() throws Exception {
    fill(RECORDS);
    store.close();
    for (int version = 1; version <= KILLS; version++) {
      Process process = MigrationProcess.start(config, version, backup());
      BufferedReader lines = process.inputReader();
      assertEquals("ready", lines.readLine());
      process.waitFor(random.nextInt(3000), TimeUnit.MILLISECONDS);
      process.toHandle().destroyForcibly();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      Stores.migrate(config, MigrationProcess.types(MigrationProcess.model(version)), request(), BackupProgress.NONE);
      assertWhole(version, RECORDS + 3);
    }
  }
}
