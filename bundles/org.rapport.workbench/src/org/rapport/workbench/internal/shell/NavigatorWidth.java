package org.rapport.workbench.internal.shell;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps the navigator as wide as it is when the window gets another size: the platform knows shares only, and would
 * make it wider with the window. Who drags its edge chooses another width.
 */
final class NavigatorWidth {

  /** Its width at the start. */
  static final int WIDTH = 232;
  private static final int NARROWEST = 200;
  private static final int WIDEST = 360;

  private final EModelService models;
  private final MTrimmedWindow window;
  private int wanted = WIDTH;

  NavigatorWidth(EModelService models, MTrimmedWindow window) {
    this.models = models;
    this.window = window;
  }

  /** Sets the width now and after each change of the window's size. */
  void keep(Shell shell) {
    shell.getDisplay().asyncExec(() -> apply(shell));
    shell.addListener(SWT.Resize, event -> {
      if (!shell.isDisposed()) {
        shell.getDisplay().asyncExec(() -> apply(shell));
      }
    });
  }

  private void apply(Shell shell) {
    if (shell.isDisposed()) {
      return;
    }
    List<MUIElement> found = models.findElements(window, CustomersPerspective.NAVIGATOR, MUIElement.class);
    for (MUIElement navigator : found) {
      MUIElement child = navigator;
      MUIElement parent = child.getParent();
      while (parent != null && !(parent instanceof MPartSashContainer)) {
        child = parent;
        parent = child.getParent();
      }
      if (parent instanceof MPartSashContainer sash && sash.getChildren().size() == 2 && sash.getWidget() instanceof Control control) {
        int all = control.getSize().x;
        if (all > WIDEST * 2) {
          int width = Math.clamp(wanted, NARROWEST, WIDEST);
          child.setContainerData(String.valueOf(width));
          int other = sash.getChildren().get(0) == child ? 1 : 0;
          sash.getChildren().get(other).setContainerData(String.valueOf(all - width));
        }
      }
    }
  }
}
