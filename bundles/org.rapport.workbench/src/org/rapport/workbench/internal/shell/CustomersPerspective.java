package org.rapport.workbench.internal.shell;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.rapport.model.RecordType;
import org.rapport.workbench.Workspace;

/** Customers: the navigator at the left, lists and records in tabs. */
public final class CustomersPerspective implements IPerspectiveFactory {

  /** Its id. */
  public static final String ID = "org.rapport.workbench.customers";
  /** The view with the lists. */
  public static final String NAVIGATOR = "org.rapport.workbench.navigator";

  private static final float NAVIGATOR_SHARE = 232f / 1372f;
  private static final float FOOT_SHARE = 0.7f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    layout.addStandaloneView(NAVIGATOR, false, IPageLayout.LEFT, NAVIGATOR_SHARE, layout.getEditorArea());
    foot(layout);
  }

  /** Keeps a place below for what the workbench does and what went wrong. */
  static void foot(IPageLayout layout) {
    IPlaceholderFolderLayout foot = layout.createPlaceholderFolder("foot", IPageLayout.BOTTOM, FOOT_SHARE, layout.getEditorArea());
    foot.addPlaceholder("org.eclipse.ui.views.ProgressView");
    foot.addPlaceholder("org.eclipse.pde.runtime.LogView");
  }

  /** Shows the list of accounts, or of whatever there is where a base has none. */
  static void showFirstList(Workspace workspace) {
    workspace.types().find("Account").or(() -> workspace.types().all().stream().findFirst()).ifPresent((RecordType type) -> workspace.openList(type));
  }
}
