package org.rapport.workbench.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The system's clipboard, for texts. To be used on the UI thread. */
public final class Clip {

  private Clip() {
  }

  /** Puts a text there, in the place of what was there. */
  public static void put(Display display, String text) {
    Clipboard clipboard = new Clipboard(display);
    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }
}
