package org.rapport.workbench.internal.admin;

import java.util.function.Predicate;
import org.eclipse.swt.widgets.Control;
import org.rapport.core.session.Session;
import org.rapport.store.Change;
import org.rapport.store.Store;

/** Listens to the changes of the open database and says when some of them concern a page. To be used on the UI thread. */
public final class ChangeFeed {

  private static final int REST_MILLIS = 200;

  private final Predicate<Change> concerns;
  private final Control control;
  private final Runnable concerned;
  private Session followed;
  private Store.Subscription subscription;
  private boolean waiting;

  /**
   * @param concerns asked on a thread of the store
   * @param concerned called on the UI thread, once for changes that come close together
   */
  public ChangeFeed(Control control, Predicate<Change> concerns, Runnable concerned) {
    this.control = control;
    this.concerns = concerns;
    this.concerned = concerned;
  }

  /** Follows another database; null for none. */
  public void follow(Session session) {
    if (session != followed) {
      stop();
      followed = session;
      if (session != null) {
        subscription = session.store().subscribe(session.principal(), changes -> {
          if (changes.stream().anyMatch(concerns) && !control.isDisposed()) {
            control.getDisplay().asyncExec(this::rest);
          }
        });
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
}
