package org.rapport.sales.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Sales: deals and forecast in tabs over the whole width. */
public final class SalesPerspective implements IPerspectiveFactory {

  /** Its id. */
  public static final String ID = "org.rapport.sales.ui.sales";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }
}
