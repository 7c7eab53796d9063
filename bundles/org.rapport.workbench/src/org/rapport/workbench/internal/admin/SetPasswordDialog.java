package org.rapport.workbench.internal.admin;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.UserAccess;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Frame;

/** Gives somebody else a password, which takes a lock away too. */
final class SetPasswordDialog extends ActDialog {

  private final WorkspaceService workspace;
  private final UserAccess user;
  private final Runnable done;
  private Frame fresh;
  private Frame again;

  SetPasswordDialog(Shell parent, WorkspaceService workspace, UserAccess user, Runnable done) {
    super(parent, workspace, NLS.bind(AdminWords.Password_title, user.login()), AdminWords.Password_lead, AdminWords.Password_act);
    this.workspace = workspace;
    this.user = user;
    this.done = done;
  }

  @Override
  protected void fields(Composite parent) {
    fresh = field(parent, Messages.Password_new, SWT.PASSWORD);
    again = field(parent, Messages.Password_again, SWT.PASSWORD);
    fresh.setFocus();
  }

  @Override
  protected void act() {
    if (!Secret.same(fresh, again)) {
      wrong(Messages.Password_differs, again);
      return;
    }
    Password wanted = Secret.read(fresh).orElse(null);
    if (wanted == null) {
      wrong(AdminWords.Password_missing, fresh);
      return;
    }
    run(AdminWords.Password_job, (session, monitor) -> {
      try (wanted) {
        workspace.users().password(session, user.login(), wanted);
        return null;
      }
    }, ignored -> done.run(), problem -> {
      wanted.close();
      wrong(problem, fresh);
    });
  }
}
