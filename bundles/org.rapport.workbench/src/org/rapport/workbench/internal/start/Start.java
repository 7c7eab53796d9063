package org.rapport.workbench.internal.start;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.core.demo.DemoCompany;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.model.RapportException;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.admin.PageInput;
import org.rapport.workbench.internal.prefs.Settings;
import org.rapport.workbench.internal.start.StartDialog.Choice;
import org.rapport.workbench.internal.tabs.KeptTabs;

/** What happens once the window is there: the database asked for or used last is opened, or the user is asked. */
public final class Start {

  private final IWorkbench workbench;
  private final WorkspaceService workspace;
  private KeptTabs tabs;

  /** For a running workbench. */
  public Start(IWorkbench workbench) {
    this.workbench = workbench;
    this.workspace = workbench.getService(WorkspaceService.class);
  }

  /** Opens what {@code --db} names, as the user that {@code --user} names, else what was open last, else asks. */
  public void begin(Optional<String> asked, Optional<String> user) {
    workspace.user(user.orElse(null));
    workspace.door(this::signIn);
    IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
    Optional<String> base = asked.or(() -> new Settings().database()).or(this::ownBase);
    if (base.isPresent()) {
      workspace.open(base.get().isEmpty() ? null : base.get(), false);
    } else if (window != null) {
      window.getShell().getDisplay().asyncExec(() -> ask(window.getShell()));
    }
    if (window == null || !tabs(window).begin(base.flatMap(this::location))) {
      workspace.openPage(PageInput.Kind.HOME);
    }
  }

  private KeptTabs tabs(IWorkbenchWindow window) {
    tabs = new KeptTabs(window);
    return tabs;
  }

  private Optional<DatabaseLocation> location(String base) {
    try {
      return Optional.of(workspace.locate(base.isEmpty() ? null : base));
    } catch (RapportException e) {
      return Optional.empty(); // Opening it says what is wrong with it.
    }
  }

  /** Keeps what is open for the next start. */
  public void end() {
    if (tabs != null) {
      tabs.end();
    }
  }

  /** The default base, which has the empty name, where it is there. */
  private Optional<String> ownBase() {
    return defaultExists() ? Optional.of("") : Optional.empty();
  }

  private boolean defaultExists() {
    try {
      return workspace.exists(null);
    } catch (RapportException e) {
      ILog.of(Start.class).warn("The user's default database could not be looked for. " + e.getMessage(), e);
      return false;
    }
  }

  /** Asks what to open, and opens it; nothing changes if the user leaves. */
  public void ask(Shell shell) {
    if (shell.isDisposed()) {
      return;
    }
    StartDialog dialog = new StartDialog(shell, workspace);
    dialog.open();
    dialog.choice().ifPresent(this::open);
  }

  private void signIn(RapportException problem) {
    IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null ? workbench.getActiveWorkbenchWindow()
        : workbench.getWorkbenchWindowCount() > 0 ? workbench.getWorkbenchWindows()[0] : null;
    if (window != null) {
      new SignInDialog(window.getShell(), workspace, problem).open();
    }
  }

  private void open(Choice choice) {
    switch (choice.kind()) {
      case DEMO -> new DemoOpening(workspace, workbench.getService(DemoCompany.class), workbench.getDisplay()).open();
      case EMPTY -> workspace.open(null, true);
      case DATABASE -> workspace.open(choice.db(), choice.create());
    }
  }
}
