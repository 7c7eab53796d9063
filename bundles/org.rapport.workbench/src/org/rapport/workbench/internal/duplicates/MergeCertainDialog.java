package org.rapport.workbench.internal.duplicates;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;

/** Says how many pairs would be merged without a look at each, before they are. */
final class MergeCertainDialog extends AskDialog {

  private final long count;

  MergeCertainDialog(Shell parent, long count) {
    super(parent, count == 1 ? Words.Certain_titleOne : NLS.bind(Words.Certain_title, count), NLS.bind(Words.Certain_lead, ReviewReader.CERTAIN));
    this.count = count;
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, Words.Dialog_cancel, CANCEL);
    PushButton act = button(row, Kind.PRIMARY, count == 1 ? Words.Certain_actOne : NLS.bind(Words.Certain_act, count), OK);
    row.getDisplay().asyncExec(() -> {
      if (!act.isDisposed()) {
        act.setFocus();
      }
    });
  }
}
