package org.rapport.workbench.internal.list;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.ui.AskDialog;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Asks for the name of a list. */
final class NameDialog extends AskDialog {

  private static final int LONGEST = 100;

  private final String before;
  private final String button;
  private Frame field;
  private Label problem;
  private String name;

  NameDialog(Shell parent, String title, String lead, String before, String button) {
    super(parent, title, lead);
    this.before = before;
    this.button = button;
  }

  /** The name that was given; empty where somebody left. */
  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  @Override
  protected void fill(Composite page) {
    Label label = Tokens.styled(new Label(page, SWT.NONE), "rapport-label");
    label.setText(ListMessages.Saved_name);
    field = new Frame(page, SWT.SINGLE, SWT.DEFAULT);
    field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    field.text().setTextLimit(LONGEST);
    field.text().setToolTipText(ListMessages.Saved_name);
    field.text().setText(before);
    field.text().selectAll();
    field.text().addListener(SWT.DefaultSelection, event -> take());
    problem = Tokens.styled(new Label(page, SWT.NONE), "rapport-error");
    problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    field.setFocus();
  }

  @Override
  protected void buttons(Composite row) {
    button(row, Kind.QUIET, ListMessages.Dialog_cancel, CANCEL);
    button(row, Kind.PRIMARY, button, this::take);
  }

  private void take() {
    String typed = field.text().getText().strip();
    if (typed.isEmpty()) {
      field.setState(Frame.State.ERROR);
      problem.setText(ListMessages.Saved_nameMissing);
      field.setFocus();
    } else {
      name = typed;
      leave(OK);
    }
  }
}
