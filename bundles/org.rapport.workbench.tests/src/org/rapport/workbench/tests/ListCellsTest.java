package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.store.ChangeSets;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.internal.list.ListEditor;
import org.rapport.workbench.internal.record.RecordEditor;

/** Cells of a list are edited where they stand, in the real workbench; skipped where there is none. */
class ListCellsTest {

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

  /** Shows another column beside the usual ones. */
  private void show(ListEditor list, String words, String path, long rows) {
    list.toggleColumns();
    list.columnsPane().filter(words);
    list.columnsPane().toggle(path);
    list.toggleColumns();
    page.awaitRows(list, rows);
  }

  private Text edit(ListEditor list, int row, String column) {
    list.select(row);
    list.selectColumns(column, column);
    page.command("org.rapport.workbench.editCell");
    page.await("the field over the cell", () -> list.cellEditor() != null);
    return (Text) WorkbenchPage.controls(list.cellEditor(), Text.class::isInstance).get(0);
  }

  private static Event key(int code) {
    Event event = new Event();
    event.keyCode = code;
    event.character = (char) code;
    event.doit = true;
    return event;
  }

  private static void press(Text text, int code) {
    text.notifyListeners(SWT.KeyDown, key(code));
  }

  private long count(String where) {
    return page.count("Account", where);
  }

  private void awaitCount(String where, long wanted) {
    page.awaitCount("Account", where, wanted);
  }

  @Test
  void enterSavesTheCellAsOneChangeThatUndoTakesBackAndGoesToTheNextRow() {
    page.accounts(5);
    ListEditor list = page.list("Account", 5);
    Text text = edit(list, 1, "industry");
    assertEquals("Food", text.getText());
    text.setText("Logistics");
    press(text, SWT.CR);
    page.await("the field to go", () -> list.cellEditor() == null);
    assertEquals(1, count("name = 'Customer 00002' and industry = 'Logistics'"));
    page.await("the cursor in the next row", () -> "Customer 00003".equals(list.preview().label()));
    page.command("org.eclipse.ui.edit.undo");
    awaitCount("industry = 'Logistics'", 0);
  }

  @Test
  void enterWithoutAnEditOpensTheRecordAsBefore() {
    page.accounts(2);
    ListEditor list = page.list("Account", 2);
    list.select(0);
    list.table().control().notifyListeners(SWT.KeyDown, key(SWT.CR));
    page.await("the record", () -> page.page().getActiveEditor() instanceof RecordEditor);
  }

  @Test
  void aFigureThatIsTypedBeginsTheEditAndKeysPressedAheadAreNotLost() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    list.select(0);
    list.selectColumns("staff", "staff");
    NatTable table = list.table().control();
    table.notifyListeners(SWT.KeyDown, key('4'));
    table.notifyListeners(SWT.KeyDown, key('2'));
    page.await("the field over the cell", () -> list.cellEditor() != null);
    Text text = (Text) WorkbenchPage.controls(list.cellEditor(), Text.class::isInstance).get(0);
    assertEquals("42", text.getText());
    press(text, SWT.CR);
    awaitCount("staff = 42", 1);
    page.await("the field to go", () -> list.cellEditor() == null);
    for (char key : new char[] {'7', '8', SWT.BS, SWT.CR}) {
      table.notifyListeners(SWT.KeyDown, key(key));
    }
    awaitCount("name = 'Customer 00002' and staff = 7", 1);
    assertTrue(page.page().getActiveEditor() == list, "Enter belongs to the edit that had begun");
  }

  @Test
  void whatIsNotUnderstoodOrRefusedIsSaidAtTheCellAndEscLeavesItAsItWas() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    Text text = edit(list, 0, "staff");
    text.setText("many");
    press(text, SWT.CR);
    assertFalse(list.cellWords().isEmpty());
    assertNotNull(list.cellEditor());
    text.setText("-3");
    press(text, SWT.CR);
    assertTrue(list.cellWords().contains("0"), list.cellWords());
    press(text, SWT.ESC);
    assertNull(list.cellEditor());
    assertEquals("", list.cellWords());
    Text name = edit(list, 0, "name");
    name.setText("");
    press(name, SWT.CR);
    assertFalse(list.cellWords().isEmpty());
    press(name, SWT.ESC);
    assertEquals(1, count("name = 'Customer 00001' and staff = 2"));
  }

  @Test
  void tabSavesAndGoesOnInTheNextCellThatCanBeWritten() {
    page.accounts(2);
    ListEditor list = page.list("Account", 2);
    Text text = edit(list, 0, "industry");
    text.setText("Trade");
    Event tab = new Event();
    tab.detail = SWT.TRAVERSE_TAB_NEXT;
    tab.doit = true;
    text.notifyListeners(SWT.Traverse, tab);
    page.await("another field", () -> list.cellEditor() != null && text.isDisposed());
    Text next = (Text) WorkbenchPage.controls(list.cellEditor(), Text.class::isInstance).get(0);
    assertEquals("1", next.getText(), "the staff of the first record");
    assertEquals(1, count("industry = 'Trade'"));
  }

  @Test
  void theOwnerIsFoundByTypingAndSavedWithTheChoice() {
    page.user("joris", "Joris Peeters");
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    if (list.columns().all().stream().map(ListColumn::path).noneMatch("owner"::equals)) {
      show(list, "owner", "owner", 3);
    }
    Text text = edit(list, 1, "owner");
    text.setText("Joris");
    page.await("Joris to be taken", () -> {
      if (!text.isDisposed()) {
        press(text, SWT.CR);
      }
      return list.cellEditor() == null;
    });
    assertEquals(1, count("name = 'Customer 00002' and owner = 'Joris Peeters'"));
  }

  @Test
  void whatCannotBeWrittenSaysWhy() {
    page.accounts(2);
    ListEditor list = page.list("Account", 2);
    show(list, "team", "owner.team", 2);
    show(list, "city", "addresses.city", 2);
    show(list, "", "createdAt", 2);
    list.select(0);
    list.selectColumns("owner.team", "owner.team");
    list.edit();
    assertTrue(list.cellWords().contains("another record"), list.cellWords());
    list.selectColumns("addresses.city", "addresses.city");
    list.edit();
    assertTrue(list.cellWords().contains("open the record"), list.cellWords());
    list.selectColumns("createdAt", "createdAt");
    list.edit();
    assertTrue(list.cellWords().contains("computed"), list.cellWords());
    assertNull(list.cellEditor());
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsNotOverwritten() {
    page.accounts(2);
    ListEditor list = page.list("Account", 2);
    Text text = edit(list, 0, "industry");
    Ref ref = list.model().loaded(0).orElseThrow().ref();
    Session session = page.session();
    page.away(() -> {
      EObject before = session.store().load(session.principal(), ref).orElseThrow();
      Account after = (Account) EcoreUtil.copy(before);
      after.setIndustry("Theirs");
      return session.store().commit(session.principal(), List.of(ChangeSets.diff(before, after)));
    });
    text.setText("Mine");
    press(text, SWT.CR);
    page.await("the conflict", () -> !list.cellWords().isEmpty());
    assertTrue(list.cellWords().contains("somebody else"), list.cellWords());
    assertEquals(1, count("industry = 'Theirs'"));
    press(text, SWT.ESC);
    page.awaitRows(list, 2);
    assertEquals(0, count("industry = 'Mine'"));
  }
}
