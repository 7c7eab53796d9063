package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.internal.list.ListEditor;

/** Columns of a list are chosen, ordered, made wider and kept, in the real workbench; skipped where there is none. */
class ListColumnsTest {

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

  private static List<String> paths(ListEditor list) {
    return list.columns().all().stream().map(ListColumn::path).toList();
  }

  @Test
  void chosenColumnsAreReadAndFollowThePersonToTheNextOpening() {
    page.accounts(20);
    ListEditor list = page.list("Account", 20);
    list.toggleColumns();
    list.columnsPane().filter("owner");
    list.columnsPane().toggle("owner.team");
    list.columnsPane().filter("");
    list.columnsPane().toggle("industry");
    assertTrue(paths(list).contains("owner.team") && !paths(list).contains("industry"));
    page.awaitRows(list, 20);
    list.columns().resize(list.columns().all().get(0), 250);
    list.sortBy(1);
    page.awaitRows(list, 20);
    List<String> kept = paths(list);
    page.page().closeAllEditors(false);
    page.reopenDatabase(folder);
    ListEditor again = page.list("Account", 20);
    assertEquals(kept, paths(again));
    assertEquals("staff", again.model().sort().get(0).path());
  }

  @Test
  void aHeadThatIsDrawnElsewhereMovesItsColumnAndOneThatIsClickedSorts() {
    page.accounts(5);
    ListEditor list = page.list("Account", 5);
    NatTable table = list.table().control();
    int staff = paths(list).indexOf("staff");
    int from = table.getBoundsByPosition(staff + 1, 0).x + 20;
    int to = table.getBoundsByPosition(1, 0).x + 5;
    mouse(table, SWT.MouseDown, from);
    mouse(table, SWT.MouseMove, from - 30);
    mouse(table, SWT.MouseMove, to);
    mouse(table, SWT.MouseUp, to);
    assertEquals("staff", paths(list).get(0));
    page.awaitRows(list, 5);
    int name = table.getBoundsByPosition(2, 0).x + 20;
    mouse(table, SWT.MouseDown, name);
    mouse(table, SWT.MouseUp, name);
    page.awaitRows(list, 5);
    assertEquals("name", list.model().sort().get(0).path());
  }

  private static void mouse(NatTable table, int type, int x) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = 10;
    table.notifyListeners(type, event);
  }

  @Test
  void aColumnThatGoesTakesItsFilterAlong() {
    page.accounts(30);
    ListEditor list = page.list("Account", 30);
    list.filterFields().get(1).text().setText("dairy");
    page.awaitRows(list, 3);
    list.toggleColumns();
    list.columnsPane().toggle("industry");
    page.awaitRows(list, 30);
    list.columns().reset();
    page.awaitRows(list, 30);
    assertEquals("industry", paths(list).get(1));
  }

  @Test
  void whatIsKeptOfColumnsIsNothingThatUndoTakesBack() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    list.select(0);
    list.delete();
    page.awaitRows(list, 2);
    list.columns().move(1, 2);
    page.keep();
    page.command("org.eclipse.ui.edit.undo");
    page.awaitRows(list, 3);
  }
}
