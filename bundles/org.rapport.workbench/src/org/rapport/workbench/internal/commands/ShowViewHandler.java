package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view whose id stands behind the class name in the contribution. */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

  private String view;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    view = (String) data;
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(view);
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("The view " + view + " could not be shown.", e);
    }
  }
}
