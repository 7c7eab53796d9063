package org.rapport.workbench.internal.start;

import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rapport.core.identity.Trust;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.ui.Frame;

/** Asks who somebody is, until the database lets that person in or the person leaves. */
public final class SignInDialog extends CredentialsDialog {

  /** Codes that say nothing but that somebody is to be asked. */
  private static final Set<String> PLAIN = Set.of("sign-in-needed", "no-password");

  private final WorkspaceService workspace;
  private final RapportException problem;
  private Frame login;
  private Frame password;

  /** @param problem why the database was not opened; null if it was */
  public SignInDialog(Shell parent, WorkspaceService workspace, RapportException problem) {
    super(parent, Messages.SignIn_title);
    this.workspace = workspace;
    this.problem = problem;
  }

  @Override
  String lead() {
    return Messages.SignIn_lead;
  }

  @Override
  String notice() {
    return workspace.location().map(location -> Trust.sentence(location, Locale.getDefault())).orElse("");
  }

  @Override
  void fields() {
    login = field(Messages.SignIn_login, SWT.NONE);
    login.text().setText(workspace.login());
    password = field(Messages.SignIn_password, SWT.PASSWORD);
  }

  @Override
  protected Control createContents(Composite parent) {
    Control page = super.createContents(parent);
    if (problem != null && !PLAIN.contains(problem.code())) {
      wrong(problem, login);
    }
    return page;
  }

  @Override
  String verb() {
    return Messages.SignIn_button;
  }

  @Override
  Frame first() {
    return password;
  }

  @Override
  void act() {
    String name = login.text().getText().strip();
    if (name.isEmpty()) {
      wrong(Messages.SignIn_missing, login);
      return;
    }
    working(Messages.SignIn_working);
    workspace.signIn(name, password.text().getTextChars(), () -> {
      workspace.say(NLS.bind(Messages.SignIn_signed, name));
      done();
    }, failure -> wrong(failure, password));
  }
}
