package org.rapport.workbench.internal.commands;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.core.jobs.UndoRequest;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.store.Undone;
import org.rapport.workbench.Loader;
import org.rapport.workbench.internal.GuardedSession;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.SessionChanges;
import org.rapport.workbench.internal.WorkspaceService;

/** Takes back the user's last change of this session, or the last undo, and says in the status bar what it was. What many records are in, a job takes back. */
public final class UndoHandler extends AbstractHandler implements IExecutableExtension {

  private static final String ALREADY = "already-undone";

  private boolean redo;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    redo = "redo".equals(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    WorkspaceService workspace = window.getService(WorkspaceService.class);
    new Loader(workspace, window.getShell().getDisplay()).load(redo ? Messages.Undo_redoing : Messages.Undo_undoing,
        (session, monitor) -> takeBack(workspace, session), workspace::say,
        problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
    return null;
  }

  private String takeBack(WorkspaceService workspace, Session session) throws RapportException {
    SessionChanges changes = ((GuardedSession) session).changes();
    synchronized (changes.turn()) {
      return takeBack(workspace, session, changes);
    }
  }

  private String takeBack(WorkspaceService workspace, Session session, SessionChanges changes) throws RapportException {
    Optional<UUID> change = redo ? changes.lastUndone() : changes.lastDone();
    if (change.isEmpty()) {
      return redo ? Messages.Undo_nothingToRedo : Messages.Undo_nothingToUndo;
    }
    try {
      if (session.store().jobs().changes(change.get(), UndoRequest.MOST_AT_ONCE + 1) > UndoRequest.MOST_AT_ONCE) {
        UUID job = workspace.submit(session, UndoRequest.KIND, new UndoRequest(change.get()).toParameters());
        changes.takesBack(change.get(), job, redo);
        return redo ? Messages.Undo_redoingMany : Messages.Undo_undoingMany;
      }
      Undone undone = session.store().undo(session.principal(), change.get());
      changes.tookBack(change.get(), undone.changes(), redo);
      return new UndoWords(session).say(undone, redo);
    } catch (RapportException e) {
      if (ALREADY.equals(e.code())) {
        changes.forget(change.get());
      }
      throw e;
    }
  }
}
