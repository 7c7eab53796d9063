package org.rapport.sales.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.sales.forecast.Forecast;
import org.rapport.sales.forecast.Quarter;
import org.rapport.store.Change;
import org.rapport.store.Store;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.StatePage;
import org.rapport.workbench.ui.Tokens;

/** The forecast: what the deals of a quarter are worth. Read in a job, and again when a deal has changed. */
public final class ForecastEditor extends EditorPart {

  /** Its id. */
  public static final String ID = "org.rapport.sales.ui.forecast";

  private static final int REFRESH_DELAY = 300;
  private static final List<String> WATCHED = List.of("Opportunity", "Stage", "User");

  private final Runnable stateListener = this::stateChanged;
  private final IPropertyChangeListener themeListener = event -> setTitleImage(Icons.image("trending-up"));
  private Workspace workspace;
  private Loader loader;
  private Composite body;
  private ForecastHeader header;
  private ForecastPage page;
  private StatePage statePage;
  private Session watched;
  private Store.Subscription subscription;
  private Quarter quarter = Quarter.of(LocalDate.now());
  private boolean isMine;
  private boolean isRefreshDue;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    setTitleImage(Icons.image("trending-up"));
    workspace = site.getService(Workspace.class);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite root = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    header = new ForecastHeader(root, this);
    body = Tokens.styled(new Composite(root, SWT.NONE), "rapport-win");
    body.setLayout(new StackLayout());
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    statePage = new StatePage(body);
    page = new ForecastPage(body, Locale.getDefault(), this::openDeals);
    loader = new Loader(workspace, parent.getDisplay());
    JFaceResources.getColorRegistry().addListener(themeListener);
    workspace.addListener(stateListener);
    stateChanged();
  }

  /** The quarter shown. */
  Quarter quarter() {
    return quarter;
  }

  /** Shows another quarter. */
  void show(Quarter newQuarter) {
    quarter = newQuarter;
    refresh();
  }

  /** Whether only the reader's own deals are shown. */
  boolean isMine() {
    return isMine;
  }

  /** Shows all deals, or only the reader's own. */
  void showMine(boolean mine) {
    isMine = mine;
    refresh();
  }

  /** What is shown; empty while nothing was read yet. */
  public Optional<Forecast> forecast() {
    return page.forecast();
  }

  /** The figures that can be read and pressed, in full and in the order of reading; empty before they were painted. */
  public List<String> figures() {
    return page.hits().stream().map(CardCanvas.Hit::name).toList();
  }

  /** Does what pressing a figure does. */
  public void press(int figure) {
    Runnable action = page.hits().get(figure).action();
    if (action != null) {
      action.run();
    }
  }

  /** Whether the table has a row for each owner, else for each stage. */
  boolean showsOwners() {
    return page.showsOwners();
  }

  /** Shows the table by owner, or by stage. */
  void showOwners(boolean owners) {
    page.showOwners(owners);
    header.refill(page.forecast(), page.currency());
  }

  /** The page with figures, table and charts. */
  ForecastPage page() {
    return page;
  }

  private String scope() {
    return isMine ? "owner = me" : "";
  }

  private void stateChanged() {
    if (body.isDisposed()) {
      return;
    }
    header.refill(page.forecast(), page.currency());
    watch(workspace.session().orElse(null));
    switch (workspace.state()) {
      case OPEN -> refresh();
      case FAILED -> workspace.failure().ifPresent(this::failed);
      default -> {
        statePage.showLoading(Messages.Forecast_loading, Messages.Forecast_loadingText);
        top(statePage);
      }
    }
  }

  private void watch(Session session) {
    if (session == watched) {
      return;
    }
    unwatch();
    watched = session;
    if (session != null) {
      Display display = body.getDisplay();
      subscription = session.store().subscribe(session.principal(), changes -> changed(display, changes));
    }
  }

  private void unwatch() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }

  /** On a thread of the store: many commits in a row make one refresh. */
  private void changed(Display display, List<Change> changes) {
    if (changes.stream().anyMatch(change -> WATCHED.contains(change.set().root().type())) && !display.isDisposed()) {
      display.asyncExec(() -> {
        if (!isRefreshDue && !body.isDisposed()) {
          isRefreshDue = true;
          display.timerExec(REFRESH_DELAY, this::refresh);
        }
      });
    }
  }

  /** Reads the forecast again. */
  void refresh() {
    isRefreshDue = false;
    if (body.isDisposed()) {
      return;
    }
    header.refill(page.forecast(), page.currency());
    if (page.forecast().isEmpty()) {
      statePage.showLoading(Messages.Forecast_loading, Messages.Forecast_loadingText);
      top(statePage);
    }
    Quarter wanted = quarter;
    String scope = scope();
    loader.load(Messages.Forecast_readJob, (session, monitor) -> Forecast.read(session.store(), session.principal(), wanted, scope),
        forecast -> loaded(forecast, scope), this::failed);
  }

  private void loaded(Forecast forecast, String scope) {
    if (body.isDisposed()) {
      return;
    }
    page.show(forecast, new Conditions(forecast.quarter(), scope, "stage"));
    header.refill(page.forecast(), page.currency());
    if (forecast.isEmpty()) {
      String name = ForecastHeader.name(forecast.quarter());
      statePage.showEmpty("trending-up", NLS.bind(Messages.Forecast_empty, name), Messages.Forecast_emptyText, Messages.Forecast_emptyAct,
          "", () -> workspace.types().find("Opportunity").ifPresent(workspace::openNew));
    }
    top(forecast.isEmpty() ? statePage : page);
  }

  private void failed(RapportException problem) {
    if (!body.isDisposed()) {
      statePage.showError(Messages.Forecast_failed, problem, workspace.state() == Workspace.State.FAILED ? workspace::reopen : this::refresh);
      top(statePage);
    }
  }

  private void top(Composite shown) {
    ((StackLayout) body.getLayout()).topControl = shown;
    body.layout();
  }

  /** Shows figures and charts in another currency. */
  void showCurrency(String currency) {
    page.showCurrency(currency);
    header.refill(page.forecast(), page.currency());
  }

  private void openDeals(String condition, String title) {
    workspace.types().find("Opportunity").ifPresent(type -> workspace.openList(type, condition, title));
  }

  /** Asks for a file and prints the forecast report to it, in a job. */
  void print() {
    new ForecastPrinting(workspace, getSite().getShell()).ask(scope());
  }

  @Override
  public void setFocus() {
    if (page.forecast().isPresent() && ((StackLayout) body.getLayout()).topControl == page) {
      page.setFocus();
    } else {
      header.setFocus();
    }
  }

  @Override
  public void dispose() {
    JFaceResources.getColorRegistry().removeListener(themeListener);
    if (workspace != null) {
      workspace.removeListener(stateListener);
    }
    if (loader != null) {
      loader.cancel();
    }
    unwatch();
    super.dispose();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // Nothing is edited here.
  }

  @Override
  public void doSaveAs() {
    // Nothing is edited here.
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
