package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.RecordType;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.navigator.NavigatorList;
import org.rapport.workbench.internal.record.RecordEditor;
import org.rapport.workbench.internal.record.RecordPages;
import org.rapport.workbench.internal.shell.RailButton;
import org.rapport.workbench.internal.start.StartDialog;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.Tokens;

/** Drives the real workbench; run by the UI harness, skipped where there is none. */
class WorkbenchTest {

  @TempDir
  private Path folder;
  private final WorkbenchPage page = new WorkbenchPage();

  @BeforeEach
  void open() {
    page.begin(folder);
  }

  @AfterEach
  void close() {
    page.end();
  }

  private Control named(String className) {
    return WorkbenchPage.controls(page.shell(), control -> control.getClass().getSimpleName().equals(className)).get(0);
  }

  @Test
  void theWindowHasItsRegionsInTheirSizes() {
    page.await("the navigator has its width", () -> Math.abs(navigator().getSize().x - 232) <= 4);
    RailButton rail = (RailButton) named("RailButton");
    assertEquals(68, rail.getParent().getSize().x);
    List<Control> bars = WorkbenchPage.controls(page.shell(), control -> control.getClass().getSimpleName().equals("FullWidth"));
    List<Integer> heights = bars.stream().map(bar -> bar.getParent().getSize().y).sorted().toList();
    assertEquals(List.of(26, 44), heights);
  }

  private NavigatorList navigator() {
    return (NavigatorList) named("NavigatorList");
  }

  @Test
  void everyRecordTypeStandsInTheNavigatorWithItsCount() {
    page.accounts(3);
    List<String> entries = navigator().entries().stream().map(NavigatorList.Entry::id).toList();
    assertTrue(entries.containsAll(page.workspace().types().all().stream().map(RecordType::name).toList()), entries.toString());
    assertEquals(entries.stream().distinct().toList(), entries);
    page.await("the count of accounts", () -> "3".equals(navigator().counts().get("Account")));
  }

  @Test
  void aListOfTenThousandScrollsAndSorts() {
    page.accounts(10_000);
    ListEditor list = page.list("Account", 10_000);
    assertEquals("Customer 00001", page.cell(list, 0));
    list.table().reveal(9_999);
    list.table().control().redraw();
    assertEquals("Customer 10000", page.cell(list, 9_999));
    list.sortBy(2);
    page.awaitRows(list, 10_000);
    assertEquals("Customer 10000", page.cell(list, 0));
    list.sortBy(2);
    page.awaitRows(list, 10_000);
    assertEquals("Customer 00001", page.cell(list, 0));
  }

  @Test
  void filtersNarrowAndMistakesAreShownInTheirField() {
    page.accounts(100);
    ListEditor list = page.list("Account", 100);
    list.filterFields().get(1).text().setText("dair");
    page.awaitRows(list, 10);
    list.filterFields().get(2).text().setText("> 50");
    page.awaitRows(list, 4);
    list.filterFields().get(2).text().setText("many");
    page.awaitRows(list, 10);
    assertEquals(Frame.State.ERROR, list.filterFields().get(2).state());
    list.filterFields().get(1).text().setText("");
    list.filterFields().get(2).text().setText("");
    page.awaitRows(list, 100);
    list.addCondition("staff < ");
    assertFalse(list.conditionProblem().isEmpty());
    list.addCondition("staff < 10");
    page.awaitRows(list, 10);
  }

  @Test
  void aDeletedRecordComesBackByUndo() {
    page.accounts(20);
    ListEditor list = page.list("Account", 20);
    list.select(4);
    list.delete();
    page.awaitRows(list, 19);
    page.command("org.eclipse.ui.edit.undo");
    page.awaitRows(list, 20);
    assertEquals("Customer 00005", page.cell(list, 4));
    page.command("org.eclipse.ui.edit.redo");
    page.awaitRows(list, 19);
  }

  @Test
  void whoSavesStaysInTheField() {
    page.accounts(1);
    ListEditor list = page.list("Account", 1);
    page.cell(list, 0);
    page.workspace().openRecord(list.model().loaded(0).orElseThrow().ref());
    RecordEditor editor = (RecordEditor) page.page().getActiveEditor();
    editor.pages().show(RecordPages.DETAILS);
    page.await("the record", () -> editor.view().body() != null);
    editor.view().body().focus("industry");
    page.await("the focus", () -> page.shell().getDisplay().getFocusControl() instanceof Text);
    ((Text) page.shell().getDisplay().getFocusControl()).setText("Cheese");
    page.command("org.eclipse.ui.file.save");
    page.await("it to be saved", () -> !editor.isDirty());
    page.await("the field", () -> editor.view().body().focusedPath().equals(Optional.of("industry")));
  }

  @Test
  void theThemeSwitchesWhileTheWorkbenchRuns() {
    RGB before = Tokens.rgb("surface");
    page.command("org.rapport.workbench.theme");
    page.await("the other theme", () -> !Tokens.rgb("surface").equals(before));
    assertNotEquals(before, Tokens.rgb("surface"));
    page.command("org.rapport.workbench.theme");
    page.await("the first theme again", () -> Tokens.rgb("surface").equals(before));
  }

  @Test
  void theFirstStartOffersDemoEmptyAndAnotherDatabase() {
    StartDialog dialog = new StartDialog(page.shell(), page.service());
    dialog.setBlockOnOpen(false);
    dialog.open();
    List<Control> buttons = WorkbenchPage.controls(dialog.getShell(), PushButton.class::isInstance);
    assertEquals(4, buttons.size());
    ((PushButton) buttons.get(2)).press();
    assertTrue(dialog.choice().isEmpty(), "connecting without a database changes nothing");
    Frame field = (Frame) WorkbenchPage.controls(dialog.getShell(), Frame.class::isInstance).get(0);
    assertEquals(Frame.State.ERROR, field.state());
    field.text().setText("jdbc:postgresql://db/rapport");
    ((PushButton) buttons.get(2)).press();
    assertEquals(Optional.of(new StartDialog.Choice(StartDialog.What.DATABASE, "jdbc:postgresql://db/rapport", false)), dialog.choice());
  }

  @Test
  void aDatabaseThatIsNotThereIsAnErrorInPlace() {
    page.workspace().open(folder.resolve("nowhere").toString(), false);
    page.await("the failure", () -> page.workspace().state() == Workspace.State.FAILED);
    assertEquals("no-database", page.workspace().failure().orElseThrow().code());
  }

  @Test
  void theStoreRefusesCallsOnTheUiThread() {
    IllegalStateException refused = assertThrows(IllegalStateException.class,
        () -> page.session().store().count(page.session().principal(), Query.all("Account"), 1));
    assertEquals("Store.count was called on the UI thread.", refused.getMessage());
  }

  @Test
  void everyControlThatCanBePressedOrFilledHasAName() {
    page.accounts(1);
    page.list("Account", 1);
    for (Control control : WorkbenchPage.controls(page.shell(), control -> true)) {
      switch (control) {
        case PushButton button -> assertFalse(button.name().isBlank(), "a button without a name in " + trail(button));
        case RailButton entry -> assertFalse(entry.entry().name().isBlank(), "an entry of the rail without a name");
        case Frame field -> assertFalse(String.valueOf(field.text().getToolTipText()).isBlank(), "a field without a name");
        default -> { }
      }
    }
  }

  private static String trail(Control control) {
    StringBuilder text = new StringBuilder();
    for (Composite each = control.getParent(); each != null; each = each.getParent()) {
      text.append(each.getClass().getSimpleName()).append(' ');
    }
    return text.toString();
  }
}
