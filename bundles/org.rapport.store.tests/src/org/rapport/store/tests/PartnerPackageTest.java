package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapport.testing.AccountBuilder.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.StoreInfo.Orphan;
import org.rapport.store.Stores;
import org.rapport.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PartnerPackageTest extends StoreFixture {

  private final PartnerModel partner = new PartnerModel();
  private final Types both = new Types(List.of(CrmPackage.eINSTANCE, partner.model));
  private final Account customer = account("Brewery").build();
  private EObject machine;

  @Override
  Types types() {
    return both;
  }

  private static void set(EObject object, String feature, Object value) {
    object.eSet(object.eClass().getEStructuralFeature(feature), value);
  }

  private static Object get(EObject object, String feature) {
    return object.eGet(object.eClass().getEStructuralFeature(feature));
  }

  @SuppressWarnings("unchecked")
  private static EList<EObject> list(EObject object, String feature) {
    return (EList<EObject>) get(object, feature);
  }

  @BeforeEach
  void aMachine() throws RapportException {
    create(customer);
    machine = Records.create(partner.machine);
    set(machine, "serial", "A-1");
    set(machine, "price", Money.valueOf("12345678901234.5678 EUR"));
    set(machine, "state", ((EEnum) partner.model.getEClassifier("State")).getEEnumLiteral("broken"));
    set(machine, "weight", new BigDecimal("12.50000000"));
    set(machine, "leased", true);
    set(machine, "checkedAt", Instant.parse("2026-11-17T10:00:00.123456Z"));
    set(machine, "counter", Long.MAX_VALUE);
    set(machine, "customer", Records.proxy(both, Records.ref(customer)));
    EObject visit = Records.create(partner.visit);
    set(visit, "day", LocalDate.of(2026, 2, 28));
    set(visit, "costs", Money.valueOf("0.10 USD"));
    for (String name : new String[] {"belt", "screw"}) {
      EObject part = Records.create(partner.part);
      set(part, "name", name);
      list(visit, "parts").add(part);
    }
    list(machine, "visits").add(visit);
    create(machine);
  }

  @Test
  void aPackageWithoutJavaIsKeptLikeOurs() throws RapportException {
    EObject loaded = load(machine);
    assertEquals(ChangeSets.create(machine), ChangeSets.create(loaded));
    assertEquals("A-1 Brewery", get(loaded, "label"));
    assertEquals(new BigDecimal("12.5"), get(loaded, "weight"));
    assertEquals("screw", get(list(list(loaded, "visits").get(0), "parts").get(1), "name"));
    assertEquals(Records.ref(customer), Records.ref((EObject) get(loaded, "customer")));
    assertEquals("acme.Machine", Records.ref(loaded).type());
  }

  @Test
  void itsRowsInRowsAreChangedAndUndone() throws RapportException {
    EObject before = load(machine);
    Change change = edit(ann, machine, m -> {
      EObject visit = list(m, "visits").get(0);
      list(visit, "parts").move(0, 1);
      set(visit, "day", null);
      EObject second = Records.create(partner.visit);
      list(m, "visits").add(0, second);
      list(second, "parts").add(Records.create(partner.part));
    });
    assertEquals(2, list(load(machine), "visits").size());
    Change emptied = edit(ann, machine, m -> list(m, "visits").clear());
    assertEquals(0, list(load(machine), "visits").size());
    store.undo(ann, emptied.id());
    store.undo(ann, change.id());
    assertEquals(ChangeSets.create(before), ChangeSets.create(load(machine)));
    assertEquals(List.of(), store.check());
  }

  @Test
  void aRowIsNotRemovedWithWhatSomebodyElsePutIntoItMeanwhile() throws RapportException {
    EObject before = load(machine);
    EObject without = EcoreUtil.copy(before);
    list(without, "visits").clear();
    edit(bob, machine, m -> list(list(m, "visits").get(0), "parts").add(Records.create(partner.part)));
    ConflictException conflict = assertThrows(ConflictException.class,
        () -> store.commit(ann, List.of(ChangeSets.diff(before, without))));
    assertTrue(conflict.conflicts().get(0).path().startsWith("visits["), conflict.conflicts().toString());
    assertEquals(3, list(list(load(machine), "visits").get(0), "parts").size());
  }

  @Test
  void itsRulesHold() {
    assertEquals("in-use", assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0)))).code());
    EObject twin = Records.create(partner.machine);
    set(twin, "serial", "a-1");
    assertEquals("invalid", assertThrows(RapportException.class, () -> create(twin)).code());
  }

  @Test
  void withoutItsPluginItsTableIsNamedAndItIsAllBackLater() throws RapportException {
    reopen(new Types(List.of(CrmPackage.eINSTANCE)));
    assertEquals(List.of(new Orphan("acme.Machine", "acme_machine", 1)), store.info().orphans());
    assertEquals("Brewery", load(customer).getName());
    assertEquals(List.of(), store.check());
    assertEquals("unknown-type",
        assertThrows(RapportException.class, () -> store.load(ann, Records.ref(machine))).code());
    edit(ann, customer, a -> a.setIndustry("Beer"));
    RapportException used = assertThrows(RapportException.class,
        () -> store.commit(ann, List.of(ChangeSet.delete(Records.ref(customer), 0))));
    assertEquals("in-use", used.code());
    assertTrue(used.getMessage().contains("acme.Machine"), used.getMessage());

    PartnerModel again = new PartnerModel();
    reopen(new Types(List.of(CrmPackage.eINSTANCE, again.model)));
    assertEquals(List.of(), store.info().orphans());
    EObject loaded = load(new Ref("acme.Machine", Records.id(machine)));
    assertEquals(ChangeSets.create(machine), ChangeSets.create(loaded));
    assertEquals(1, store.history(ann, Records.ref(machine)).size());
  }

  @Test
  void aNewFeatureIsAddedAndAVanishedOneRefused() throws RapportException {
    PartnerModel newer = new PartnerModel();
    newer.attribute(newer.machine, "colour", EcorePackage.Literals.ESTRING);
    newer.attribute(newer.machine, "spare", EcorePackage.Literals.EBOOLEAN).setDefaultValueLiteral("true");
    PartnerModel.annotate(newer.part.getEStructuralFeature("name"), "sortable", "true");
    reopen(new Types(List.of(CrmPackage.eINSTANCE, newer.model)));
    EObject loaded = load(Records.ref(machine));
    assertEquals(true, get(loaded, "spare"));
    edit(ann, loaded, m -> set(m, "colour", "red"));
    assertEquals("red", get(load(Records.ref(machine)), "colour"));

    store.close();
    RapportException refused = assertThrows(RapportException.class, () -> Stores.open(config, both));
    assertEquals("schema-mismatch", refused.code());
    assertTrue(refused.getMessage().contains("Machine.colour"), refused.getMessage());
    assertNotNull(refused.hint());
    store = Stores.open(config, new Types(List.of(CrmPackage.eINSTANCE, newer.model)));
  }

  @Test
  void aReferenceIntoAPackageThatIsGoneIsKept() throws RapportException {
    PartnerModel newer = new PartnerModel();
    EPackage second = EcoreFactory.eINSTANCE.createEPackage();
    second.setName("second");
    second.setNsPrefix("second");
    second.setNsURI("http://acme.example/second");
    EClass note = EcoreFactory.eINSTANCE.createEClass();
    note.setName("Note");
    note.getESuperTypes().add(CrmPackage.Literals.ROOT);
    second.getEClassifiers().add(note);
    newer.attribute(note, "text", EcorePackage.Literals.ESTRING);
    EReference about = EcoreFactory.eINSTANCE.createEReference();
    about.setName("about");
    about.setEType(CrmPackage.Literals.ROOT);
    about.setResolveProxies(false);
    note.getEStructuralFeatures().add(about);
    reopen(new Types(List.of(CrmPackage.eINSTANCE, partner.model, second)));
    EObject record = Records.create(note);
    record.eSet(about, Records.proxy(store.types(), Records.ref(machine)));
    create(record);

    reopen(new Types(List.of(CrmPackage.eINSTANCE, second)));
    EObject before = load(Records.ref(record));
    assertEquals(Records.ref(machine), Records.ref((EObject) before.eGet(about)));
    EObject after = EcoreUtil.copy(before);
    set(after, "text", "kept");
    store.commit(ann, List.of(ChangeSets.diff(before, after)));
    assertEquals(Records.ref(machine), Records.ref((EObject) load(Records.ref(record)).eGet(about)));
  }
}
