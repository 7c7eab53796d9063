package org.rapport.sales.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the forecast. */
public final class OpenForecastHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    SalesStartup.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
    return null;
  }
}
