package org.rapport.workbench.internal.plugins;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Asks whether to start again because the memory is nearly full, one question at a time. Used on the UI thread. */
public final class FullMemory {

  private boolean asking;
  private boolean safe;

  /** Asks, and starts again where that is the answer. A restart saves what it is told to save; the rest is kept and there again. */
  public void ask() {
    if (asking || !PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null) {
      return;
    }
    asking = true;
    IWorkbench workbench = PlatformUI.getWorkbench();
    int answer = new FullDialog(workbench.getActiveWorkbenchWindow().getShell()).open();
    asking = false;
    if (answer == FullDialog.RESTART || answer == FullDialog.SAFE) {
      safe = answer == FullDialog.SAFE;
      workbench.restart();
    }
  }

  /** Whether the restart is to be without plugins. */
  public boolean isSafe() {
    return safe;
  }
}
