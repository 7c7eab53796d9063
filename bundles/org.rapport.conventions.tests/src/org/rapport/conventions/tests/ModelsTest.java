package org.rapport.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** What every Ecore model of the product must say. */
class ModelsTest {

  private static final String CRM = "http://rapport.org/crm";
  private static final String TEXT = "http://rapport.org/crm/text";
  private static final Set<String> ON_DELETE = Set.of("refuse", "clear", "cascade");

  private final SourceTree tree = new SourceTree();
  private final List<EPackage> models = load();

  @Test
  void everyClassFeatureAndLiteralIsDocumented() {
    List<String> missing = new ArrayList<>();
    forEachElement((name, element) -> {
      String documentation = EcoreUtil.getDocumentation(element);
      if (documentation == null || documentation.isBlank()) {
        missing.add(name);
      }
    });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyClassFeatureAndLiteralHasANameInEnglishAndFrench() {
    List<String> missing = new ArrayList<>();
    forEachElement((name, element) -> {
      boolean isShown = element instanceof EClass || element instanceof EStructuralFeature || !(element instanceof EClassifier);
      for (String language : List.of("en", "fr")) {
        if (isShown && EcoreUtil.getAnnotation(element, TEXT, language) == null) {
          missing.add(name + " " + language);
        }
      }
      if (element instanceof EClass && EcoreUtil.getAnnotation(element, TEXT, "fr.plural") == null
          && EcoreUtil.getAnnotation(element, TEXT, "en.plural") == null) {
        missing.add(name + " plural");
      }
    });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyReferenceToARecordSaysWhatHappensWhenThatIsDeleted() {
    List<String> missing = new ArrayList<>();
    for (EClass type : classes()) {
      for (EReference reference : type.getEReferences()) {
        String onDelete = EcoreUtil.getAnnotation(reference, CRM, "onDelete");
        if (!reference.isContainment() && (onDelete == null || !ON_DELETE.contains(onDelete))) {
          missing.add(type.getName() + "." + reference.getName());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyConcreteClassNamesALabelThatItHas() {
    List<String> missing = new ArrayList<>();
    for (EClass type : classes()) {
      String label = EcoreUtil.getAnnotation(type, CRM, "label");
      if (!type.isAbstract() && label == null) {
        missing.add(type.getName());
      } else if (label != null) {
        for (String feature : label.split(" ")) {
          if (type.getEStructuralFeature(feature) == null) {
            missing.add(type.getName() + ": " + feature);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private List<EClass> classes() {
    List<EClass> result = models.stream().flatMap(m -> m.getEClassifiers().stream()).filter(EClass.class::isInstance)
        .map(EClass.class::cast).toList();
    assertFalse(result.isEmpty());
    return result;
  }

  private void forEachElement(Visitor visitor) {
    for (EPackage model : models) {
      for (EClassifier classifier : model.getEClassifiers()) {
        visitor.visit(classifier.getName(), classifier);
        List<? extends ENamedElement> parts = classifier instanceof EClass type ? type.getEStructuralFeatures()
            : classifier instanceof EEnum literals ? literals.getELiterals() : List.of();
        parts.forEach(part -> visitor.visit(classifier.getName() + "." + part.getName(), part));
      }
    }
  }

  private List<EPackage> load() {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    List<Path> files = tree.files(tree.root().resolve("bundles"), file -> file.toString().endsWith(".ecore"));
    return files.stream().map(f -> resources.getResource(URI.createFileURI(f.toString()), true))
        .map(r -> (EPackage) r.getContents().get(0)).toList();
  }

  /** Called for each element of the models with its name for people. */
  private interface Visitor {
    void visit(String name, EModelElement element);
  }
}
