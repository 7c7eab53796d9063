package org.rapport.workbench.tests.record;

import java.util.List;
import java.util.Map;
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
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;

/** A partner's package without any generated code: a machine of an account, with an amount, an enum and a contained list. */
final class AcmePackage {

  private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;

  private AcmePackage() {
  }

  /** The product's types with the partner's. */
  static Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, create()));
  }

  private static EPackage create() {
    EPackage acme = FACTORY.createEPackage();
    acme.setName("acme");
    acme.setNsPrefix("acme");
    acme.setNsURI("http://acme.example/model");
    EEnum condition = FACTORY.createEEnum();
    condition.setName("Condition");
    condition.getELiterals().addAll(List.of(literal("fresh", 0, "As new"), literal("worn", 1, "Worn")));
    EClass part = type("Part", CrmPackage.Literals.ROW, Map.of("label", "name"));
    part.getEStructuralFeatures().addAll(List.of(attribute("name", EcorePackage.Literals.ESTRING, 1, Map.of()),
        attribute("pieces", EcorePackage.Literals.EINTEGER_OBJECT, 0, Map.of("min", "1"))));
    EClass machine = type("Machine", CrmPackage.Literals.ROOT, Map.of("label", "serial", "icon", "factory"));
    EReference account = FACTORY.createEReference();
    account.setName("account");
    account.setEType(CrmPackage.Literals.ACCOUNT);
    annotate(account, Annotations.CRM, Map.of("onDelete", "clear", "width", "2"));
    EReference parts = FACTORY.createEReference();
    parts.setName("parts");
    parts.setEType(part);
    parts.setContainment(true);
    parts.setUpperBound(-1);
    machine.getEStructuralFeatures().addAll(List.of(attribute("serial", EcorePackage.Literals.ESTRING, 1, Map.of("length", "20")), account,
        attribute("price", CrmPackage.Literals.MONEY, 0, Map.of("min", "0")), attribute("condition", condition, 0, Map.of()),
        attribute("bought", CrmPackage.Literals.DATE, 0, Map.of()), parts));
    acme.getEClassifiers().addAll(List.of(condition, part, machine));
    return acme;
  }

  private static EClass type(String name, EClass base, Map<String, String> annotations) {
    EClass type = FACTORY.createEClass();
    type.setName(name);
    type.getESuperTypes().add(base);
    annotate(type, Annotations.CRM, annotations);
    return type;
  }

  private static EAttribute attribute(String name, EClassifier type, int least, Map<String, String> annotations) {
    EAttribute attribute = FACTORY.createEAttribute();
    attribute.setName(name);
    attribute.setEType(type);
    attribute.setLowerBound(least);
    annotate(attribute, Annotations.CRM, annotations);
    return attribute;
  }

  private static EEnumLiteral literal(String name, int value, String text) {
    EEnumLiteral literal = FACTORY.createEEnumLiteral();
    literal.setName(name);
    literal.setLiteral(name);
    literal.setValue(value);
    annotate(literal, Annotations.TEXT, Map.of("en", text));
    return literal;
  }

  private static void annotate(EModelElement element, String source, Map<String, String> details) {
    details.forEach((key, value) -> EcoreUtil.setAnnotation(element, source, key, value));
  }
}
