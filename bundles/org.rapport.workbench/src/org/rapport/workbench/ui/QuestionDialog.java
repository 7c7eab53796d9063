package org.rapport.workbench.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.ui.PushButton.Kind;

/** A question that is answered by one act, on which Enter falls, or by leaving it. To be used on the UI thread. */
public final class QuestionDialog extends AskDialog {

  private final String act;
  private final String leave;

  /**
   * A question.
   *
   * @param act what the button says that does it
   * @param leave what the button says that does nothing
   */
  public QuestionDialog(Shell parent, String title, String lead, String act, String leave) {
    super(parent, title, lead);
    this.act = act;
    this.leave = leave;
  }

  /** Asks, and says whether it is to be done. */
  public boolean isAnswered() {
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
