package org.rapport.store.tests.query;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Annotations;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;

/**
 * A partner's package with a feature of every kind: a {@code deal.Deal} refers to any party, and contains lines that
 * contain parts.
 */
final class DealModel {

  static final EPackage PACKAGE = create();
  static final Types TYPES = new Types(List.of(CrmPackage.eINSTANCE, PACKAGE));

  private DealModel() {
  }

  static EClass eClass(String name) {
    return (EClass) PACKAGE.getEClassifier(name);
  }

  private static EPackage create() {
    EcoreFactory factory = EcoreFactory.eINSTANCE;
    EPackage result = factory.createEPackage();
    result.setName("deal");
    result.setNsPrefix("deal");
    result.setNsURI("http://rapport.org/test/deal");
    EEnum state = factory.createEEnum();
    state.setName("State");
    for (String literal : List.of("open", "won", "lost")) {
      EEnumLiteral value = factory.createEEnumLiteral();
      value.setName(literal);
      value.setLiteral(literal);
      value.setValue(state.getELiterals().size());
      state.getELiterals().add(value);
    }
    EClass part = add(result, "Part", CrmPackage.Literals.ROW);
    attribute(part, "code", EcorePackage.Literals.ESTRING);
    attribute(part, "due", CrmPackage.Literals.DATE);
    EClass line = add(result, "Line", CrmPackage.Literals.ROW);
    attribute(line, "text", EcorePackage.Literals.ESTRING);
    attribute(line, "quantity", EcorePackage.Literals.EINTEGER_OBJECT);
    attribute(line, "price", CrmPackage.Literals.MONEY);
    reference(line, "tag", CrmPackage.Literals.TAG, false);
    reference(line, "parts", part, true);
    EClass deal = add(result, "Deal", CrmPackage.Literals.ROOT);
    annotate(deal, "label", "name");
    annotate(attribute(deal, "name", EcorePackage.Literals.ESTRING), "sortable", "true", "indexed", "true", "listed", "1");
    attribute(deal, "note", EcorePackage.Literals.ESTRING);
    annotate(attribute(deal, "amount", CrmPackage.Literals.MONEY), "sortable", "true", "listed", "2");
    annotate(attribute(deal, "score", EcorePackage.Literals.EINTEGER_OBJECT), "sortable", "true", "listed", "3");
    attribute(deal, "hits", EcorePackage.Literals.ELONG_OBJECT);
    annotate(attribute(deal, "ratio", EcorePackage.Literals.EBIG_DECIMAL), "sortable", "true", "indexed", "true");
    attribute(deal, "active", EcorePackage.Literals.EBOOLEAN_OBJECT);
    attribute(deal, "state", state).setDefaultValueLiteral(null);
    annotate(attribute(deal, "closing", CrmPackage.Literals.DATE), "sortable", "true", "listed", "4");
    annotate(attribute(deal, "seen", CrmPackage.Literals.INSTANT), "sortable", "true", "indexed", "true");
    attribute(deal, "token", CrmPackage.Literals.UUID);
    reference(deal, "party", CrmPackage.Literals.PARTY, false);
    reference(deal, "lines", line, true);
    result.getEClassifiers().add(state);
    return result;
  }

  private static EClass add(EPackage owner, String name, EClass superType) {
    EClass result = EcoreFactory.eINSTANCE.createEClass();
    result.setName(name);
    result.getESuperTypes().add(superType);
    owner.getEClassifiers().add(result);
    return result;
  }

  private static EAttribute attribute(EClass owner, String name, EClassifier type) {
    EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
    result.setName(name);
    result.setEType((EDataType) type);
    owner.getEStructuralFeatures().add(result);
    return result;
  }

  private static void reference(EClass owner, String name, EClass target, boolean rows) {
    EReference result = EcoreFactory.eINSTANCE.createEReference();
    result.setName(name);
    result.setEType(target);
    result.setContainment(rows);
    result.setResolveProxies(false);
    result.setUpperBound(rows ? -1 : 1);
    owner.getEStructuralFeatures().add(result);
    annotate(result, "onDelete", "clear");
  }

  private static void annotate(EModelElement element, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      EcoreUtil.setAnnotation(element, Annotations.CRM, pairs[i], pairs[i + 1]);
    }
  }
}
