package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.list.ListEditor;

/** Does in the list in front what stands behind the class name in the contribution: filter, export, mark, sort, change, merge, delete, … */
public final class ListHandler extends AbstractHandler implements IExecutableExtension {

  private String act;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    act = (String) data;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ListEditor list) {
      switch (act) {
        case "filter" -> list.focusFilter();
        case "export" -> list.export();
        case "mark" -> list.mark();
        case "sort" -> list.sortByNext();
        case "group" -> list.group();
        case "columns" -> list.toggleColumns();
        case "preview" -> list.togglePreview();
        case "edit" -> list.edit();
        case "change" -> list.change();
        case "merge" -> list.merge();
        case "delete" -> list.delete();
        case "copy" -> list.copy();
        case "paste" -> list.paste();
        case "selectAll" -> list.selectAll();
        case "refresh" -> list.refresh();
        default -> throw new IllegalStateException("plugin.xml names the act '" + act + "', which lists do not know.");
      }
    }
    return null;
  }
}
