package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.shell.RapportWindow;

/** Shows the menu bar, or hides it again. */
public final class MenuBarHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    RapportWindow.toggleMenuBar(HandlerUtil.getActiveWorkbenchWindow(event).getShell());
    return null;
  }
}
