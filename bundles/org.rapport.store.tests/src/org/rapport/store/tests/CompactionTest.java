package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.RapportException;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestStores;

/** What closing does to the file of an embedded base, and what a batch does that fills it with waste. */
@OwnProcess
class CompactionTest {

  private static final int RECORDS = 500;
  private static final int NOTE_BYTES = 10_000;
  private static final int LARGE = 24 << 20;
  private static final int SMALL = 1 << 20;
  private static final int ROUNDS = Integer.getInteger("rapport.kills", 3);

  private final Random random = new Random(3);
  private final Principal ann = TestStores.principal("ann");

  @TempDir
  Path folder;

  private StoreConfig config() {
    return StoreConfig.h2(folder.resolve("base"), true);
  }

  /** A text that cannot be compressed by much: H2 compresses what it compacts. */
  private String notes() {
    byte[] bytes = new byte[NOTE_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void fill(String name, int from) throws RapportException {
    try (Store store = Stores.open(config(), TestStores.crmTypes()); Batch batch = store.batch(ann, name)) {
      List<ChangeSet> portion = new ArrayList<>();
      for (int i = from; i < from + RECORDS; i++) {
        portion.add(ChangeSets.create(account(name + " " + i).notes(notes()).build()));
      }
      batch.commit(portion);
    }
  }

  @Test
  void aFileThatIsMostlyWasteIsSmallAgainAfterClosingAndWhole() throws Exception {
    fill("Kept", 0);
    Path file = config().file().orElseThrow();
    long full = Files.size(file);
    RawSql.run(config(), "UPDATE \"crm_account\" SET \"notes\" = NULL, \"notes__f\" = NULL");
    try (Store store = Stores.open(config(), TestStores.crmTypes())) {
      assertEquals(RECORDS, store.count(ann, Query.all("Account"), 0).count());
    }
    assertTrue(Files.size(file) < full / 4, () -> full + " bytes with notes");
    assertFalse(Files.exists(folder.resolve("base.trace.db")), "H2 says of an error while it was closed");
    try (Store store = Stores.open(config(), TestStores.crmTypes())) {
      assertEquals(RECORDS, store.count(ann, Query.all("Account"), 0).count());
      assertEquals(List.of(), store.check());
    }
  }

  @Test
  void aFileWithoutWasteStaysAsItIs() throws Exception {
    fill("Kept", 0);
    long full = Files.size(config().file().orElseThrow());
    try (Store store = Stores.open(config(), TestStores.crmTypes())) {
      assertEquals(RECORDS, store.count(ann, Query.all("Account"), 0).count());
    }
    assertTrue(Files.size(config().file().orElseThrow()) >= full);
  }

  /** In a process of its own, for the size from which a file is made smaller is a setting of the process. */
  @Test
  void aFileThatGrowsByWasteDuringABatchIsMadeSmallWhileOthersRead() throws Exception {
    Path file = config().file().orElseThrow();
    Process process = JavaProcess.of(GrowingBatch.class, List.of("-Dorg.rapport.store.compactFrom=" + LARGE), List.of(file.toString())).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(Integer.parseInt(said.strip().replaceAll("(?s).*smaller (\\d+)$", "$1")) > 0, said);
    try (Store store = Stores.open(config(), TestStores.crmTypes())) {
      assertEquals(GrowingBatch.RECORDS, store.count(ann, Query.all("Account"), 0).count());
      assertEquals(List.of(), store.check());
    }
  }

  @Test
  void whatIsKilledWhileTheFileIsMadeSmallIsWhole() throws Exception {
    Path file = config().file().orElseThrow();
    long before = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process process = JavaProcess.of(GrowingBatch.class, List.of("-Dorg.rapport.store.compactFrom=" + SMALL), List.of(file.toString())).start();
      process.inputReader().readLine(); // It has written something; a busy machine may take its time until then.
      process.waitFor(random.nextInt(4000), TimeUnit.MILLISECONDS);
      process.toHandle().destroyForcibly();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      try (Store store = Stores.open(config(), TestStores.crmTypes())) {
        long there = store.count(ann, Query.all("Account"), 0).count();
        assertTrue(there > before, "the killed process had written more than the one before");
        assertEquals(0, there % GrowingBatch.PORTION, "a portion is there or not");
        before = there;
        assertEquals(List.of(), store.check());
      }
    }
  }
}
