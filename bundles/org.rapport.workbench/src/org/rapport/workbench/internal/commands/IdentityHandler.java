package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.start.PasswordDialog;
import org.rapport.workbench.internal.start.SignInDialog;

/** Asks who works here, or for another password, as its data in the extension says: {@code signIn} or {@code password}. */
public final class IdentityHandler extends AbstractHandler implements IExecutableExtension {

  private boolean password;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    password = "password".equals(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    WorkspaceService workspace = window.getService(WorkspaceService.class);
    Shell shell = window.getShell();
    Dialog dialog = password ? new PasswordDialog(shell, workspace) : new SignInDialog(shell, workspace, null);
    dialog.open();
    return null;
  }

  @Override
  public boolean isEnabled() {
    Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
    return password ? workspace.session().isPresent() : workspace.location().isPresent();
  }
}
