package org.rapport.workbench.internal.commands;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.rapport.workbench.internal.prefs.Settings;

/** Makes single letters keys as long as a part has the focus and no text of it, unless the person has turned them off. */
public final class LetterKeys {

  private final Composite part;
  private final IContextService contexts;
  private final String context;
  private IContextActivation active;

  /**
   * For a part of the window.
   *
   * @param context id of the context in which the letters are bound
   */
  public LetterKeys(Composite part, IContextService contexts, String context) {
    this.part = part;
    this.contexts = contexts;
    this.context = context;
  }

  /** Begins; ends with the part. */
  public void connect() {
    Display display = part.getDisplay();
    Listener focus = event -> set(event.widget instanceof Control control && inside(control) && !takesLetters(control));
    display.addFilter(SWT.FocusIn, focus);
    Listener left = event -> set(false);
    display.addFilter(SWT.FocusOut, left);
    part.addListener(SWT.Dispose, event -> {
      display.removeFilter(SWT.FocusIn, focus);
      display.removeFilter(SWT.FocusOut, left);
      set(false);
    });
  }

  private static boolean takesLetters(Control control) {
    return control instanceof Text || control instanceof StyledText || control instanceof Combo;
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
