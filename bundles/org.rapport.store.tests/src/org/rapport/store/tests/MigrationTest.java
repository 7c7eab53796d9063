package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.SavedList;
import org.rapport.store.BackupProgress;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSets;
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
class MigrationTest extends StoreFixture {

  private final PartnerModel partner = new PartnerModel();
  private final Types first = types(partner);
  private final Account customer = account("Brewery").build();
  private final Note note = CrmFactory.eINSTANCE.createNote();
  private EObject machine;
  private Change changed;
  private Change deleted;
  private EObject gone;
  private Path backup;

  private static Types types(PartnerModel model) {
    return new Types(List.of(CrmPackage.eINSTANCE, model.model));
  }

  @Override
  Types types() {
    return first;
  }

  private static PartnerModel newer(Consumer<PartnerModel> edit) {
    PartnerModel result = new PartnerModel();
    edit.accept(result);
    return result;
  }

  private static EModelElement feature(EClass owner, String name) {
    return owner.getEStructuralFeature(name);
  }

  private static void rename(EClass owner, String then, String now) {
    owner.getEStructuralFeature(then).setName(now);
    PartnerModel.annotate(feature(owner, now), "formerly", then);
  }

  private static void rename(EClass eClass, String now) {
    PartnerModel.annotate(eClass, "formerly", eClass.getName());
    eClass.setName(now);
  }

  private static void set(EObject object, String name, Object value) {
    object.eSet(object.eClass().getEStructuralFeature(name), value);
  }

  private static Object get(EObject object, String name) {
    return object.eGet(object.eClass().getEStructuralFeature(name));
  }

  @SuppressWarnings("unchecked")
  private static EList<EObject> list(EObject object, String name) {
    return (EList<EObject>) get(object, name);
  }

  private EObject machine(String serial) {
    EObject result = Records.create(partner.machine);
    set(result, "serial", serial);
    set(result, "price", Money.valueOf("12.50 EUR"));
    set(result, "state", ((EEnum) partner.model.getEClassifier("State")).getEEnumLiteral("broken"));
    set(result, "weight", new BigDecimal("12.5"));
    set(result, "counter", 41L);
    set(result, "customer", Records.proxy(first, Records.ref(customer)));
    EObject visit = Records.create(partner.visit);
    set(visit, "day", LocalDate.of(2026, 2, 28));
    EObject part = Records.create(partner.part);
    set(part, "name", "belt");
    list(visit, "parts").add(part);
    list(result, "visits").add(visit);
    return result;
  }

  @BeforeEach
  void records() throws RapportException {
    backup = folder.resolve("before.rapport");
    create(customer);
    machine = machine("A-1");
    create(machine);
    changed = edit(ann, machine, m -> {
      set(m, "serial", "A-2");
      set(m, "weight", new BigDecimal("13"));
      set(m, "counter", 42L);
      set(m, "state", null);
      set(list(m, "visits").get(0), "day", null);
    });
    edit(ann, machine, m -> list(list(m, "visits").get(0), "parts").clear());
    gone = machine("B-1");
    create(gone);
    deleted = store.commit(ann, List.of(ChangeSet.delete(Records.ref(gone), 0))).get(0);
    note.setId(UUID.randomUUID());
    note.setTitle("Seen");
    note.setAbout((Root) Records.proxy(first, Records.ref(machine)));
    create(note);
  }

  private Migration migrate(Types types, boolean drop) throws RapportException {
    store.close();
    assertEquals("schema-mismatch", assertThrows(RapportException.class, () -> Stores.open(config, types)).code());
    Migration looked = Stores.migration(config, types, drop);
    Migration done = Stores.migrate(config, types, new MigrationRequest("ann", drop, backup), BackupProgress.NONE);
    assertEquals(looked, done);
    assertEquals(new Migration(List.of(), List.of(), null), Stores.migration(config, types, false));
    store = Stores.open(config, types);
    assertEquals(List.of(), store.check());
    return done;
  }

