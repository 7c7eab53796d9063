package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.Workspace;

/** Begins a record of the type that the command names, or offers the menu of all types. */
public final class NewRecordHandler extends AbstractHandler {

  private static final String TYPE = "org.rapport.workbench.new.type";
  private static final int MENU_RIGHT = 260;
  private static final int MENU_TOP = 44;

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    Workspace workspace = window.getService(Workspace.class);
    String name = event.getParameter(TYPE);
    if (name != null) {
      workspace.types().find(name).ifPresent(workspace::openNew);
      return null;
    }
    Shell shell = window.getShell();
    Menu menu = new Menu(shell, SWT.POP_UP);
    new NewMenu(workspace).fill(menu);
    Rectangle area = shell.getClientArea();
    Point place = shell.toDisplay(area.width - MENU_RIGHT, MENU_TOP);
    menu.setLocation(place.x, place.y);
    menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
    return null;
  }
}
