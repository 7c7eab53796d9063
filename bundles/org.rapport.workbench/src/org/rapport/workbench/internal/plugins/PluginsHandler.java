package org.rapport.workbench.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the plugins of this installation. */
public final class PluginsHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(new PluginsInput(), PluginsEditor.ID);
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
