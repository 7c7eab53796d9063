package org.rapport.workbench.internal.drafts;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.rapport.workbench.internal.record.RecordController;
import org.rapport.workbench.internal.record.RecordListener;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** Keeps the changes of one editor, a moment after the last, and goes on with those that were left. Used on the UI thread. */
public final class DraftKeeper implements RecordListener {

  private static final int REST_MILLIS = 700;

  private final RecordController controller;
  private final Display display;
  private final Supplier<Optional<KeptDrafts>> drafts;
  private final Clock clock;
  private final Runnable later = this::keep;
  private boolean begun;
  private boolean kept;
  private boolean closed;

  /**
   * For an editor.
   *
   * @param drafts those of the open base; empty while there is none
   */
  public DraftKeeper(RecordController controller, Display display, Supplier<Optional<KeptDrafts>> drafts, Clock clock) {
    this.controller = controller;
    this.display = display;
    this.drafts = drafts;
    this.clock = clock;
    controller.addListener(this);
  }

  @Override
  public void replaced() {
    if (!begun) {
      begun = true;
      drafts.get().flatMap(all -> all.take(controller.ref())).ifPresent(draft -> {
        kept = true;
        controller.adopt(draft);
      });
    }
  }

  @Override
  public void changed() {
    if (begun && !closed) {
      display.timerExec(REST_MILLIS, later);
    }
  }

  @Override
  public void around() {
    // Nothing of what is known around a record is kept.
  }

  private void keep() {
    if (closed) {
      return;
    }
    RecordDraft draft = controller.draft();
    if (draft != null && controller.isDirty()) {
      kept = true;
      drafts.get().ifPresent(all -> all.keep(new KeptDraft(draft.changes(), new TreeMap<>(draft.allTyped()), clock.instant())));
    } else if (controller.state() != RecordController.State.SAVING) {
      forget();
    }
  }

  private void forget() {
    if (kept) {
      kept = false;
      drafts.get().ifPresent(all -> all.forget(controller.ref()));
    }
  }

  /** The editor is closed, and with it nothing is left to be saved. */
  public void close() {
    closed = true;
    display.timerExec(-1, later);
    forget();
  }
}
