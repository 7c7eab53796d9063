package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Ref;
import org.rapport.store.BackupProgress;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** A backup of every format that was ever written is restored; {@link MakeBackupFixture} makes the next. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackupFixturesTest {

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  @Test
  void theFirstFormatIsRestored() throws Exception {
    Path file = folder.resolve("format-1.rapport");
    try (InputStream in = BackupFixturesTest.class.getResourceAsStream("/fixtures/format-1.rapport")) {
      Files.copy(in, file);
    }
    assertEquals(1, Stores.backupInfo(file).format());
    PartnerModel partner = new PartnerModel();
    StoreConfig config = database.fresh(folder);
    Stores.restore(config, MakeBackupFixture.types(partner), file, BackupProgress.NONE);
    Principal ann = TestStores.principal("ann");
    try (Store store = Stores.open(config, MakeBackupFixture.types(partner))) {
      Ref ref = store.page(ann, Query.all("acme.Machine"), PageRequest.first(2)).rows().get(0).ref();
      EObject machine = store.load(ann, ref).orElseThrow();
      assertEquals("S-1", machine.eGet(partner.machine.getEStructuralFeature("serial")));
      assertEquals(7L, machine.eGet(partner.machine.getEStructuralFeature("counter")));
      assertEquals(2, store.history(ann, ref).size());
      assertEquals(List.of(), store.check());
    }
  }
}
