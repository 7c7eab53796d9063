package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackages;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;

class ModelPackagesTest {

  private static final String CRM = "http://rapport.org/model/crm#//";

  @TempDir
  Path folder;

  private URI ecore(String prefix, String classes) throws IOException {
    String text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="%1$s" nsURI="http://%1$s.example/model" nsPrefix="%1$s">
        %2$s
        </ecore:EPackage>""".formatted(prefix, classes);
    return URI.createFileURI(Files.writeString(folder.resolve(prefix + ".ecore"), text).toString());
  }

  private static String eClass(String name, String parent, String features) {
    return "<eClassifiers xsi:type=\"ecore:EClass\" name=\"" + name + "\"><eSuperTypes href=\"" + parent + "\"/>" + features + "</eClassifiers>";
  }

  private static String reference(String name, String target, String onDelete) {
    return "<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"" + name + "\" resolveProxies=\"false\"><eAnnotations source=\"http://rapport.org/crm\">"
        + onDelete + "</eAnnotations><eType xsi:type=\"ecore:EClass\" href=\"" + target + "\"/></eStructuralFeatures>";
  }

  private static final String CLEAR = "<details key=\"onDelete\" value=\"clear\"/>";

  private static ModelPackages.Loaded load(URI... ecores) {
    return ModelPackages.of(List.of(CrmPackage.eINSTANCE), Arrays.asList(ecores));
  }

  @Test
  void aDynamicPackageRefersToTheGeneratedClasses() throws IOException {
    ModelPackages.Loaded loaded = load(ecore("acme", eClass("Machine", CRM + "Root", reference("account", CRM + "Account", CLEAR))));
    assertEquals(List.of(), loaded.problems());
    RecordType machine = loaded.types().find("acme.Machine").orElseThrow();
    assertSame(CrmPackage.Literals.ACCOUNT, ((EReference) machine.feature("account").orElseThrow()).getEReferenceType());
  }

  @Test
  void packagesAreOrderedByWhatTheyNeed() throws IOException {
    URI uses = ecore("aaa", eClass("Part", CRM + "Root", reference("machine", "http://zzz.example/model#//Machine", CLEAR)));
    URI used = ecore("zzz", eClass("Machine", CRM + "Root", ""));
    ModelPackages.Loaded loaded = load(uses, used);
    assertEquals(List.of(), loaded.problems());
    assertEquals(List.of("crm", "zzz", "aaa"), loaded.types().packages().stream().map(each -> each.getNsPrefix()).toList());
  }

  @Test
  void aBadContributionIsNamedAndTheOthersAreThere() throws IOException {
    URI cut = URI.createFileURI(Files.writeString(folder.resolve("cut.ecore"), "<?xml version=\"1.0\"?><ecore:EPack").toString());
    ModelPackages.Loaded loaded = load(cut, URI.createFileURI(folder.resolve("none.ecore").toString()),
        ecore("dangling", eClass("A", CRM + "Root", reference("x", "http://nobody.example/model#//X", CLEAR))),
        ecore("silent", eClass("B", CRM + "Root", reference("account", CRM + "Account", ""))),
        ecore("child", eClass("Customer", CRM + "Account", "")),
        ecore("good", eClass("Machine", CRM + "Root", "")));
    assertEquals(5, loaded.problems().size(), loaded.problems().toString());
    assertTrue(loaded.types().find("good.Machine").isPresent());
    assertTrue(loaded.types().find("Account").isPresent());
    assertTrue(loaded.problems().stream().anyMatch(problem -> problem.contains("onDelete")));
    assertTrue(loaded.problems().stream().anyMatch(problem -> problem.contains("cut.ecore")));
  }
}
