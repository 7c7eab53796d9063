package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.search.Search;
import org.rapport.workbench.internal.find.FindPopup;
import org.rapport.workbench.internal.find.FindRow;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordInput;

/** Finds from anywhere in the real workbench; run by the UI harness, skipped where there is none. */
class FindTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
    page.accounts(50);
  }

  @AfterEach
  void close() {
    page.end();
  }

  private FindPopup popup() {
    return FindPopup.open(page.window(), page.service());
  }

  private static Text field(FindPopup popup) {
    return (Text) Arrays.stream(popup.shell().getChildren()).filter(Text.class::isInstance).findFirst().orElseThrow();
  }

  private static void press(Text field, int key) {
    Event event = new Event();
    event.keyCode = key;
    field.notifyListeners(SWT.KeyDown, event);
  }

  private void type(FindPopup popup, String words, String label) {
    Search search = page.service().search().orElseThrow();
    assertTrue(page.away(() -> search.await(Duration.ofSeconds(60))), () -> "The index is not ready: " + search.state());
    field(popup).setText(words);
    page.await("'" + words + "' finds " + label, () -> popup.rows().stream().anyMatch(row -> row.label().equals(label)));
  }

  @Test
  void theKeyOpensTheField() throws ParseException {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    assertEquals("org.rapport.workbench.search", bindings.getPerfectMatch(KeySequence.getInstance("M1+K")).getParameterizedCommand().getId());
    page.command("org.rapport.workbench.search");
    page.await("the field is there", () -> Arrays.stream(page.shell().getShells()).anyMatch(Shell::isVisible));
    Arrays.stream(page.shell().getShells()).forEach(Shell::dispose);
  }

  @Test
  void aMistypedNameIsFoundAndOpenedWithoutTheMouse() {
    FindPopup popup = popup();
    type(popup, "custmer 00042", "Customer 00042");
    assertEquals("Customer 00042", popup.rows().get(0).label());
    press(field(popup), SWT.CR);
    assertTrue(popup.shell().isDisposed());
    page.await("the record is open", () -> page.page().getActiveEditor() != null && page.page().getActiveEditor().getTitle().equals("Customer 00042"));
  }

  @Test
  void theArrowsWalkAndEscapeCloses() {
    FindPopup popup = popup();
    type(popup, "customer 0004", "Customer 00042");
    String second = popup.rows().get(1).label();
    press(field(popup), SWT.ARROW_DOWN);
    press(field(popup), SWT.CR);
    page.await("the second is open", () -> page.page().getActiveEditor() != null && page.page().getActiveEditor().getTitle().equals(second));
    FindPopup again = popup();
    press(field(again), SWT.ESC);
    assertTrue(again.shell().isDisposed());
  }

  @Test
  void commandsAreFoundBehindTheSign() {
    FindPopup popup = popup();
    field(popup).setText("> menu bar");
    assertEquals(1, popup.rows().size(), popup.rows().toString());
    press(field(popup), SWT.ESC);
  }

  @Test
  void ofThePlatformsOwnOnlyWhatHasAUseHereIsOffered() {
    FindPopup popup = popup();
    field(popup).setText("> import");
    assertEquals(List.of("Import…", "Imports", "New import"), popup.rows().stream().map(FindRow::label).toList());
    field(popup).setText("> preferences");
    assertEquals("Preferences", popup.rows().get(0).label());
    press(field(popup), SWT.ESC);
  }

  @Test
  void aRecordOfAnyTypeIsBegunFromThere() {
    FindPopup popup = popup();
    field(popup).setText("> new contact");
    assertEquals("New contact", popup.rows().get(0).label());
    press(field(popup), SWT.CR);
    page.await("the form of a new contact", () -> page.page().getActiveEditor() != null
        && page.page().getActiveEditor().getEditorInput() instanceof RecordInput input && input.isNew() && input.ref().type().equals("Contact"));
  }

  @Test
  void commandsOfTheListInFrontAreFoundAndRunToo() {
    ListEditor list = page.list("Account", 50);
    list.select(0);
    FindPopup popup = popup();
    popup.shell().forceActive();
    page.away(() -> {
      Thread.sleep(300);
      return null;
    });
    field(popup).setText("> choose columns");
    assertEquals(1, popup.rows().size(), popup.rows().toString());
    press(field(popup), SWT.CR);
    page.await("the choice of columns", () -> list.columnsPane() != null);
  }

  @Test
  void whatIsOpenIsOfferedBeforeAnythingIsTyped() {
    page.list("Account", 50);
    page.list("Contact", 0);
    FindPopup popup = popup();
    assertEquals("Accounts", popup.rows().get(0).label());
    press(field(popup), SWT.CR);
    page.await("the list is in front", () -> page.page().getActiveEditor().getTitle().equals("Accounts"));
  }
}
