package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.imports.ImportWizard;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.RowTable;

/** Imports by the wizard in the real workbench; run by the UI harness, skipped where there is none. */
class ImportWizardTest {

  private static final String NEXT = "org.rapport.workbench.import.next";

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    ImportWizard.of(page.window()).ifPresent(ImportWizard::close);
    page.end();
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** What the system does when files are let go over the window. */
  private ImportWizard drop(String... files) throws ReflectiveOperationException {
    DropTarget target = (DropTarget) page.shell().getData(DND.DROP_TARGET_KEY);
    Event event = dragged();
    target.notifyListeners(DND.DragEnter, event);
    assertEquals(DND.DROP_COPY, event.detail);
    event.data = files;
    target.notifyListeners(DND.Drop, event);
    ImportWizard wizard = ImportWizard.of(page.window()).orElseThrow();
    page.await("the files were looked at", () -> rows(wizard, 0).size() == files.length && !words(wizard).contains("Looking into"));
    return wizard;
  }

  /** The event that only the system makes, so that its class is hidden: files over the window, to be copied. */
  private static Event dragged() throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
    constructor.setAccessible(true);
    Event event = (Event) constructor.newInstance();
    TransferData[] types = FileTransfer.getInstance().getSupportedTypes();
    set(event, "dataTypes", types);
    set(event, "dataType", types[0]);
    set(event, "operations", DND.DROP_COPY);
    event.detail = DND.DROP_COPY;
    return event;
  }

  private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
    Field field = event.getClass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(event, value);
  }

  /** The tables that are seen, from top to bottom. */
  private static List<RowTable<?>> tables(ImportWizard wizard) {
    return seen(wizard, RowTable.class).<RowTable<?>>map(each -> each).toList();
  }

  private static <T> Stream<T> seen(ImportWizard wizard, Class<T> type) {
    return WorkbenchPage.controls(wizard.getShell(), control -> type.isInstance(control) && control.isVisible()).stream().map(type::cast);
  }

  private static List<?> rows(ImportWizard wizard, int table) {
    return tables(wizard).isEmpty() ? List.of() : tables(wizard).get(table).rows();
  }

  /** Everything that is read in the wizard now. */
  private static String words(ImportWizard wizard) {
    StringBuilder words = new StringBuilder();
    seen(wizard, Label.class).forEach(each -> words.append(each.getText()).append('\n'));
    for (RowTable<?> table : tables(wizard)) {
      for (TableItem row : table.control().getItems()) {
        for (int i = 0; i < table.control().getColumnCount(); i++) {
          words.append(row.getText(i)).append('\t');
        }
        words.append('\n');
      }
    }
    return words.toString();
  }

  private static void select(Table table, int row) {
    table.setSelection(row);
    Event event = new Event();
    event.item = table.getItem(row);
    table.notifyListeners(SWT.Selection, event);
  }

  private void press(ImportWizard wizard, String words) {
    seen(wizard, PushButton.class).filter(each -> each.name().equals(words)).findFirst().orElseThrow(() -> new AssertionError(words)).press();
  }

  private boolean offers(ImportWizard wizard, String words) {
    return seen(wizard, PushButton.class).anyMatch(each -> each.name().equals(words) && each.isEnabled());
  }

  private void next(ImportWizard wizard, int step) {
    page.await("the way to step " + step, () -> {
      if (wizard.step() < step) {
        page.command(NEXT);
      }
      return wizard.step() == step;
    });
  }

  private long count(String type) {
    return page.away(() -> page.session().store().count(page.session().principal(), Query.all(type), 1000).count());
  }

  @SuppressWarnings("unchecked")
  private static FilterCombo<String> field(ImportWizard wizard) {
    return (FilterCombo<String>) seen(wizard, FilterCombo.class).filter(each -> "Field".equals(each.frame().text().getToolTipText())).findFirst().orElseThrow();
  }

  private static void choose(FilterCombo<String> combo, String typed) {
    Text text = combo.frame().text();
    combo.offer(typed);
    Event key = new Event();
    key.keyCode = SWT.CR;
    text.notifyListeners(SWT.KeyDown, key);
  }

  @Test
  void threeFilesAreDroppedMendedCheckedImportedAndTakenBack() throws Exception {
    ImportWizard wizard = drop(file("firms.csv", "Firma;Spitzname\nObst Krämer;Obstler\nHofmann;Hof\n;ohne\n"),
        file("people.csv", "First name,Last name\nAda,Lovelace\nBob,Martin\n"),
        file("card.vcf", "BEGIN:VCARD\nVERSION:3.0\nN:Plato;;;;\nFN:Plato\nEND:VCARD\n"));
    next(wizard, 1);
    assertTrue(words(wizard).contains("Not imported"), words(wizard));
    select(tables(wizard).get(0).control(), 1);
    choose(field(wizard), "industry");
    page.await("the column has its field", () -> words(wizard).contains("2 of 2 columns matched") && words(wizard).contains("Obstler"));
    next(wizard, 2);
    next(wizard, 3);
    page.await("the dry run", () -> words(wizard).contains("1 problems, 1 rows would be left out"));
    assertTrue(words(wizard).contains("firms.csv\t4\t"), words(wizard));
    assertEquals(0, count("Contact"));
    page.command(NEXT);
    page.await("the import", () -> offers(wizard, "Undo the import"));
    assertTrue(words(wizard).contains("6 rows were read: 5 created, 0 merged, 0 skipped, 1 failed."), words(wizard));
    assertTrue(offers(wizard, "Save failed rows…"));
    assertEquals(List.of(2L, 3L), List.of(count("Account"), count("Contact")));
    press(wizard, "Open the records");
    page.await("the list is in front", () -> page.page().getActiveEditor() != null);
    press(wizard, "Undo the import");
    page.await("all is taken back", () -> !offers(wizard, "Undo the import") && words(wizard).contains("Undone: 5 changes."));
    assertEquals(List.of(0L, 0L), List.of(count("Account"), count("Contact")));
  }

  @Test
  void theNextFileWithTheSameColumnsIsReadAsTheLast() throws Exception {
    ImportWizard wizard = drop(file("first.csv", "who,what\nObst,Food\n"));
    assertTrue(words(wizard).contains("It is not clear what the rows of first.csv are."), words(wizard));
    page.command(NEXT);
    assertEquals(0, wizard.step());
    assertEquals("", field(wizard, "Rows become").frame().text().getText());
    choose(field(wizard, "Rows become"), "accounts");
    page.await("the type", () -> words(wizard).contains("None of the columns"));
    next(wizard, 1);
    select(tables(wizard).get(0).control(), 0);
    choose(field(wizard), "name");
    page.await("the field", () -> words(wizard).contains("1 of 2 columns matched"));
    press(wizard, "Save mapping");
    page.await("it was saved", () -> words(wizard).contains("The mapping was saved"));
    wizard.close();
    ImportWizard again = drop(file("second.csv", "what,who\nTools,Hammer\n"));
    assertTrue(words(again).contains("Your saved mapping: 1 of 2 columns"), words(again));
  }

  @SuppressWarnings("unchecked")
  private static FilterCombo<String> field(ImportWizard wizard, String name) {
    return (FilterCombo<String>) seen(wizard, FilterCombo.class).filter(each -> name.equals(each.frame().text().getToolTipText())).findFirst().orElseThrow();
  }

  @Test
  void aFileThatCannotBeReadSaysWhyAndCanBeTakenOut() throws Exception {
    ImportWizard wizard = drop(file("empty.csv", ""), file("photo.png", "x"), file("good.csv", "name\nObst\n"));
    assertTrue(words(wizard).contains("Rapport does not read files like photo.png."), words(wizard));
    page.command(NEXT);
    assertEquals(0, wizard.step());
    for (int i = 0; i < 2; i++) {
      int left = 3 - i;
      page.await("a file less", () -> rows(wizard, 0).size() == left);
      select(tables(wizard).get(0).control(), 0);
      press(wizard, "Take the file out");
    }
    next(wizard, 1);
    page.command("org.rapport.workbench.import.back");
    assertEquals(0, wizard.step());
  }

  @Test
  void itIsOpenedByItsKeyAndEverythingInItHasAName() throws Exception {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    assertEquals("org.rapport.workbench.import", bindings.getPerfectMatch(KeySequence.getInstance("M1+M2+I")).getParameterizedCommand().getId());
    page.command("org.rapport.workbench.import");
    ImportWizard wizard = ImportWizard.of(page.window()).orElseThrow();
    assertTrue(words(wizard).contains("Drop files on this window"), words(wizard));
    assertTrue(Stream.of(page.shell().getShells()).filter(Shell::isVisible).count() == 1);
    for (Control control : WorkbenchPage.controls(wizard.getShell(), control -> true)) {
      switch (control) {
        case PushButton button -> assertFalse(button.name().isBlank());
        case Frame field -> assertFalse(String.valueOf(field.text().getToolTipText()).isBlank());
        default -> { }
      }
    }
  }
}
