package org.rapport.workbench.internal.admin;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.identity.NewUser;
import org.rapport.core.identity.Password;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** Adds a user: who it is, in which team, with which roles and, where wanted, with a first password. */
final class NewUserDialog extends ActDialog {

  private final WorkspaceService workspace;
  private final UserList known;
  private final Runnable done;
  private Frame login;
  private Frame name;
  private Frame email;
  private FilterCombo<String> team;
  private RoleChecks roles;
  private Frame fresh;
  private Frame again;

  /** @param known roles and teams that there are */
  NewUserDialog(Shell parent, WorkspaceService workspace, UserList known, Runnable done) {
    super(parent, workspace, AdminWords.NewUser_title, AdminWords.NewUser_lead, AdminWords.NewUser_act);
    this.workspace = workspace;
    this.known = known;
    this.done = done;
  }

  @Override
  protected void fields(Composite parent) {
    Composite who = pair(parent);
    login = field(who, AdminWords.NewUser_login, SWT.NONE);
    name = field(second(parent, who), AdminWords.NewUser_name, SWT.NONE);
    Composite where = pair(parent);
    email = field(where, AdminWords.NewUser_email, SWT.NONE);
    Composite teams = second(parent, where);
    label(teams, AdminWords.NewUser_team);
    team = new FilterCombo<>(teams, AdminWords.NewUser_team, NLS.bind(AdminWords.NewUser_expand, AdminWords.NewUser_team), SWT.DEFAULT, chosen -> { });
    team.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    team.items(Stream.concat(Stream.of(new Item<>("", AdminWords.NewUser_noTeam, "")), known.teams().stream().map(each -> new Item<>(each, each, "")))
        .toList());
    team.choose("");
    label(parent, AdminWords.Users_roles);
    roles = new RoleChecks(parent, known.roles(), List.of());
    Composite secret = pair(parent);
    fresh = field(secret, AdminWords.NewUser_password, SWT.PASSWORD);
    again = field(second(parent, secret), Messages.Password_again, SWT.PASSWORD);
    login.setFocus();
  }

  /** Two columns of equal width; gives the first. */
  private static Composite pair(Composite parent) {
    Composite row = column(parent);
    GridLayout layout = new GridLayout(2, true);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 12;
    row.setLayout(layout);
    return column(row);
  }

  private static Composite second(Composite parent, Composite first) {
    return column(first.getParent());
  }

  private static Composite column(Composite parent) {
    Composite column = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 3;
    column.setLayout(layout);
    column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return column;
  }

  @Override
  protected void act() {
    String wanted = login.text().getText().strip();
    if (wanted.isEmpty()) {
      wrong(AdminWords.NewUser_loginMissing, login);
      return;
    }
    if (!Secret.same(fresh, again)) {
      wrong(Messages.Password_differs, again);
      return;
    }
    String chosen = team.chosen();
    NewUser user = new NewUser(wanted, text(name), text(email), chosen == null || chosen.isEmpty() ? null : chosen, roles.chosen());
    Password password = Secret.read(fresh).orElse(null);
    run(AdminWords.NewUser_job, (session, monitor) -> {
      try (password) {
        return workspace.users().add(session, user, password);
      }
    }, change -> {
      workspace.say(NLS.bind(AdminWords.NewUser_done, wanted));
      done.run();
    }, problem -> refused(problem, password));
  }

  private void refused(RapportException problem, Password password) {
    if (password != null) {
      password.close();
    }
    wrong(problem, problem.code().equals("weak-password") ? fresh : login);
  }

  private static String text(Frame field) {
    String text = field.text().getText().strip();
    return text.isEmpty() ? null : text;
  }
}
