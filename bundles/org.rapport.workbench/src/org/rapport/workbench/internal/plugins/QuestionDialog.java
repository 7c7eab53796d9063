package org.rapport.workbench.internal.plugins;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;

/** A question that is answered by one act, or by leaving it. */
final class QuestionDialog extends AskDialog {

  private final String act;
  private final String leave;

  QuestionDialog(Shell parent, String title, String lead, String act, String leave) {
    super(parent, title, lead);
    this.act = act;
    this.leave = leave;
  }

  /** Asks. */
  boolean isAnswered() {
    return open() == OK;
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, leave, CANCEL);
    PushButton primary = button(row, Kind.PRIMARY, act, OK);
    row.getDisplay().asyncExec(() -> {
      if (!primary.isDisposed()) {
        primary.setFocus();
      }
    });
  }
}
