package org.rapport.sales.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.rapport.model.RecordType;
import org.rapport.workbench.Workspace;

/** Shows the deals and the forecast when somebody goes to Sales. */
public final class SalesStartup implements IStartup {

  private static final String DEALS = "Opportunity";

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> {
      for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
        watch(window);
      }
      workbench.addWindowListener(new NewWindows());
    });
  }

  private static void watch(IWorkbenchWindow window) {
    window.addPerspectiveListener(new PerspectiveAdapter() {
      @Override
      public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        if (SalesPerspective.ID.equals(perspective.getId())) {
          show(page);
        }
      }
    });
    // Somebody may have gone there before this was started.
    IWorkbenchPage page = window.getActivePage();
    if (page != null && page.getPerspective() != null && SalesPerspective.ID.equals(page.getPerspective().getId())) {
      show(page);
    }
  }

  private static void show(IWorkbenchPage page) {
    IEditorPart forecast = page.findEditor(new ForecastInput());
    if (forecast != null) {
      page.bringToTop(forecast);
      return;
    }
    Workspace workspace = page.getWorkbenchWindow().getService(Workspace.class);
    if (workspace != null) {
      workspace.types().find(DEALS).ifPresent((RecordType type) -> workspace.openList(type));
    }
    open(page);
  }

  /** Opens the forecast, or brings it to the front. */
  static void open(IWorkbenchPage page) {
    try {
      page.openEditor(new ForecastInput(), ForecastEditor.ID);
    } catch (PartInitException e) {
      ILog.of(SalesStartup.class).error("The forecast could not be opened.", e);
    }
  }

  /** Windows that are opened later. */
  private static final class NewWindows implements IWindowListener {

    @Override
    public void windowOpened(IWorkbenchWindow window) {
      watch(window);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
      // Only new windows matter.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
      // Only new windows matter.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
      // Its listener goes with it.
    }
  }
}
