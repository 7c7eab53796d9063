package org.rapport.workbench.internal.record;

import org.eclipse.ui.PlatformUI;
import org.rapport.workbench.internal.WorkspaceService;
import org.rapport.workbench.internal.duplicates.ReviewInput;
import org.rapport.workbench.internal.record.form.HeaderBar;
import org.rapport.workbench.ui.Clip;

/** What the buttons of the head do, and the keys that stand for them. Used on the UI thread. */
public final class RecordActions implements HeaderBar.Actions {

  private final RecordView view;
  private final RecordController controller;
  private final Runnable close;

  RecordActions(RecordView view, RecordController controller, Runnable close) {
    this.view = view;
    this.controller = controller;
    this.close = close;
  }

  @Override
  public void undo() {
    view.undo();
  }

  @Override
  public void redo() {
    view.redo();
  }

  @Override
  public void revert() {
    if (controller.state() == RecordController.State.READY) {
      controller.revert();
    }
  }

  @Override
  public void save() {
    view.save(() -> { });
  }

  @Override
  public void saveAndClose() {
    view.save(close);
  }

  @Override
  public void findDuplicates() {
    if (controller.isCompared() && controller.isStored()) {
      PlatformUI.getWorkbench().getService(WorkspaceService.class).openReview(ReviewInput.like(controller.ref()));
    }
  }

  @Override
  public void arrange() {
    PlatformUI.getWorkbench().getService(WorkspaceService.class).openLayout(controller.ref().type());
  }

  @Override
  public void delete() {
    if (controller.isStored()) {
      controller.delete(close);
    }
  }

  @Override
  public void copyLabel() {
    copy(controller.title());
  }

  @Override
  public void copyId() {
    copy(controller.ref().id().toString());
  }

  private void copy(String text) {
    Clip.put(view.getDisplay(), text);
  }

  @Override
  public void togglePane() {
    view.togglePane();
  }
}
