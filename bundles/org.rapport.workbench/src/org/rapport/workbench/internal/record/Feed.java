package org.rapport.workbench.internal.record;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.rapport.core.session.Session;
import org.rapport.model.Ref;
import org.rapport.store.Change;
import org.rapport.store.Store;

/** Tells on the UI thread what happens to one record, in this process or another. */
final class Feed {

  private final Display display;
  private final Ref ref;
  private final Consumer<List<Change>> hears;
  private Store.Subscription subscription;

  /** @param hears gets the changes of the record, in the order of commits */
  Feed(Display display, Ref ref, Consumer<List<Change>> hears) {
    this.display = display;
    this.ref = ref;
    this.hears = hears;
  }

  /** Begins to listen; a second call does nothing. */
  void listen(Session session) {
    if (subscription == null) {
      subscription = session.store().subscribe(session.principal(), changes -> {
        List<Change> mine = changes.stream().filter(change -> change.set().root().equals(ref)).toList();
        if (!mine.isEmpty() && !display.isDisposed()) {
          display.asyncExec(() -> hears.accept(mine));
        }
      });
    }
  }

  /** Ends listening. */
  void close() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }
}
