package org.rapport.sales.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.rapport.core.session.Session;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.ui.internal.ForecastEditor;
import org.rapport.sales.ui.internal.SalesPerspective;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Workspace;

/** What a user of Sales does and sees. */
final class SalesPage {

  private static final long PATIENCE = 60_000;
  private static final String CUSTOMERS = "org.rapport.workbench.customers";

  Workspace workspace() {
    return PlatformUI.getWorkbench().getService(Workspace.class);
  }

  IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  /** Works off what waits for the UI thread until something is seen. */
  void await(String what, BooleanSupplier seen) {
    Display display = Display.getCurrent();
    long end = System.currentTimeMillis() + PATIENCE;
    while (!seen.getAsBoolean() && System.currentTimeMillis() < end) {
      if (!display.readAndDispatch()) {
        display.timerExec(20, () -> { });
        display.sleep();
      }
    }
    assertTrue(seen.getAsBoolean(), "Not seen within a minute: " + what);
  }

  /** Does something on another thread, as jobs do, while the window lives on. */
  <T> T away(Callable<T> work) {
    CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
      try {
        return work.call();
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    });
    await("the work of another thread", answer::isDone);
    return answer.join();
  }

  /** Opens a new database in a folder. */
  void openDatabase(Path folder) {
    workspace().open(folder.resolve("test").toString(), true);
    await("the database is open", () -> workspace().state() == Workspace.State.OPEN);
  }

  /** Stores a deal. */
  void deal(String stage, String amount, LocalDate close) {
    Session session = workspace().session().orElseThrow();
    away(() -> store(session, stage, amount, close));
  }

  private static Ref store(Session session, String stageName, String amount, LocalDate close) throws RapportException {
    Query query = new Query("Stage", "name = '" + stageName + "'", List.of(), List.of("name"));
    Page stages = session.store().page(session.principal(), query, PageRequest.first(1));
    Opportunity deal = (Opportunity) Records.create(SalesPackage.Literals.OPPORTUNITY);
    deal.setName(stageName + " " + amount);
    deal.setStage((Stage) Records.proxy(session.store().types(), stages.rows().get(0).ref()));
    deal.setAmount(Money.valueOf(amount));
    deal.setExpectedClose(close);
    session.store().commit(session.principal(), List.of(ChangeSets.create(deal)));
    return Records.ref(deal);
  }

  /** Goes to Sales and waits for the forecast. */
  ForecastEditor goToSales() throws WorkbenchException {
    PlatformUI.getWorkbench().showPerspective(SalesPerspective.ID, page().getWorkbenchWindow());
    await("the forecast", () -> forecast() != null && forecast().forecast().isPresent());
    return forecast();
  }

  /** Closes what is open and goes to the customers. */
  void leave() throws WorkbenchException {
    page().closeAllEditors(false);
    PlatformUI.getWorkbench().showPerspective(CUSTOMERS, page().getWorkbenchWindow());
  }

  /** The editor with the forecast; null where it is not open. */
  ForecastEditor forecast() {
    for (var reference : page().getEditorReferences()) {
      IEditorPart part = reference.getEditor(false);
      if (part instanceof ForecastEditor editor) {
        return editor;
      }
    }
    return null;
  }
}
