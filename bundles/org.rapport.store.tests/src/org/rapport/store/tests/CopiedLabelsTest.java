package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapport.testing.AccountBuilder.account;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Batch;
import org.rapport.store.Change;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.store.query.Query.Sort;
import org.rapport.testing.Awaiting;
import org.rapport.testing.TestDatabase;

/** Records that are called like others follow when those get another name. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CopiedLabelsTest extends StoreFixture {

  private static final int MANY = 1_300;

  private final PartnerModel partner = new PartnerModel();
  private final Account acme = account("Acme").build();

  CopiedLabelsTest() {
    var report = partner.add("Report", CrmPackage.Literals.ROOT);
    partner.attribute(report, "text", EcorePackage.Literals.ESTRING);
    PartnerModel.annotate(PartnerModel.reference(report, "machine", partner.machine, false), "onDelete", "cascade");
    PartnerModel.annotate(report, "label", "text machine");
  }

  @Override
  Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, partner.model));
  }

  @Test
  void fewFollowInTheSameMomentAndWhoIsCalledByThemToo() throws RapportException {
    create(acme);
    EObject machine = machine("M1");
    create(machine);
    EObject report = EcoreUtil.create(store.types().get("acme.Report").eClass());
    Records.setId(report, Uuids.next());
    report.eSet(report.eClass().getEStructuralFeature("text"), "Yearly");
    report.eSet(report.eClass().getEStructuralFeature("machine"), Records.proxy(store.types(), Records.ref(machine)));
    create(report);
    assertEquals("Yearly M1 Acme", label(report));

    Change renamed = edit(ann, acme, a -> a.setName("Zenith"));
    assertEquals("M1 Zenith", label(machine));
    assertEquals("Yearly M1 Zenith", label(report));
    assertEquals(List.of(Records.ref(report)), find("acme.Report", "label ~ 'zenith'"));
    assertEquals(1, Records.version(load(report)));

    store.undo(ann, renamed.id());
    assertEquals("Yearly M1 Acme", label(report));
    assertEquals(List.of(), store.check());
  }

  @Test
  void manyFollowSoonAlsoInAnotherProcess() throws Exception {
    create(acme);
    List<EObject> machines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      machines.add(machine("M" + i));
    }
    try (Batch batch = store.batch(ann, "machines")) {
      batch.load(machines.iterator(), null);
    }
    edit(ann, acme, a -> a.setName("Zenith"));
    reopen(types());
    Awaiting.until("the names are made anew", () -> find("acme.Machine", "label ~ 'acme'").isEmpty());
    assertEquals(MANY, store.count(ann, new Query("acme.Machine", "label ~ 'zenith'", List.of(), List.of()), 10_000).count());
    assertEquals("M0 Zenith", store.page(ann, new Query("acme.Machine", "", List.of(new Sort("label", false)), List.of("label")),
        PageRequest.first(1)).rows().get(0).values().get(0));
  }

  private EObject machine(String serial) {
    EObject machine = EcoreUtil.create(partner.machine);
    Records.setId(machine, Uuids.next());
    machine.eSet(partner.machine.getEStructuralFeature("serial"), serial);
    machine.eSet(partner.machine.getEStructuralFeature("customer"), Records.proxy(types(), Records.ref(acme)));
    return machine;
  }

  private String label(EObject record) throws RapportException {
    return (String) load(record).eGet(CrmPackage.Literals.ROOT__LABEL);
  }

  private List<Ref> find(String type, String where) throws RapportException {
    return store.page(ann, new Query(type, where, List.of(), List.of()), PageRequest.first(10)).rows().stream().map(row -> row.ref()).toList();
  }
}
