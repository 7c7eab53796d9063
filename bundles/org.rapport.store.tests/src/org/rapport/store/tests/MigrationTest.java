package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.SavedList;
import org.rapport.store.BackupProgress;
import org.rapport.store.Bin.Wanted;
import org.rapport.store.ChangeSet;
import org.rapport.store.Migration;
import org.rapport.store.Migration.Kind;
import org.rapport.store.Migration.Step;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.StoreInfo.Orphan;
import org.rapport.store.Stores;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** What becomes of a base when the model of a partner gets other names, types and features. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationTest extends MigrationFixture {

  @Test
  void aRenamedFeatureKeepsItsValuesAndItsHistory() throws RapportException {
    PartnerModel newer = newer(model -> {
      rename(model.machine, "serial", "number");
      PartnerModel.annotate(model.machine, "label", "number customer");
      rename(model.machine, "price", "worth");
      rename(model.machine, "customer", "owner2");
      rename(model.visit, "day", "on");
      rename(model.visit, "parts", "pieces");
    });
    Migration migration = migrate(types(newer), false);
    assertTrue(migration.steps().contains(new Step(Kind.RENAME, "acme.Machine", "number", "serial", "number", 1)), migration.toString());

    EObject loaded = load(machine);
    assertEquals("A-2", get(loaded, "number"));
    assertEquals(Money.valueOf("12.50 EUR"), get(loaded, "worth"));
    assertEquals(Records.ref(customer), Records.ref((EObject) get(loaded, "owner2")));
    assertEquals("A-1", history(Records.ref(machine), changed.id(), "number"));
    assertEquals(1, store.count(ann, new Query("acme.Machine", "number = 'A-2' and worth > '12 EUR'", List.of(), List.of("id")), 10).count());
    EObject twin = Records.create(newer.machine);
    set(twin, "number", "a-2");
    assertEquals("invalid", assertThrows(RapportException.class, () -> create(twin)).code());

    store.undo(ann, changed.id());
    EObject before = load(machine);
    assertEquals("A-1", get(before, "number"));
    assertEquals(LocalDate.of(2026, 2, 28), get(list(before, "visits").get(0), "on"));
    store.bin().restore(ann, Records.ref(gone));
    EObject restored = load(gone);
    assertEquals("B-1", get(restored, "number"));
    assertEquals("belt", get(list(list(restored, "visits").get(0), "pieces").get(0), "name"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void namesMayGoRound() throws RapportException {
    PartnerModel newer = newer(model -> {
      model.machine.getEStructuralFeature("weight").setName("mass");
      PartnerModel.annotate(feature(model.machine, "mass"), "formerly", "weight");
      model.attribute(model.machine, "weight", EcorePackage.Literals.EBIG_DECIMAL);
      PartnerModel.annotate(feature(model.machine, "weight"), "formerly", "load");
    });
    migrate(types(newer), false);
    assertEquals(new BigDecimal("13"), get(load(machine), "mass"));
    assertNull(get(load(machine), "weight"));
    edit(ann, load(machine), m -> set(m, "weight", BigDecimal.ONE));

    PartnerModel newest = newer(model -> {
      model.machine.getEStructuralFeature("weight").setName("total");
      model.attribute(model.machine, "mass", EcorePackage.Literals.EBIG_DECIMAL);
      PartnerModel.annotate(feature(model.machine, "mass"), "formerly", "weight");
      PartnerModel.annotate(feature(model.machine, "total"), "formerly", "mass");
    });
    backup = folder.resolve("second.rapport");
    migrate(types(newest), false);
    assertEquals(new BigDecimal("13"), get(load(machine), "total"));
    assertEquals(BigDecimal.ONE, get(load(machine), "mass"));
    store.undo(ann, changed.id());
    assertEquals(new BigDecimal("12.5"), get(load(machine), "total"));
  }

  @Test
  void aRenamedTypeTakesItsHistoryReferencesAndNamesAlong() throws RapportException {
    SavedList saved = CrmFactory.eINSTANCE.createSavedList();
    saved.setId(UUID.randomUUID());
    saved.setName("Broken ones");
    saved.setType("acme.Machine");
    saved.setCondition("serial = 'serial' and visits.day > 2020-01-01");
    saved.setColumns("serial,customer.name");
    create(saved);
    FieldDefinition field = CrmFactory.eINSTANCE.createFieldDefinition();
    field.setId(UUID.randomUUID());
    field.setType("acme.Machine");
    field.setName("colour");
    field.setTitle("Colour");
    field.setKind(FieldKind.STRING);
    create(field);
    edit(ann, machine, m -> set(m, "colour", "red"));
    PartnerModel newer = newer(model -> {
      rename(model.machine, "Device");
      rename(model.visit, "Call");
      rename(model.machine, "serial", "number");
      PartnerModel.annotate(model.machine, "label", "number");
      rename(model.machine, "visits", "calls");
      rename(model.visit, "day", "on");
    });
    Migration migration = migrate(types(newer), false);
    assertTrue(migration.steps().contains(new Step(Kind.RENAME, "acme.Device", null, "acme.Machine", "acme.Device", 1)), migration.toString());

    Ref device = new Ref("acme.Device", Records.id(machine));
    EObject loaded = load(device);
    assertEquals("A-2", get(loaded, "number"));
    assertEquals("red", get(loaded, "colour"));
    assertEquals(1, list(loaded, "calls").size());
    assertEquals(device, Records.ref((EObject) load(note).eGet(CrmPackage.Literals.NOTE__ABOUT)));
    assertEquals(List.of("acme.Device"), store.history(ann, device).stream().map(each -> each.set().root().type()).distinct().toList());
    SavedList list = load(saved);
    assertEquals("acme.Device", list.getType());
    assertEquals("number = 'serial' and calls.on > 2020-01-01", list.getCondition());
    assertEquals("number,customer.name", list.getColumns());
    assertEquals(1, store.page(ann, Query.all("acme.Device"), PageRequest.first(5)).rows().size());

    Ref back = new Ref("acme.Device", Records.id(gone));
    assertEquals(List.of(back), store.bin().page(ann, Wanted.of("acme.Device"), Long.MAX_VALUE, 5).stream().map(each -> each.record()).toList());
    store.undo(ann, deleted.id());
    assertEquals("B-1", get(load(back), "number"));
    store.undo(ann, changed.id());
    assertEquals(LocalDate.of(2026, 2, 28), get(list(load(device), "calls").get(0), "on"));
    assertEquals("in-use", assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)))).code());
    assertEquals(List.of(), store.check());
  }

  @Test
  void valuesOfAnotherTypeAreConverted() throws RapportException {
    PartnerModel newer = newer(model -> {
      ((EAttribute) feature(model.machine, "counter")).setEType(EcorePackage.Literals.ESTRING);
      PartnerModel.annotate(feature(model.machine, "counter"), "sortable", "true");
      ((EAttribute) feature(model.machine, "price")).setEType(EcorePackage.Literals.ESTRING);
      ((EAttribute) feature(model.visit, "day")).setEType(CrmPackage.Literals.INSTANT);
      ((EAttribute) feature(model.machine, "weight")).setEType(EcorePackage.Literals.EINTEGER_OBJECT);
    });
    Migration migration = migrate(types(newer), false);
    assertTrue(migration.steps().contains(new Step(Kind.CONVERT, "acme.Machine", "counter", "LONG", "TEXT", 1)), migration.toString());
    EObject loaded = load(machine);
    assertEquals("42", get(loaded, "counter"));
    assertEquals("12.50 EUR", get(loaded, "price"));
    assertEquals(13, get(loaded, "weight"));
    assertEquals(1, store.count(ann, new Query("acme.Machine", "counter ~ '2'", List.of(), List.of("id")), 10).count());
    store.undo(ann, changed.id());
    EObject before = load(machine);
    assertEquals("41", get(before, "counter"));
    assertEquals(Instant.parse("2026-02-28T00:00:00Z"), get(list(before, "visits").get(0), "day"));
    assertNull(get(before, "weight"), "12.5 is no whole number");
    edit(ann, machine, m -> set(m, "counter", "forty"));
    assertEquals("forty", get(load(machine), "counter"));
  }

  @Test
  void literalsGetOtherNames() throws RapportException {
    PartnerModel newer = newer(model -> {
      EEnum state = (EEnum) model.model.getEClassifier("State");
      state.setName("Condition");
      PartnerModel.annotate(state, "formerly", "State");
      state.getEEnumLiteral("broken").setLiteral("defective");
      PartnerModel.annotate(state.getEEnumLiteral("broken"), "formerly", "broken");
    });
    EObject other = machine("C-1");
    create(other);
    Migration migration = migrate(types(newer), false);
    assertTrue(migration.steps().contains(new Step(Kind.RENAME, "acme.Machine", "state", "broken", "defective", 1)), migration.toString());
    assertEquals("defective", get(load(other), "state").toString());
    store.undo(ann, changed.id());
    assertEquals("defective", get(load(machine), "state").toString());

    PartnerModel without = newer(model -> {
      EEnum state = (EEnum) model.model.getEClassifier("State");
      state.setName("Condition");
      state.getELiterals().remove(state.getEEnumLiteral("broken"));
    });
    store.close();
    MigrationRequest request = new MigrationRequest("ann", false, backup);
    RapportException refused = assertThrows(RapportException.class, () -> Stores.migrate(config, types(without), request, BackupProgress.NONE));
    assertEquals("migration-refused", refused.code());
    assertTrue(refused.getMessage().contains("defective"), refused.getMessage());
    migrate(types(without), true);
    assertEquals(2, store.count(ann, new Query("acme.Machine", "state = null", List.of(), List.of("id")), 5).count());
  }

  @Test
  void aBackupOfAnOlderModelIsRestoredIntoTheNewOne() throws RapportException {
    store.backup(backup, BackupProgress.NONE);
    PartnerModel newer = newer(model -> {
      rename(model.machine, "Device");
      rename(model.machine, "serial", "number");
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "weight"));
      ((EAttribute) feature(model.machine, "counter")).setEType(EcorePackage.Literals.ESTRING);
      model.attribute(model.machine, "colour", EcorePackage.Literals.ESTRING);
    });
    for (TestDatabase other : TestDatabase.values()) {
      StoreConfig target = other.fresh(folder);
      Stores.restore(target, types(newer), backup, BackupProgress.NONE);
      try (Store restored = Stores.open(target, types(newer))) {
        Ref device = new Ref("acme.Device", Records.id(machine));
        EObject loaded = restored.load(ann, device).orElseThrow();
        assertEquals("A-2", get(loaded, "number"));
        assertEquals("42", get(loaded, "counter"));
        assertEquals(List.of(new Orphan("acme.Device", "acme_device", "weight", 1)), restored.info().orphans());
        restored.undo(ann, changed.id());
        assertEquals("A-1", get(restored.load(ann, device).orElseThrow(), "number"));
        assertEquals(List.of(), restored.check());
      }
    }
    PartnerModel impossible = newer(model -> ((EAttribute) feature(model.machine, "price")).setEType(EcorePackage.Literals.EBOOLEAN));
    StoreConfig target = database.fresh(folder);
    assertEquals("migration-refused",
        assertThrows(RapportException.class, () -> Stores.restore(target, types(impossible), backup, BackupProgress.NONE)).code());
  }

  @Test
  void theBackupThatIsWrittenFirstHoldsWhatWasBefore() throws RapportException {
    PartnerModel newer = newer(model -> rename(model.machine, "serial", "number"));
    migrate(types(newer), false);
    StoreConfig target = database.fresh(folder);
    Stores.restore(target, first, backup, BackupProgress.NONE);
    try (Store before = Stores.open(target, first)) {
      assertEquals("A-2", get(before.load(ann, Records.ref(machine)).orElseThrow(), "serial"));
      assertEquals(List.of(), before.check());
    }
  }

  @Test
  void whereNothingIsToBeDoneNothingIsWritten() throws RapportException {
    store.close();
    Migration nothing = Stores.migrate(config, first, new MigrationRequest("ann", false, backup), BackupProgress.NONE);
    assertEquals(List.of(), nothing.steps());
    assertFalse(Files.exists(backup));
    PartnerModel newer = newer(model -> rename(model.machine, "serial", "number"));
    MigrationRequest nowhere = new MigrationRequest("ann", false, folder.resolve("no/such/folder.rapport"));
    assertEquals("file-denied",
        assertThrows(RapportException.class, () -> Stores.migrate(config, types(newer), nowhere, BackupProgress.NONE)).code());
    MigrationRequest request = new MigrationRequest("ann", false, backup);
    assertEquals("cancelled",
        assertThrows(RapportException.class, () -> Stores.migrate(config, types(newer), request, rows -> false)).code());
    store = Stores.open(config, first);
    assertEquals("A-2", get(load(machine), "serial"));
  }
}
