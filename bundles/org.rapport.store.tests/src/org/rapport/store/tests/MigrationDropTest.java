package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.BackupProgress;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.ChangeSet;
import org.rapport.store.Migration;
import org.rapport.store.Migration.Kind;
import org.rapport.store.Migration.Step;
import org.rapport.store.MigrationRequest;
import org.rapport.store.StoreInfo.Orphan;
import org.rapport.store.Stores;
import org.rapport.testing.TestDatabase;

/** What becomes of what a newer model does not have any more. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationDropTest extends MigrationFixture {

  @Test
  void whatIsGoneIsKeptOutOfSightAndComesBack() throws RapportException {
    PartnerModel newer = newer(model -> {
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "weight"));
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "customer"));
      model.visit.getEStructuralFeatures().remove(feature(model.visit, "parts"));
      model.model.getEClassifiers().remove(model.part);
    });
    EObject other = machine("C-1");
    create(other);
    Migration migration = migrate(types(newer), false);
    assertTrue(migration.steps().contains(new Step(Kind.KEEP, "acme.Machine", "weight", "weight", null, 2)), migration.toString());
    assertEquals(List.of(new Orphan("acme.Machine", "acme_machine__part", 1), new Orphan("acme.Machine", "acme_machine", "weight", 2),
        new Orphan("acme.Machine", "acme_machine", "customer", 2)), store.info().orphans());
    edit(ann, load(machine), m -> set(m, "serial", "A-3"));

    backup = folder.resolve("again.rapport");
    reopen(types(new PartnerModel()));
    assertEquals(List.of(), store.info().orphans());
    assertEquals(new BigDecimal("13"), get(load(machine), "weight"));
    assertEquals(1, list(list(load(other), "visits").get(0), "parts").size());
    assertEquals(Records.ref(customer), Records.ref((EObject) get(load(other), "customer")));
    assertEquals(List.of(), store.check());
  }

  @Test
  void whatIsDroppedIsGoneInTheHistoryToo() throws RapportException {
    PartnerModel newer = newer(model -> {
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "serial"));
      PartnerModel.annotate(model.machine, "label", "customer");
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "price"));
      model.visit.getEStructuralFeatures().remove(feature(model.visit, "parts"));
      model.model.getEClassifiers().remove(model.part);
    });
    migrate(types(newer), false);
    assertEquals(3, store.info().orphans().size());
    store.close();
    Migration dropped = Stores.migrate(config, types(newer), new MigrationRequest("ann", true, folder.resolve("drop.rapport")), BackupProgress.NONE);
    assertTrue(dropped.steps().contains(new Step(Kind.DROP, "acme.Machine", "serial", "serial", null, 1)), dropped.toString());
    store = Stores.open(config, types(newer));
    assertEquals(List.of(), store.info().orphans());
    assertTrue(store.history(ann, Records.ref(machine)).stream().flatMap(each -> each.set().features().stream())
        .noneMatch(each -> each.feature().equals("serial")));
    store.undo(ann, changed.id());
    assertEquals(new BigDecimal("12.5"), get(load(machine), "weight"));
    store.bin().restore(ann, Records.ref(gone));
    assertEquals(List.of(), store.check());
    reopen(types(new PartnerModel()));
    assertNull(get(load(machine), "serial"));
  }

  @Test
  void aTypeIsKeptOrDropped() throws RapportException {
    PartnerModel newer = newer(model -> {
      model.model.getEClassifiers().removeAll(List.of(model.machine, model.visit, model.part));
      model.attribute(model.add("Tool", CrmPackage.Literals.ROOT), "name", EcorePackage.Literals.ESTRING);
    });
    migrate(types(newer), false);
    assertEquals(List.of(new Orphan("acme.Machine", "acme_machine", 1)), store.info().orphans());
    assertEquals("in-use", assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)))).code());
    assertEquals("acme.Machine", Records.ref((EObject) load(note).eGet(CrmPackage.Literals.NOTE__ABOUT)).type());
    store.close();
    Stores.migrate(config, types(newer), new MigrationRequest("ann", true, folder.resolve("drop.rapport")), BackupProgress.NONE);
    store = Stores.open(config, types(newer));
    assertEquals(List.of(), store.info().orphans());
    assertNull(load(note).eGet(CrmPackage.Literals.NOTE__ABOUT));
    assertEquals(List.of(), store.check());
    assertEquals(List.of(), store.bin().page(ann, Wanted.ALL, Long.MAX_VALUE, 5));
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)));
    Stores.backupInfo(folder.resolve("drop.rapport"));
  }

  @Test
  void valuesThatAreNoneOfTheNewTypeAreNamedFirst() throws RapportException {
    EObject other = machine("C-1");
    create(other);
    PartnerModel newer = newer(model -> ((EAttribute) feature(model.machine, "weight")).setEType(EcorePackage.Literals.EINTEGER_OBJECT));
    store.close();
    MigrationRequest request = new MigrationRequest("ann", false, backup);
    assertEquals(1, Stores.migration(config, types(newer), false).problems().size());
    RapportException refused = assertThrows(RapportException.class,
        () -> Stores.migrate(config, types(newer), request, BackupProgress.NONE));
    assertEquals("migration-refused", refused.code());
    assertTrue(refused.getMessage().contains("12.5"), refused.getMessage());
    assertFalse(Files.exists(backup));
    store = Stores.open(config, first);
    assertEquals(new BigDecimal("12.5"), get(load(other), "weight"));

    migrate(types(newer), true);
    assertNull(get(load(other), "weight"));
    assertEquals(13, get(load(machine), "weight"));
  }
}
