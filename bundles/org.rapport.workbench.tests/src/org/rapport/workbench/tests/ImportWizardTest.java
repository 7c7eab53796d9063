package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.imports.ImportWizard;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;

/** Imports by the wizard in the real workbench; run by the UI harness, skipped where there is none. */
class ImportWizardTest extends ImportFixture {

  private static final String NEXT = "org.rapport.workbench.import.next";

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private WizardPage wizard() {
    return new WizardPage(page);
  }

  private long count(String type) {
    return page.away(() -> page.session().store().count(page.session().principal(), Query.all(type), 1000).count());
  }

  @Test
  void threeFilesAreDroppedMendedCheckedImportedAndTakenBack() throws Exception {
    WizardPage wizard = wizard().drop(file("firms.csv", "Firma;Spitzname\nObst Krämer;Obstler\nHofmann;Hof\n;ohne\n"),
        file("people.csv", "First name,Last name\nAda,Lovelace\nBob,Martin\n"),
        file("card.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Plato;;;;\nFN:Plato\nEND:VCARD\n"));
    wizard.next(1);
    assertTrue(wizard.words().contains("Not imported"), wizard.words());
    wizard.select(0, 1);
    wizard.choose("Field", "industry");
    page.await("the column has its field", () -> wizard.words().contains("2 of 2 columns matched") && wizard.words().contains("Obstler"));
    wizard.next(2);
    wizard.next(3);
    page.await("the dry run", () -> wizard.words().contains("1 problems, 1 rows would be left out"));
    assertTrue(wizard.words().contains("firms.csv\t4\t"), wizard.words());
    assertEquals(0, count("Contact"));
    page.command(NEXT);
    page.await("the import", () -> wizard.offers("Undo the import"));
    assertTrue(wizard.words().contains("6 rows were read: 5 created, 0 merged, 0 skipped, 1 failed."), wizard.words());
    assertTrue(wizard.offers("Save failed rows…"));
    assertEquals(List.of(2L, 3L), List.of(count("Account"), count("Contact")));
    wizard.press("Open the records");
    page.await("the list is in front", () -> page.page().getActiveEditor() != null);
    wizard.press("Undo the import");
    page.await("all is taken back", () -> !wizard.offers("Undo the import") && wizard.words().contains("Undone: 5 changes."));
    assertEquals(List.of(0L, 0L), List.of(count("Account"), count("Contact")));
  }

  @Test
  void theNextFileWithTheSameColumnsIsReadAsTheLast() throws Exception {
    WizardPage wizard = wizard().drop(file("first.csv", "who,what\nObst,Food\n"));
    assertTrue(wizard.words().contains("It is not clear what the rows of first.csv are."), wizard.words());
    page.command(NEXT);
    assertEquals(0, wizard.step());
    assertEquals("", wizard.field("Rows become"));
    wizard.choose("Rows become", "accounts");
    page.await("the type", () -> wizard.words().contains("None of the columns"));
    wizard.next(1);
    wizard.select(0, 0);
    wizard.choose("Field", "name");
    page.await("the field", () -> wizard.words().contains("1 of 2 columns matched"));
    wizard.press("Save mapping");
    page.await("it was saved", () -> wizard.words().contains("The mapping was saved"));
    wizard.close();
    WizardPage again = wizard().drop(file("second.csv", "what,who\nTools,Hammer\n"));
    assertTrue(again.words().contains("Your saved mapping: 1 of 2 columns"), again.words());
  }

  @Test
  void aFileThatCannotBeReadSaysWhyAndCanBeTakenOut() throws Exception {
    WizardPage wizard = wizard().drop(file("empty.csv", ""), file("photo.png", "x"), file("good.csv", "name\nObst\n"));
    assertTrue(wizard.words().contains("Rapport does not read files like photo.png."), wizard.words());
    page.command(NEXT);
    assertEquals(0, wizard.step());
    for (int i = 0; i < 2; i++) {
      int left = 3 - i;
      page.await("a file less", () -> wizard.rows(0).size() == left);
      wizard.select(0, 0);
      wizard.press("Take the file out");
    }
    wizard.next(1);
    page.command("org.rapport.workbench.import.back");
    assertEquals(0, wizard.step());
  }

  @Test
  void itIsOpenedByItsKeyAndEverythingInItHasAName() throws Exception {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    assertEquals("org.rapport.workbench.import", bindings.getPerfectMatch(KeySequence.getInstance("M1+M2+I")).getParameterizedCommand().getId());
    page.command("org.rapport.workbench.import");
    WizardPage wizard = wizard().opened();
    assertTrue(wizard.words().contains("Drop files on this window"), wizard.words());
    assertTrue(Stream.of(page.shell().getShells()).filter(Shell::isVisible).count() == 1);
    for (Control control : WorkbenchPage.controls(wizard.shell(), control -> true)) {
      switch (control) {
        case PushButton button -> assertFalse(button.name().isBlank());
        case Frame field -> assertFalse(String.valueOf(field.text().getToolTipText()).isBlank());
        default -> { }
      }
    }
  }

  private static List<Path> waiting() throws IOException {
    Path state = Platform.getStateLocation(FrameworkUtil.getBundle(ImportWizard.class)).toPath();
    try (Stream<Path> files = Files.list(state)) {
      return files.filter(each -> each.getFileName().toString().startsWith("failed-")).toList();
    }
  }

  @Test
  void anImportGoesOnBehindTheWindowAndItsFailedRowsGoWithTheWizard() throws Exception {
    WizardPage wizard = wizard().drop(file("firms.csv", "name,industry\n" + "Obst,Food\n".repeat(300) + ",Food\n"));
    wizard.next(1);
    wizard.next(2);
    wizard.next(3);
    page.await("the dry run", () -> wizard.words().contains("1 rows would be left out"));
    page.command(NEXT);
    wizard.close();
    assertFalse(wizard.shell().isVisible());
    page.await("it is written", () -> count("Account") > 0);
    page.command("org.rapport.workbench.import");
    assertTrue(wizard.shell().isVisible());
    page.await("the import", () -> wizard.offers("Save failed rows\u2026"));
    assertEquals(1, waiting().size());
    wizard.close();
    page.await("nothing is left", () -> page.away(() -> waiting().isEmpty()));
    WizardPage next = wizard().drop(file("next.csv", "name\nHof\n"));
    assertEquals(0, next.step());
  }
}
