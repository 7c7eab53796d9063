package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.core.session.Session;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.internal.list.ListEditor;

/** Rows stand in groups below headings that open and close, in the real workbench; skipped where there is none. */
class ListGroupsTest {

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

  private ListEditor grouped(int accounts, String path, int groups) {
    page.accounts(accounts);
    ListEditor list = page.list("Account", accounts);
    list.groupBy(path);
    page.await("the groups", () -> !list.model().loading() && list.model().rowCount() == groups);
    return list;
  }

  private static String heading(ListEditor list, int line) {
    return list.model().heading(line).map(heading -> heading.label() + " " + heading.count()).orElse("");
  }

  private String name(ListEditor list, int line) {
    page.await("line " + line, () -> list.model().loaded(line).isPresent());
    return String.valueOf(list.model().loaded(line).orElseThrow().values().get(0));
  }

  private static void key(ListEditor list, int code) {
    Event event = new Event();
    event.keyCode = code;
    event.character = (char) code;
    list.table().control().notifyListeners(SWT.KeyDown, event);
  }

  @Test
  void headingsCountAndAddUpAndOpenOntoTheirRows() {
    ListEditor list = grouped(300, "industry", 2);
    assertEquals("Dairy 30", heading(list, 0));
    assertEquals("Food 270", heading(list, 1));
    assertTrue(list.model().heading(0).orElseThrow().sums().get("staff").get(0).toString().startsWith("4"), "0 + 10 + … + 290 is 4350");
    list.toggleGroup(1);
    assertEquals(272, list.model().rowCount());
    list.table().control().update();
    page.await("the first row", () -> list.model().loaded(2).isPresent());
    assertEquals("Customer 00001", name(list, 2));
    list.toggleGroup(0);
    assertEquals("Customer 00010", name(list, 1));
    assertEquals("Food 270", heading(list, 31));
    list.select(301);
    assertEquals("Customer 00299", name(list, 301));
  }

  @Test
  void theKeyboardOpensClosesAndUngroups() {
    page.accounts(20);
    ListEditor list = page.list("Account", 20);
    list.select(0);
    list.selectColumns("industry", "industry");
    page.command("org.rapport.workbench.group");
    page.await("the groups", () -> !list.model().loading() && list.model().rowCount() == 2);
    key(list, SWT.CR);
    assertEquals(4, list.model().rowCount());
    key(list, SWT.ARROW_LEFT);
    assertEquals(2, list.model().rowCount());
    key(list, SWT.ARROW_RIGHT);
    assertEquals(4, list.model().rowCount());
    list.selectColumns("industry", "industry");
    page.command("org.rapport.workbench.group");
    page.awaitRows(list, 20);
    assertEquals(20, list.model().rowCount());
  }

  @Test
  void whatIsOpenStaysOpenWhenTheListIsReadAgainAndRowsMoveToTheirGroup() {
    ListEditor list = grouped(40, "industry", 2);
    list.toggleGroup(0);
    assertEquals("Customer 00010", name(list, 1));
    Clipboard clipboard = new Clipboard(page.shell().getDisplay());
    clipboard.setContents(new Object[] {"Trade"}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
    list.select(2);
    list.selectColumns("industry", "industry");
    list.paste();
    page.await("a third group", () -> "Trade 1".equals(heading(list, list.model().rowCount() - 1)));
    assertEquals("Dairy 3", heading(list, 0));
    Session session = page.session();
    assertEquals(1L, page.<Long>away(() -> session.store().count(session.principal(),
        new Query("Account", "name = 'Customer 00020' and industry = 'Trade'", List.of(), List.of()), 0).count()));
    assertEquals("Customer 00030", name(list, 2));
  }

  @Test
  void aColumnWithTooManyValuesIsRefusedAndTheRowsStayAsTheyWere() {
    page.accounts(2_100);
    ListEditor list = page.list("Account", 2_100);
    list.groupBy("name");
    page.await("the refusal", () -> list.refusal().contains("2,000") || list.refusal().contains("2000"));
    page.awaitRows(list, 2_100);
    assertTrue(list.model().grouping().isEmpty());
  }

  @Test
  void everyColumnOfTheModelThatCanBeGroupedByIs() {
    for (String type : List.of("Account", "Contact", "Task", "Interaction", "User", "Event")) {
      page.workspace().openList(page.workspace().types().find(type).orElseThrow());
      ListEditor list = (ListEditor) page.page().getActiveEditor();
      page.await("the list of " + type, () -> !list.model().loading() && list.model().total().isPresent());
      for (ListColumn column : list.columns().all()) {
        if (column.kind() != ListColumn.Kind.MONEY) {
          list.groupBy(column.path());
          page.await(type + " by " + column.path(), () -> !list.model().loading());
          assertFalse(list.model().failure().isPresent(), () -> type + " by " + column.path() + ": " + list.model().failure());
        }
      }
    }
  }
}
