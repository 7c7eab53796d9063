package org.rapport.model;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EEnumImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldKind;

/**
 * Makes the class of a record type with custom fields: a dynamic subclass of the model's class with the same name and
 * annotations and one feature more for each field. Its objects are those of the model's class, Java methods included.
 */
final class CustomClasses {

  /** The first of the numbers by which columns of custom fields follow those of the model. */
  private static final int FIRST_LISTED = 1000;
  private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
  private static final int LENGTH = 200;
  private static final int LENGTH_TEXT = 10_000;

  private final EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass result = EcoreFactory.eINSTANCE.createEClass();
  private final EClass model;

  private CustomClasses(EClass model) {
    this.model = model;
    EPackage source = model.getEPackage();
    owner.setName(source.getName());
    owner.setNsPrefix(source.getNsPrefix());
    owner.setNsURI(source.getNsURI() + "/custom/" + model.getName());
    owner.getEAnnotations().addAll(EcoreUtil.copyAll(source.getEAnnotations()));
    owner.setEFactoryInstance(new CustomFactory());
    result.setName(model.getName());
    result.getEAnnotations().addAll(EcoreUtil.copyAll(model.getEAnnotations()));
    owner.getEClassifiers().add(result);
  }

  /** The class; the fields are in their order. */
  static EClass of(EClass model, List<CustomField> fields) {
    CustomClasses made = new CustomClasses(model);
    fields.forEach(made::add);
    synchronized (model) { // the model's class notes its subclasses
      made.result.getESuperTypes().add(model);
      made.result.getEAllStructuralFeatures(); // computed once, before other threads see the class
      made.result.getEIDAttribute();
    }
    return made.result;
  }

  private void add(CustomField field) {
    EAttribute feature = EcoreFactory.eINSTANCE.createEAttribute();
    // A feature that a later package brought under this name wins; the field is still there under another.
    feature.setName(model.getEStructuralFeature(field.name()) == null ? field.name() : field.name() + "_custom");
    feature.setEType(type(field));
    feature.setLowerBound(field.required() && !field.retired() ? 1 : 0);
    EcoreUtil.setAnnotation(feature, Annotations.CRM, "custom", field.name() + "_" + field.kind().getLiteral());
    EcoreUtil.setAnnotation(feature, Annotations.CRM, "section", "custom");
    boolean text = field.kind() == FieldKind.STRING || field.kind() == FieldKind.TEXT;
    if (text) {
      int length = field.length() > 0 ? field.length() : field.kind() == FieldKind.STRING ? LENGTH : LENGTH_TEXT;
      EcoreUtil.setAnnotation(feature, Annotations.CRM, "length", Integer.toString(length));
    }
    flag(feature, "multiline", field.kind() == FieldKind.TEXT);
    flag(feature, "searchable", text && field.searchable());
    flag(feature, "sortable", field.kind() != FieldKind.TEXT);
    flag(feature, "indexed", field.kind() != FieldKind.TEXT && field.sortable());
    flag(feature, "retired", field.retired());
    if (field.listed() && !field.retired()) {
      EcoreUtil.setAnnotation(feature, Annotations.CRM, "listed",
          Integer.toString(FIRST_LISTED + result.getEStructuralFeatures().size()));
    }
    if (field.kind() == FieldKind.TEXT) {
      EcoreUtil.setAnnotation(feature, Annotations.CRM, "width", "4");
    }
    if (field.help() != null) {
      EcoreUtil.setAnnotation(feature, GEN_MODEL, "documentation", field.help());
    }
    texts(feature, field.titles());
    result.getEStructuralFeatures().add(feature);
  }

  private static void flag(EModelElement element, String key, boolean value) {
    if (value) {
      EcoreUtil.setAnnotation(element, Annotations.CRM, key, "true");
    }
  }

  private static void texts(EModelElement element, Map<String, String> texts) {
    texts.forEach((language, text) -> EcoreUtil.setAnnotation(element, Annotations.TEXT, language, text));
  }

  private EDataType type(CustomField field) {
    return switch (field.kind()) {
      case STRING, TEXT -> EcorePackage.Literals.ESTRING;
      case INTEGER -> EcorePackage.Literals.ELONG_OBJECT;
      case DECIMAL -> EcorePackage.Literals.EBIG_DECIMAL;
      case BOOLEAN -> EcorePackage.Literals.EBOOLEAN_OBJECT;
      case DATE -> CrmPackage.Literals.DATE;
      case INSTANT -> CrmPackage.Literals.INSTANT;
      case MONEY -> CrmPackage.Literals.MONEY;
      case PICK -> choices(field);
    };
  }

  private EEnum choices(CustomField field) {
    EEnum type = new OptionalEnum();
    type.setName(field.name());
    for (CustomField.Choice choice : field.choices()) {
      EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
      literal.setName(choice.code());
      literal.setLiteral(choice.code());
      literal.setValue(type.getELiterals().size());
      texts(literal, choice.names());
      flag(literal, "retired", choice.retired());
      type.getELiterals().add(literal);
    }
    owner.getEClassifiers().add(type);
    return type;
  }

  /** An enum whose features are empty until somebody chooses; EMF would take the first literal. */
  private static final class OptionalEnum extends EEnumImpl {

    @Override
    public Object getDefaultValue() {
      return null;
    }
  }

  /** Creates an object of the model's class and lets it have the features of the subclass. */
  private static final class CustomFactory extends EFactoryImpl {

    @Override
    public EObject create(EClass eClass) {
      InternalEObject object = (InternalEObject) EcoreUtil.create(eClass.getESuperTypes().get(0));
      object.eSetClass(eClass);
      return object;
    }
  }
}
