package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.duplicates.ReviewEditor;
import org.rapport.workbench.internal.duplicates.ReviewInput;
import org.rapport.workbench.internal.record.RecordEditor;

/** Shows what may be the same, or does with all of it what stands behind the class name in the contribution. */
public final class ReviewHandler extends AbstractHandler implements IExecutableExtension {

  private String act;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    act = (String) data;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    switch (act) {
      case "open" -> HandlerUtil.getActiveWorkbenchWindow(event).getService(WorkspaceService.class).openReview(ReviewInput.everything());
      case "record" -> {
        if (editor instanceof RecordEditor record) {
          record.view().actions().findDuplicates();
        }
      }
      case "scan" -> {
        if (editor instanceof ReviewEditor review) {
          review.scan();
        }
      }
      case "mergeCertain" -> {
        if (editor instanceof ReviewEditor review) {
          review.mergeCertain();
        }
      }
      default -> throw new IllegalStateException("plugin.xml names the act '" + act + "', which reviews do not know.");
    }
    return null;
  }
}
