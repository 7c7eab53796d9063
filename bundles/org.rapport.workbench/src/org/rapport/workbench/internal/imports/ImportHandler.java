package org.rapport.workbench.internal.imports;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard, or walks in it, as stands behind the class name in the contribution: open, next, back. */
public final class ImportHandler extends AbstractHandler implements IExecutableExtension {

  private String act;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    act = (String) data;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    switch (act) {
      case "open" -> ImportWizard.open(window, List.of());
      case "next" -> ImportWizard.of(window).ifPresent(ImportWizard::next);
      case "back" -> ImportWizard.of(window).ifPresent(ImportWizard::back);
      default -> throw new IllegalStateException("plugin.xml names the act '" + act + "', which the import does not know.");
    }
    return null;
  }
}
