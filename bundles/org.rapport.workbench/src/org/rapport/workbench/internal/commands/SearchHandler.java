package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.find.FindPopup;

/** Opens the find-or-command field. */
public final class SearchHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    FindPopup.open(window, window.getWorkbench().getService(WorkspaceService.class));
    return null;
  }
}
