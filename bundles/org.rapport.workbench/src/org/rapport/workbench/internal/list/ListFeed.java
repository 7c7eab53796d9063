package org.rapport.workbench.internal.list;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.rapport.core.session.Session;
import org.rapport.model.RecordType;
import org.rapport.store.Change;
import org.rapport.store.Store;
import org.rapport.workbench.Workspace;

/** Listens to the changes of the open database and says when some of them concern a list. To be used on the UI thread. */
public final class ListFeed {

  private static final int REST_MILLIS = 120;

  private final RecordType type;
  private final Workspace workspace;
  private final Control control;
  private final Runnable concerned;
  private Session followed;
  private Store.Subscription subscription;
  private boolean waiting;

  /** @param concerned called on the UI thread, once for changes that come close together */
  public ListFeed(RecordType type, Workspace workspace, Control control, Runnable concerned) {
    this.type = type;
    this.workspace = workspace;
    this.control = control;
    this.concerned = concerned;
  }

  /** Follows another database; null for none. */
  public void follow(Session session) {
    if (session != followed) {
      stop();
      followed = session;
      if (session != null) {
        subscription = session.store().subscribe(session.principal(), this::heard);
      }
    }
  }

  /** Stops listening. */
  public void stop() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
    followed = null;
  }

  private void heard(List<Change> changes) {
    if (changes.stream().anyMatch(change -> concerns(change.set().root().type())) && !control.isDisposed()) {
      control.getDisplay().asyncExec(this::rest);
    }
  }

  private void rest() {
    if (!control.isDisposed() && !waiting) {
      waiting = true;
      control.getDisplay().timerExec(REST_MILLIS, () -> {
        waiting = false;
        if (!control.isDisposed()) {
          concerned.run();
        }
      });
    }
  }

  /** Its own records, and those whose labels stand in its columns. */
  private boolean concerns(String changed) {
    return changed.equals(type.name()) || type.references().stream().anyMatch(reference ->
        workspace.types().conforming(reference.getEReferenceType()).stream().anyMatch(target -> target.name().equals(changed)));
  }
}
