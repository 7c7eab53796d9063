package org.rapport.sales.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** What can be done in the forecast: print it or read it again. */
public final class ForecastHandler extends AbstractHandler implements IExecutableExtension {

  private String act = "";

  @Override
  public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
    act = String.valueOf(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ForecastEditor editor) {
      if ("print".equals(act)) {
        editor.print();
      } else {
        editor.refresh();
      }
    }
    return null;
  }
}
