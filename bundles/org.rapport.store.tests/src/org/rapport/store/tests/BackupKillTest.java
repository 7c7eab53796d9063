package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.store.BackupProgress;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** What a process that is killed leaves of a backup and of a restore. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@OwnProcess
class BackupKillTest extends StoreFixture {

  private static final int ROUNDS = Integer.getInteger("rapport.kills", 3);
  private static final int RECORDS = 1500;

  private final Random random = new Random(11);

  @BeforeEach
  void fill() throws RapportException {
    TestStores.create(store, ann, IntStream.range(0, RECORDS).mapToObj(i -> account("A" + i).email("a@x.org").build()).toArray(EObject[]::new));
  }

  /** Lets the process say what it does, and kills it a random moment after it began. */
  private void kill(Process process, int most) throws Exception {
    BufferedReader lines = process.inputReader();
    assertEquals("ready", lines.readLine());
    process.waitFor(random.nextInt(most), TimeUnit.MILLISECONDS);
    process.toHandle().destroyForcibly();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
  }

  private void assertWhole(StoreConfig restored) throws RapportException {
    try (Store other = Stores.open(restored, types())) {
      assertEquals(RECORDS, other.count(ann, Query.all("Account"), 0).count());
      assertEquals(java.util.List.of(), other.check());
    }
  }

  @Test
  void aBackupIsWholeOrNotThere() throws Exception {
    Path file = folder.resolve("killed.rapport");
    for (int round = 0; round < ROUNDS; round++) {
      store.close();
      kill(BackupProcess.start(config, "backup", file), 1500);
      store = Stores.open(config, types());
      assertEquals(java.util.List.of(), store.check());
      if (Files.exists(file)) {
        StoreConfig fresh = database.fresh(folder);
        Stores.restore(fresh, types(), file, BackupProgress.NONE);
        assertWhole(fresh);
      }
    }
  }

  @Test
  void aRestoredBaseIsWholeOrStillEmpty() throws Exception {
    Path file = folder.resolve("whole.rapport");
    store.backup(file, BackupProgress.NONE);
    for (int round = 0; round < ROUNDS; round++) {
      StoreConfig fresh = database.fresh(folder);
      kill(BackupProcess.start(fresh, "restore", file), 2500);
      try {
        Stores.restore(fresh, types(), file, BackupProgress.NONE);
      } catch (RapportException e) {
        assertEquals("not-empty", e.code());
      }
      assertWhole(fresh);
    }
  }
}
