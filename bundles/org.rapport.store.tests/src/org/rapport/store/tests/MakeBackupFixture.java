package org.rapport.store.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import java.util.List;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.store.BackupProgress;
import org.rapport.store.ChangeSets;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.TestStores;

/** Writes a backup for the folder {@code fixtures}: to be run once for each new format, never to change an old file. */
public final class MakeBackupFixture {

  private MakeBackupFixture() {
  }

  /** The model of the fixtures: a partner's, whose classes never change, so that the file stays readable and small. */
  static Types types(PartnerModel partner) {
    return new Types(List.of(partner.model));
  }

  /** The argument: the file. */
  public static void main(String[] arguments) throws Exception {
    PartnerModel partner = new PartnerModel();
    Principal ann = TestStores.principal("ann");
    Path folder = Files.createTempDirectory("fixture");
    try (Store store = Stores.open(StoreConfig.h2(folder.resolve("base"), true), types(partner))) {
      EObject machine = Records.create(partner.machine);
      machine.eSet(partner.machine.getEStructuralFeature("serial"), "S-1");
      TestStores.create(store, ann, machine);
      EObject before = store.load(ann, Records.ref(machine)).orElseThrow();
      EObject after = EcoreUtil.copy(before);
      after.eSet(partner.machine.getEStructuralFeature("counter"), 7L);
      store.commit(ann, List.of(ChangeSets.diff(before, after)));
      store.backup(Path.of(arguments[0]).toAbsolutePath(), BackupProgress.NONE);
    }
  }
}
