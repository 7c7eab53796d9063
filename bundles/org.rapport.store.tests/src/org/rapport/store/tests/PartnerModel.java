package org.rapport.store.tests;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.crm.CrmPackage;

/** The package of a partner without Java: a machine with an amount, an enum, an account, and visits in a list. */
final class PartnerModel {

  final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
  final EClass machine = add("Machine", CrmPackage.Literals.ROOT);
  final EClass visit = add("Visit", CrmPackage.Literals.ROW);
  final EClass part = add("Part", CrmPackage.Literals.ROW);

  PartnerModel() {
    model.setName("acme");
    model.setNsPrefix("acme");
    model.setNsURI("http://acme.example/machines");
    EEnum state = EcoreFactory.eINSTANCE.createEEnum();
    state.setName("State");
    for (String name : new String[] {"running", "broken"}) {
      EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
      literal.setName(name);
      literal.setLiteral(name);
      literal.setValue(state.getELiterals().size());
      state.getELiterals().add(literal);
    }
    model.getEClassifiers().add(state);
    annotate(machine, "label", "serial customer");
    EAttribute serial = attribute(machine, "serial", EcorePackage.Literals.ESTRING);
    serial.setLowerBound(1);
    annotate(serial, "unique", "true");
    annotate(serial, "sortable", "true");
    annotate(serial, "listed", "1");
    attribute(machine, "price", CrmPackage.Literals.MONEY);
    attribute(machine, "state", state);
    attribute(machine, "weight", EcorePackage.Literals.EBIG_DECIMAL);
    attribute(machine, "leased", EcorePackage.Literals.EBOOLEAN);
    attribute(machine, "checkedAt", CrmPackage.Literals.INSTANT);
    attribute(machine, "counter", EcorePackage.Literals.ELONG_OBJECT);
    EReference customer = reference(machine, "customer", CrmPackage.Literals.ACCOUNT, false);
    annotate(customer, "onDelete", "refuse");
    reference(machine, "visits", visit, true);
    attribute(visit, "day", CrmPackage.Literals.DATE);
    attribute(visit, "costs", CrmPackage.Literals.MONEY);
    reference(visit, "parts", part, true);
    attribute(part, "name", EcorePackage.Literals.ESTRING);
  }

  EClass add(String name, EClass parent) {
    EClass result = EcoreFactory.eINSTANCE.createEClass();
    result.setName(name);
    result.getESuperTypes().add(parent);
    model.getEClassifiers().add(result);
    return result;
  }

  EAttribute attribute(EClass owner, String name, EClassifier type) {
    EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
    result.setName(name);
    result.setEType(type);
    owner.getEStructuralFeatures().add(result);
    return result;
  }

  static EReference reference(EClass owner, String name, EClass type, boolean contained) {
    EReference result = EcoreFactory.eINSTANCE.createEReference();
    result.setName(name);
    result.setEType(type);
    result.setContainment(contained);
    result.setResolveProxies(false);
    result.setUpperBound(contained ? -1 : 1);
    owner.getEStructuralFeatures().add(result);
    return result;
  }

  static void annotate(EModelElement element, String key, String value) {
    EcoreUtil.setAnnotation(element, Annotations.CRM, key, value);
  }
}
