package org.rapport.workbench.internal.plugins;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.PushButton.Kind;

/** Says that the memory is nearly full, and offers to start again, with or without plugins. */
final class FullDialog extends AskDialog {

  /** The answer to start again. */
  public static final int RESTART = IDialogConstants.CLIENT_ID;
  /** The answer to start again without plugins. */
  public static final int SAFE = IDialogConstants.CLIENT_ID + 1;

  /** Asks over a window. */
  public FullDialog(Shell parent) {
    super(parent, Words.Full_title, Words.Full_lead);
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, Words.Full_later, CANCEL);
    button(row, Kind.NORMAL, Words.Full_safe, SAFE);
    button(row, Kind.PRIMARY, Words.Restart_act, RESTART);
  }
}
