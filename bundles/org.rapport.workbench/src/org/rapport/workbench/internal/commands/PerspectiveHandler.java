package org.rapport.workbench.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.shell.RailEntry;

/** Goes to the perspective in a place of the rail. */
public final class PerspectiveHandler extends AbstractHandler {

  private static final String NUMBER = "org.rapport.workbench.perspective.number";

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    List<RailEntry> entries = RailEntry.all(window.getWorkbench());
    int place = Integer.parseInt(event.getParameter(NUMBER)) - 1;
    if (place < entries.size()) {
      entries.get(place).go(window);
    }
    return null;
  }
}
