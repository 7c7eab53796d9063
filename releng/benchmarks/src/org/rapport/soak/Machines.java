package org.rapport.soak;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.Batch;
import org.rapport.store.Store;
import org.rapport.store.query.Query;
import org.rapport.testing.TestStores;

/**
 * A partner's type whose versions follow each other by migrations: in odd ones class and first feature have other names than
 * in even ones, and the second feature holds texts, not numbers.
 */
final class Machines {

  private final boolean odd;
  private final Types types;

  Machines(int version) {
    odd = version % 2 == 1;
    EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    model.setName("acme");
    model.setNsPrefix("acme");
    model.setNsURI("http://acme.example/soak");
    EClass machine = EcoreFactory.eINSTANCE.createEClass();
    machine.setName(odd ? "Device" : "Machine");
    machine.getESuperTypes().add(CrmPackage.Literals.ROOT);
    annotate(machine, "formerly", odd ? "Machine" : "Device");
    annotate(machine, "label", odd ? "number" : "serial");
    EAttribute number = attribute(machine, odd ? "number" : "serial", EcorePackage.Literals.ESTRING);
    annotate(number, "formerly", odd ? "serial" : "number");
    annotate(number, "sortable", "true");
    annotate(number, "listed", "1");
    attribute(machine, "counter", odd ? EcorePackage.Literals.ESTRING : EcorePackage.Literals.ELONG_OBJECT);
    model.getEClassifiers().add(machine);
    types = new Types(List.of(CrmPackage.eINSTANCE, model));
  }

  private static EAttribute attribute(EClass owner, String name, EDataType type) {
    EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
    result.setName(name);
    result.setEType(type);
    owner.getEStructuralFeatures().add(result);
    return result;
  }

  private static void annotate(EModelElement element, String key, String value) {
    EcoreUtil.setAnnotation(element, Annotations.CRM, key, value);
  }

  Types types() {
    return types;
  }

  private RecordType type() throws RapportException {
    return types.get(odd ? "acme.Device" : "acme.Machine");
  }

  void fill(Store store, int count) throws RapportException {
    EClass machine = type().eClass();
    try (Batch batch = store.batch(TestStores.principal("soak"), "machines")) {
      batch.load(IntStream.range(0, count).mapToObj(i -> machine(machine, i)).iterator(), null);
    }
  }

  private static EObject machine(EClass type, int i) {
    EObject machine = EcoreUtil.create(type);
    Records.setId(machine, Uuids.next());
    machine.eSet(type.getEStructuralFeature("serial"), "S" + i);
    machine.eSet(type.getEStructuralFeature("counter"), (long) i);
    return machine;
  }

  /** How many records have all their values, under the names of this version. */
  long whole(Store store) throws RapportException {
    String where = odd ? "number ~ 'S' and counter is not null" : "serial ~ 'S' and counter >= 0";
    return store.count(TestStores.principal("soak"), new Query(type().name(), where, List.of(), List.of()), Integer.MAX_VALUE).count();
  }
}
