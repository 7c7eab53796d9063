package org.rapport.sales.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.sales.ui.internal.ForecastEditor;

/** Drives the forecast in the real workbench; run by the UI harness, skipped where there is none. */
class ForecastEditorTest {

  private static final LocalDate TODAY = LocalDate.now();

  @TempDir
  private Path folder;
  private final SalesPage page = new SalesPage();

  @BeforeEach
  void open() {
    Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "no workbench runs here");
    page.openDatabase(folder);
  }

  @AfterEach
  void close() throws WorkbenchException {
    if (PlatformUI.isWorkbenchRunning()) {
      page.leave();
    }
  }

  @Test
  void goingToSalesShowsTheFigureOfTheQuarter() throws WorkbenchException {
    page.deal("Won", "1200.50 EUR", TODAY);
    page.deal("Offer", "1000.00 EUR", TODAY);
    ForecastEditor editor = page.goToSales();
    page.await("the figures are painted", () -> !editor.figures().isEmpty());
    assertEquals(0, new BigDecimal("1200.5").compareTo(editor.forecast().orElseThrow().main().total().won()));
    assertTrue(editor.figures().stream().anyMatch(figure -> figure.contains("1,700.50")), () -> editor.figures().toString());
  }

  @Test
  void aDealThatSomebodyStoresAppearsByItself() throws WorkbenchException {
    page.deal("Offer", "1000.00 EUR", TODAY);
    ForecastEditor editor = page.goToSales();
    page.deal("Offer", "500.00 EUR", TODAY);
    page.await("two deals", () -> editor.forecast().orElseThrow().main().total().deals() == 2);
  }

  @Test
  void pressingAFigureOpensTheDealsBehindIt() throws WorkbenchException {
    page.deal("Offer", "1000.00 EUR", TODAY);
    ForecastEditor editor = page.goToSales();
    page.await("the figures are painted", () -> !editor.figures().isEmpty());
    editor.press(0);
    page.await("the list of deals", () -> page.page().getActiveEditor() != editor);
    assertEquals("Won and weighted", page.page().getActiveEditor().getTitle());
  }

  @Test
  void withoutDealsItSaysSo() throws WorkbenchException {
    ForecastEditor editor = page.goToSales();
    assertTrue(editor.forecast().orElseThrow().isEmpty());
    assertEquals(List.of(), editor.figures());
  }
}