  private Object history(Ref ref, UUID change, String feature) throws RapportException {
    return store.history(ann, ref).stream().filter(each -> each.id().equals(change)).findFirst().orElseThrow().set().features().stream()
        .filter(each -> each.feature().equals(feature)).findFirst().orElseThrow().before();
  }

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
    assertEquals(List.of(back), store.bin().page(ann, "acme.Device", Long.MAX_VALUE, 5).stream().map(each -> each.record()).toList());
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

  /** The serial number is kept in two parts. */
  private static PartnerModel split(String series, String number) {
    return newer(model -> {
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "serial"));
      PartnerModel.annotate(model.machine, "label", "series number");
      PartnerModel.annotate(model.attribute(model.machine, "series", EcorePackage.Literals.ESTRING), "split", series);
      EAttribute part = model.attribute(model.machine, "number", EcorePackage.Literals.ESTRING);
      PartnerModel.annotate(part, "split", number);
      PartnerModel.annotate(part, "unique", "true");
      PartnerModel.annotate(part, "sortable", "true");
    });
  }

  @Test
  void aTextIsSplitInTwo() throws RapportException {
    Migration migration = migrate(types(split("serial ^([^-]*)-", "serial -(.*)$")), false);
    assertEquals(List.of(new Step(Kind.SPLIT, "acme.Machine", "series", "serial", "series", 1),
        new Step(Kind.SPLIT, "acme.Machine", "number", "serial", "number", 1), new Step(Kind.KEEP, "acme.Machine", "serial", "serial", null, 1)),
        migration.steps());
    EObject loaded = load(machine);
    assertEquals("A", get(loaded, "series"));
    assertEquals("2", get(loaded, "number"));
    assertEquals(1, store.count(ann, new Query("acme.Machine", "number = '2'", List.of(), List.of("id")), 10).count());
    store.undo(ann, changed.id());
    assertEquals("1", get(load(machine), "number"));
    EObject other = Records.create(loaded.eClass());
    set(other, "number", "1");
    assertEquals("invalid", assertThrows(RapportException.class, () -> create(other)).code(), "it is unique");
    edit(ann, machine, m -> set(m, "number", "3"));
    store.undo(ann, deleted.id());
    assertEquals("B", get(load(gone), "series"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void whatWasSplitMayBeDropped() throws RapportException {
    migrate(types(split("serial ^([^-]*)-", "serial -(.*)$")), true);
    assertEquals("2", get(load(machine), "number"));
    assertEquals(List.of(), store.info().orphans());
    List<String> features = store.history(ann, Records.ref(machine)).stream().filter(each -> each.id().equals(changed.id())).findFirst().orElseThrow()
        .set().features().stream().map(FeatureChange::feature).toList();
    assertTrue(features.contains("number") && !features.contains("serial") && !features.contains("series"), features.toString());
  }

  @Test
  void aPartThatComesBackIsNotSplitOffAgain() throws RapportException {
    Types split = types(split("serial ^([^-]*)-", "serial -(.*)$"));
    migrate(split, false);
    edit(ann, machine, m -> set(m, "number", "9"));
    migrate(first, false);
    assertEquals("A-2", get(load(machine), "serial"));
    Migration again = migrate(split, false);
    assertTrue(again.steps().contains(new Step(Kind.ADD, "acme.Machine", "number", null, null, 0)), again.toString());
    assertEquals("9", get(load(machine), "number"));
  }

  @Test
  void aSplitThatCannotBeIsRefused() throws RapportException {
    for (String split : List.of("serial [", "serial -.*", "serial", "weight ^(.)")) {
      Types newer = types(split(split, "serial -(.*)$"));
      store.close();
      assertFalse(Stores.migration(config, newer, false).problems().isEmpty(), split);
      assertEquals("migration-refused", assertThrows(RapportException.class,
          () -> Stores.migrate(config, newer, new MigrationRequest("ann", false, backup), BackupProgress.NONE)).code());
    }
    store = Stores.open(config, first);
    assertEquals("A-2", get(load(machine), "serial"));
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
    assertEquals(List.of(), store.bin().page(ann, null, Long.MAX_VALUE, 5));
    store.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)));
    Stores.backupInfo(folder.resolve("drop.rapport"));
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
