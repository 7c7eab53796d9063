package org.rapport.workbench.internal.shell;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.admin.PageInput;

/** Home: nothing beside the tabs, of which the home page comes to the front. */
public final class HomePerspective implements IPerspectiveFactory {

  /** Its id. */
  public static final String ID = "org.rapport.workbench.homePerspective";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    CustomersPerspective.foot(layout);
  }

  /** Shows the home page whenever somebody comes to the perspective. */
  static final class Opening extends PerspectiveAdapter {

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
      if (ID.equals(perspective.getId())) {
        page.getWorkbenchWindow().getService(WorkspaceService.class).openPage(PageInput.Kind.HOME);
      }
    }
  }
}
