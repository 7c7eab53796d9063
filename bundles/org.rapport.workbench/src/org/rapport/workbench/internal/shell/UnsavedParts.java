package org.rapport.workbench.internal.shell;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells when an editor of a window begins or ceases to have something unsaved. On the UI thread. */
final class UnsavedParts implements IPartListener2 {

  private final Runnable changed;
  private final IPropertyListener dirt;

  /** @param changed called after each change */
  UnsavedParts(Runnable changed) {
    this.changed = changed;
    this.dirt = (source, property) -> {
      if (property == ISaveablePart.PROP_DIRTY) {
        changed.run();
      }
    };
  }

  /** How many editors of a window have something unsaved. */
  static int count(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    return page == null ? 0 : page.getDirtyEditors().length;
  }

  @Override
  public void partOpened(IWorkbenchPartReference reference) {
    follow(reference);
  }

  /** An editor that the platform restored exists only from then on. */
  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    follow(reference);
  }

  private void follow(IWorkbenchPartReference reference) {
    IWorkbenchPart part = reference.getPart(false);
    if (part != null) {
      part.addPropertyListener(dirt); // Twice the same is once.
    }
  }

  @Override
  public void partClosed(IWorkbenchPartReference reference) {
    changed.run();
  }
}
