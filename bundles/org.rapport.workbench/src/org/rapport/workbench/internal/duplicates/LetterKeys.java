package org.rapport.workbench.internal.duplicates;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.rapport.workbench.internal.prefs.Settings;

/** Makes single letters keys as long as a part without text fields has the focus, unless the person has turned them off. */
final class LetterKeys {

  private final Composite part;
  private final IContextService contexts;
  private final String context;
  private IContextActivation active;

  LetterKeys(Composite part, IContextService contexts, String context) {
    this.part = part;
    this.contexts = contexts;
    this.context = context;
  }

  void connect() {
    Display display = part.getDisplay();
    Listener focus = event -> set(event.widget instanceof Control control && inside(control));
    display.addFilter(SWT.FocusIn, focus);
    Listener left = event -> set(false);
    display.addFilter(SWT.FocusOut, left);
    part.addListener(SWT.Dispose, event -> {
      display.removeFilter(SWT.FocusIn, focus);
      display.removeFilter(SWT.FocusOut, left);
      set(false);
    });
  }

  private boolean inside(Control control) {
    for (Control each = control; each != null; each = each.getParent()) {
      if (each == part) {
        return true;
      }
    }
    return false;
  }

  private void set(boolean now) {
    if (now && active == null && new Settings().letters()) {
      active = contexts.activateContext(context);
    } else if (!now && active != null) {
      contexts.deactivateContext(active);
      active = null;
    }
  }
}
