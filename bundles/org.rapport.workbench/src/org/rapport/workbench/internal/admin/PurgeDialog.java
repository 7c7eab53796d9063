package org.rapport.workbench.internal.admin;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Says what is gone for ever before deleted records are emptied; who presses Enter at once changes nothing. */
final class PurgeDialog extends AskDialog {

  private static final int NAMED = 5;

  private final List<BinRow> rows;

  PurgeDialog(Shell parent, List<BinRow> rows) {
    super(parent, rows.size() == 1 ? NLS.bind(AdminWords.Purge_titleOne, rows.get(0).name())
        : NLS.bind(AdminWords.Purge_title, new Moments().count(rows.size())), AdminWords.Purge_lead);
    this.rows = rows;
  }

  @Override
  protected void fill(Composite page) {
    for (BinRow row : rows.subList(0, rows.size() == 1 ? 0 : Math.min(NAMED, rows.size()))) {
      line(page, NLS.bind(AdminWords.Purge_record, row.type(), row.name()));
    }
    if (rows.size() > NAMED) {
      line(page, NLS.bind(AdminWords.Band_more, new Moments().count(rows.size() - NAMED)));
    }
  }

  private static void line(Composite page, String words) {
    Label label = Tokens.styled(new Label(page, SWT.NONE), "rapport-label");
    label.setText(words.replace("&", "&&"));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 1; // A long name does not widen the dialog.
    label.setLayoutData(data);
  }

  @Override
  protected void buttons(Composite row) {
    PushButton leave = button(row, Kind.NORMAL, AdminWords.Dialog_cancel, CANCEL);
    button(row, Kind.PRIMARY, AdminWords.Purge_act, OK);
    row.getDisplay().asyncExec(() -> {
      if (!leave.isDisposed()) {
        leave.setFocus();
      }
    });
  }
}
