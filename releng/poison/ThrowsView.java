package acme.poison;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** A view that cannot be made, and what shows it. */
public final class ThrowsView extends ViewPart {

  @Override
  public void createPartControl(Composite parent) {
    throw new IllegalArgumentException("thrown by a view");
  }

  @Override
  public void setFocus() {
    throw new UnsupportedOperationException("It was never made.");
  }

  /** Shows it when the workbench has started. */
  public static final class Shows implements IStartup {

    @Override
    public void earlyStartup() {
      Display.getDefault().asyncExec(() -> {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        try {
          page.showView("acme.poison.view");
        } catch (PartInitException e) {
          throw new IllegalStateException(e);
        }
      });
    }
  }
}
