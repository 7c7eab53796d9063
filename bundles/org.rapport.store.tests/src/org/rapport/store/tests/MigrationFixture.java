package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rapport.testing.AccountBuilder.account;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Root;
import org.rapport.store.BackupProgress;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.Migration;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Stores;

/** A base of a partner with a machine, its history and what refers to it, and newer models of that partner. */
abstract class MigrationFixture extends StoreFixture {

  final PartnerModel partner = new PartnerModel();
  final Types first = types(partner);
  final Account customer = account("Brewery").build();
  final Note note = CrmFactory.eINSTANCE.createNote();
  EObject machine;
  Change changed;
  Change deleted;
  EObject gone;
  Path backup;

  static Types types(PartnerModel model) {
    return new Types(List.of(CrmPackage.eINSTANCE, model.model));
  }

  @Override
  Types types() {
    return first;
  }

  static PartnerModel newer(Consumer<PartnerModel> edit) {
    PartnerModel result = new PartnerModel();
    edit.accept(result);
    return result;
  }

  static EModelElement feature(EClass owner, String name) {
    return owner.getEStructuralFeature(name);
  }

  static void rename(EClass owner, String then, String now) {
    owner.getEStructuralFeature(then).setName(now);
    PartnerModel.annotate(feature(owner, now), "formerly", then);
  }

  static void rename(EClass eClass, String now) {
    PartnerModel.annotate(eClass, "formerly", eClass.getName());
    eClass.setName(now);
  }

  static void set(EObject object, String name, Object value) {
    object.eSet(object.eClass().getEStructuralFeature(name), value);
  }

  static Object get(EObject object, String name) {
    return object.eGet(object.eClass().getEStructuralFeature(name));
  }

  @SuppressWarnings("unchecked")
  static EList<EObject> list(EObject object, String name) {
    return (EList<EObject>) get(object, name);
  }

  EObject machine(String serial) {
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

  Migration migrate(Types types, boolean drop) throws RapportException {
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

  Object history(Ref ref, UUID change, String feature) throws RapportException {
    return store.history(ann, ref).stream().filter(each -> each.id().equals(change)).findFirst().orElseThrow().set().features().stream()
        .filter(each -> each.feature().equals(feature)).findFirst().orElseThrow().before();
  }
}
