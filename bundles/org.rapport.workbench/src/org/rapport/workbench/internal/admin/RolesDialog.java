package org.rapport.workbench.internal.admin;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.identity.UserAccess;
import org.rapport.core.identity.Users;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.WorkspaceService;

/** Gives roles to a user and takes others away. */
final class RolesDialog extends ActDialog {

  private final WorkspaceService workspace;
  private final UserAccess user;
  private final List<String> roles;
  private final Runnable done;
  private RoleChecks checks;

  RolesDialog(Shell parent, WorkspaceService workspace, UserAccess user, List<String> roles, Runnable done) {
    super(parent, workspace, NLS.bind(AdminWords.Roles_title, user.login()), AdminWords.Roles_lead, AdminWords.Roles_act);
    this.workspace = workspace;
    this.user = user;
    this.roles = roles;
    this.done = done;
  }

  @Override
  protected void fields(Composite parent) {
    checks = new RoleChecks(parent, roles, user.roles());
    checks.setFocus();
  }

  @Override
  protected void act() {
    List<String> wanted = checks.chosen();
    run(AdminWords.Roles_job, (session, monitor) -> {
      change(session, wanted);
      return null;
    }, ignored -> done.run(), problem -> wrong(problem, null));
  }

  /** Gives before it takes, so that nobody is without a role in between. */
  private void change(Session session, List<String> wanted) throws RapportException {
    Users users = workspace.users();
    List<String> more = wanted.stream().filter(role -> !user.roles().contains(role)).toList();
    List<String> less = roles.stream().filter(role -> user.roles().contains(role) && !wanted.contains(role)).toList();
    if (!more.isEmpty()) {
      users.roles(session, user.login(), more, true);
    }
    if (!less.isEmpty()) {
      users.roles(session, user.login(), less, false);
    }
  }
}
