package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What commands do while a part is active. To be used on the UI thread. */
public final class PartHandlers {

  private final IHandlerService service;

  /** For a part; its handlers go with it. */
  public PartHandlers(IWorkbenchPartSite site) {
    this.service = site.getService(IHandlerService.class);
  }

  /** Has a command run an action. */
  public void handle(String command, Runnable action) {
    service.activateHandler(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    });
  }
}
