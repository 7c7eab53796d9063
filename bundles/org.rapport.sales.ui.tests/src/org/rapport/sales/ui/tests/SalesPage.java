package org.rapport.sales.ui.tests;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.ui.IEditorPart;
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
import org.rapport.testing.ui.WorkbenchDriver;

/** What a user of Sales does and sees. */
final class SalesPage extends WorkbenchDriver {

  private static final String CUSTOMERS = "org.rapport.workbench.customers";

  /** Stores a deal. */
  void deal(String stage, String amount, LocalDate close) {
    Session session = session();
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
