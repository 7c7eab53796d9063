package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.theme.Themes;

/** Takes the other theme. */
public final class ThemeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    new Themes(HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench()).toggle();
    return null;
  }
}
