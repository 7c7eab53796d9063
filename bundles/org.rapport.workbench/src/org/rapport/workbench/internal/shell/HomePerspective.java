package org.rapport.workbench.internal.shell;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Home: nothing beside the tabs, of which the home page comes to the front. */
public final class HomePerspective implements IPerspectiveFactory {

  /** Its id. */
  public static final String ID = "org.rapport.workbench.homePerspective";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    CustomersPerspective.foot(layout);
  }
}
