package org.rapport.workbench.internal.start;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Frame;

/** Lets somebody change the own password. */
public final class PasswordDialog extends CredentialsDialog {

  private final WorkspaceService workspace;
  private Frame current;
  private Frame fresh;
  private Frame again;

  /** @param workspace with an open database */
  public PasswordDialog(Shell parent, WorkspaceService workspace) {
    super(parent, Messages.Password_title);
    this.workspace = workspace;
  }

  @Override
  String lead() {
    return NLS.bind(Messages.Password_lead, workspace.session().map(session -> session.principal().login()).orElse(workspace.login()));
  }

  @Override
  String notice() {
    return "";
  }

  @Override
  void fields() {
    current = field(Messages.Password_current, SWT.PASSWORD);
    fresh = field(Messages.Password_new, SWT.PASSWORD);
    again = field(Messages.Password_again, SWT.PASSWORD);
  }

  @Override
  String verb() {
    return Messages.Password_button;
  }

  @Override
  Frame first() {
    return current;
  }

  @Override
  void act() {
    char[] wanted = fresh.text().getTextChars();
    char[] repeated = again.text().getTextChars();
    boolean same = Arrays.equals(wanted, repeated);
    Arrays.fill(repeated, '\0');
    if (!same) {
      Arrays.fill(wanted, '\0');
      wrong(Messages.Password_differs, again);
      return;
    }
    working(Messages.SignIn_working);
    workspace.changePassword(current.text().getTextChars(), wanted, () -> {
      workspace.say(Messages.Password_changed);
      done();
    }, failure -> wrong(failure, failure.code().equals("weak-password") ? fresh : current));
  }
}
