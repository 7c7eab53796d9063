package org.rapport.workbench.internal.start;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.demo.DemoCompany;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.Messages;

/** Opens the demo company in a database of its own, and fills it the first time. To be used on the UI thread. */
final class DemoOpening {

  private final Workspace workspace;
  private final DemoCompany company;
  private final Display display;
  private final Runnable listener = this::opened;

  DemoOpening(Workspace workspace, DemoCompany company, Display display) {
    this.workspace = workspace;
    this.company = company;
    this.display = display;
  }

  void open() {
    workspace.addListener(listener);
    workspace.open("demo", true);
  }

  private void opened() {
    if (workspace.state() == Workspace.State.OPENING) {
      return;
    }
    workspace.removeListener(listener);
    if (workspace.state() == Workspace.State.OPEN) {
      new Loader(workspace, display, false).load(Messages.Start_filling, (session, monitor) -> company.isEmpty(session)
          ? company.fill(session, DemoCompany.SIZE, DemoCompany.SEED, LocalDate.now(), monitor) : Map.<String, Integer>of(),
          made -> {
            if (!made.isEmpty()) {
              workspace.say(Messages.Start_filled);
            }
          }, problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
    }
  }
}
