package org.rapport.bench;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.rapport.model.crm.CrmPackage;

/** A package without Java, with one type that contains twelve lists: that of every root, and eleven of its own. */
final class WideModel {

  static final int LISTS = 12;

  final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
  final EClass wide = add("Wide", CrmPackage.Literals.ROOT);

  WideModel() {
    model.setName("bench");
    model.setNsPrefix("bench");
    model.setNsURI("http://rapport.org/bench");
    for (int i = wide.getEAllContainments().size(); i < LISTS; i++) {
      EClass row = add("Row" + i, CrmPackage.Literals.ROW);
      EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
      text.setName("text");
      text.setEType(EcorePackage.Literals.ESTRING);
      row.getEStructuralFeatures().add(text);
      EReference list = EcoreFactory.eINSTANCE.createEReference();
      list.setName("list" + i);
      list.setEType(row);
      list.setContainment(true);
      list.setResolveProxies(false);
      list.setUpperBound(-1);
      wide.getEStructuralFeatures().add(list);
    }
  }

  private EClass add(String name, EClass parent) {
    EClass result = EcoreFactory.eINSTANCE.createEClass();
    result.setName(name);
    result.getESuperTypes().add(parent);
    model.getEClassifiers().add(result);
    return result;
  }
}
