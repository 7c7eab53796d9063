package org.rapport.workbench.internal.snapshot;

import org.eclipse.swt.widgets.Display;
import org.rapport.model.RapportException;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.snapshot.CardAct;

/** Does what the boxes of cards stand for, and says in the status bar what was not possible. Used on the UI thread. */
public final class CardActs {

  private final Workspace workspace;
  private final Display display;

  /** For the cards of a page. */
  public CardActs(Workspace workspace, Display display) {
    this.workspace = workspace;
    this.display = display;
  }

  /** Does one of them in a job of its own, so that several ticked one after another are all done. */
  public void run(CardAct act) {
    new Loader(workspace, display).load(act.name(), (session, monitor) -> {
      act.work().run(session);
      return null;
    }, done -> { }, this::failed);
  }

  private void failed(RapportException problem) {
    workspace.say(problem.getMessage() + " " + problem.hint());
  }
}
