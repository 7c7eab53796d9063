package org.rapport.workbench.internal.record.form;

import org.eclipse.swt.layout.GridLayout;

/** Layouts that many parts of the form share. */
public final class Layouts {

  private Layouts() {
  }

  /** A grid without margins and gaps. */
  public static GridLayout plain(int columns) {
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    layout.verticalSpacing = 0;
    return layout;
  }
}
