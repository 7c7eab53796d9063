package org.rapport.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.model.Ref;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Asks with whom a list is shared: teams, then people. */
final class ShareDialog extends AskDialog {

  private static final int ROWS = 10;

  private final List<SavedLists.Party> parties;
  private final List<Ref> before;
  private Table table;
  private List<Ref> chosen = List.of();

  /** @param before with whom it is shared now */
  ShareDialog(Shell parent, String name, List<SavedLists.Party> parties, List<Ref> before) {
    super(parent, NLS.bind(ListMessages.Share_title, name), ListMessages.Share_lead);
    this.parties = parties;
    this.before = before;
  }

  /** With whom it is to be shared. */
  List<Ref> chosen() {
    return chosen;
  }

  @Override
  protected void fill(Composite page) {
    if (parties.isEmpty()) {
      Label nobody = new Label(page, SWT.WRAP);
      nobody.setText(ListMessages.Share_nobody);
    }
    table = Tokens.styled(new Table(page, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "rapport-surface");
    ChosenRows.paint(table);
    table.setToolTipText(ListMessages.Share_lead);
    for (SavedLists.Party party : parties) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(party.name());
      item.setImage(Icons.image("Team".equals(party.ref().type()) ? "users" : "user"));
      item.setChecked(before.contains(party.ref()));
    }
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = ROWS * table.getItemHeight();
    table.setLayoutData(data);
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, ListMessages.Dialog_cancel, CANCEL);
    button(row, Kind.PRIMARY, ListMessages.Share_button, this::take);
  }

  private void take() {
    List<Ref> wanted = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (table.getItem(i).getChecked()) {
        wanted.add(parties.get(i).ref());
      }
    }
    chosen = wanted;
    leave(OK);
  }
}
