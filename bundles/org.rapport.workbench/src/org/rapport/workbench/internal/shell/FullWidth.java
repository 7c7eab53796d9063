package org.rapport.workbench.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A bar that asks for the whole width of its window, and follows when that changes. */
final class FullWidth extends Composite {

  private final int height;

  FullWidth(Composite parent, int height) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.height = height;
    Shell shell = getShell();
    shell.addListener(SWT.Resize, event -> {
      if (!isDisposed()) {
        requestLayout();
      }
    });
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(getShell().getClientArea().width, height);
  }
}
