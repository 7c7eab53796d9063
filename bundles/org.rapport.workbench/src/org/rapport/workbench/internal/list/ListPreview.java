package org.rapport.workbench.internal.list;

import java.util.function.Supplier;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.WorkspaceService;

/** Whether the record with the cursor is shown beside a list: as the person wants it, for all lists alike. To be used on the UI thread. */
final class ListPreview {

  private static final String KEY = "list.preview";
  private static final String OFF = "off";

  private final ListSide side;
  private final WorkspaceService workspace;
  private final Supplier<Ref> cursor;
  private RecordType type;
  private PreviewPane pane;

  /** @param cursor the record with the cursor, null for none */
  ListPreview(ListSide side, WorkspaceService workspace, Supplier<Ref> cursor) {
    this.side = side;
    this.workspace = workspace;
    this.cursor = cursor;
  }

  /** Begins anew for a base that was opened. */
  void begin(RecordType newType) {
    type = newType;
    hide();
    if (workspace.kept().flatMap(kept -> kept.get(KEY)).filter(OFF::equals).isEmpty()) {
      show();
    }
  }

  private void show() {
    pane = new PreviewPane(side.pane(), workspace, type);
    side.preview(pane);
    follow();
  }

  private void hide() {
    side.preview(null);
    if (pane != null) {
      pane.dispose();
      pane = null;
    }
  }

  /** Shows it or takes it away, and keeps that. */
  void toggle() {
    if (type == null) {
      return;
    }
    boolean wanted = pane == null;
    workspace.kept().ifPresent(kept -> kept.put(KEY, wanted ? "" : OFF));
    if (wanted) {
      show();
    } else {
      hide();
    }
  }

  /** Whether it is shown, where the window is wide enough. */
  boolean isOn() {
    return pane != null;
  }

  /** What is shown; null where nothing is. */
  PreviewPane pane() {
    return pane;
  }

  /** Shows the record that the cursor went to. */
  void follow() {
    if (pane != null) {
      pane.show(cursor.get());
    }
  }

  /** Reads again what may have changed. */
  void refresh() {
    if (pane != null) {
      pane.refresh();
    }
  }
}
