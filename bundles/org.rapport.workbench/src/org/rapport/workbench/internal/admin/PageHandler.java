package org.rapport.workbench.internal.admin;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.WorkspaceService;

/** Shows the page whose name stands behind the class name in the contribution. */
public final class PageHandler extends AbstractHandler implements IExecutableExtension {

  private PageInput.Kind page;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    page = PageInput.Kind.valueOf((String) data);
  }

  /** What is for administrators others have no command for. */
  @Override
  public boolean isEnabled() {
    return !page.isForAdministrators() || PlatformUI.getWorkbench().getService(WorkspaceService.class).isAdministrator();
  }

  @Override
  public Object execute(ExecutionEvent event) {
    HandlerUtil.getActiveWorkbenchWindow(event).getService(WorkspaceService.class).openPage(page);
    return null;
  }
}
