package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.workbench.internal.list.ListEditor;

/** Cells go to spreadsheets and come from there, by the clipboard, in the real workbench; skipped where there is none. */
class ListClipboardTest {

  private static final String NOTHING = "nothing copied yet";

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

  private void put(String text) {
    Clipboard clipboard = new Clipboard(page.shell().getDisplay());
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  private String copied() {
    Clipboard clipboard = new Clipboard(page.shell().getDisplay());
    String text = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return text;
  }

  private String copy(ListEditor list) {
    put(NOTHING);
    list.copy();
    page.await("rows in the clipboard", () -> !NOTHING.equals(copied()));
    return copied();
  }

  private long count(String where) {
    return page.count("Account", where);
  }

  private void awaitCount(String where, long wanted) {
    page.awaitCount("Account", where, wanted);
  }

  private void paste(ListEditor list, int row, String column, String text) {
    list.select(row);
    list.selectColumns(column, column);
    put(text);
    list.paste();
  }

  @Test
  void markedRowsAreCopiedInTheOrderOfTheListWithHeadsAndFiguresThatASpreadsheetReads() {
    page.accounts(2_000);
    ListEditor list = page.list("Account", 2_000);
    list.select(List.of(4, 1));
    String[] lines = copy(list).split("\r\n");
    assertEquals(3, lines.length);
    assertTrue(lines[0].startsWith("Name\tIndustry\tStaff"), lines[0]);
    assertTrue(lines[1].startsWith("Customer 00002\tFood\t1998"), lines[1]);
    assertTrue(lines[2].startsWith("Customer 00005\tFood\t1995"), lines[2]);
    list.selectAll();
    assertEquals(2_001, copy(list).split("\r\n").length);
  }

  @Test
  void columnsThatAreMeantAreCopiedWithoutHeadsAndFormulasDoNotRun() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    paste(list, 0, "industry", "'=1+1");
    awaitCount("industry = '=1+1'", 1);
    page.awaitRows(list, 3);
    list.select(List.of(0, 1));
    list.selectColumns("industry", "staff");
    assertEquals("'=1+1\t2\r\nFood\t1", copy(list));
  }

  @Test
  void aBlockIsWrittenFromTheCursorOnAsOneChangeThatUndoTakesBack() {
    page.accounts(6);
    ListEditor list = page.list("Account", 6);
    paste(list, 2, "industry", "Trade\t1,200\r\n\"Two\twords\"\t\r\n");
    awaitCount("industry = 'Trade' and staff = 1200", 1);
    assertEquals(1, count("name = 'Customer 00004' and industry = 'Two words' and staff is null"));
    assertEquals(4, count("industry = 'Food'"));
    page.command("org.eclipse.ui.edit.undo");
    awaitCount("industry = 'Food' and staff is not null", 6);
  }

  @Test
  void whatWasCopiedWithHeadsIsPastedWithoutThem() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    paste(list, 0, "name", "Name\tIndustry\r\nFirst\tOne\r\nSecond\tTwo");
    awaitCount("name = 'First' and industry = 'One'", 1);
    assertEquals(1, count("name = 'Second'"));
    assertEquals(1, count("name = 'Customer 00003'"));
  }

  @Test
  void oneCellIsWrittenIntoAllMarkedRows() {
    page.accounts(10);
    ListEditor list = page.list("Account", 10);
    list.select(List.of(0, 3, 5));
    list.selectColumns("industry", "industry");
    put("Same");
    list.paste();
    awaitCount("industry = 'Same'", 3);
    assertEquals(1, count("name = 'Customer 00004' and industry = 'Same'"));
  }

  @Test
  void eachProblemIsNamedByRowAndColumnAndNothingIsWritten() {
    page.accounts(4);
    ListEditor list = page.list("Account", 4);
    paste(list, 0, "industry", "Trade\t12\r\nTrade\tmany\r\nTrade\t-1");
    page.await("the problems", () -> !list.refusal().isEmpty());
    assertTrue(list.refusal().contains("Row 2, Staff") && list.refusal().contains("many"), list.refusal());
    assertTrue(list.refusal().contains("Row 3, Staff"), list.refusal());
    assertFalse(list.refusal().contains("Row 1"), list.refusal());
    assertEquals(0, count("industry = 'Trade'"));
    paste(list, 0, "name", "Good\r\n\r\n");
    awaitCount("name = 'Good'", 0);
    page.await("the problem", () -> list.refusal().contains("Row 2, Name"));
  }

  @Test
  void aBlockThatDoesNotFitIsRefused() {
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    paste(list, 2, "industry", "A\r\nB");
    page.await("the refusal", () -> list.refusal().contains("2 rows"));
    String last = list.columns().shown().get(list.columns().shown().size() - 1).path();
    paste(list, 0, last, "A\tB\tC");
    assertTrue(list.refusal().contains("3 columns"), list.refusal());
    list.selectAll();
    list.paste();
    assertTrue(list.refusal().contains("All records are marked"), list.refusal());
    assertEquals(3, count("industry = 'Food'"));
  }

  @Test
  void referencesAreFoundByTheirNamesAndUnknownOnesAreProblems() {
    page.user("joris", "Joris Peeters");
    page.accounts(3);
    ListEditor list = page.list("Account", 3);
    paste(list, 0, "owner", "Joris Peeters\r\nNobody");
    page.await("the problem", () -> list.refusal().contains("Nobody"));
    assertEquals(0, count("owner = 'Joris Peeters'"));
    paste(list, 0, "owner", "Joris Peeters\r\nJoris Peeters");
    awaitCount("owner = 'Joris Peeters'", 2);
  }
}
