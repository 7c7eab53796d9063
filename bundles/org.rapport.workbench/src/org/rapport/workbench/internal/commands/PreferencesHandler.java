package org.rapport.workbench.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.ui.Spoken;

/** Opens the platform's dialog of preferences, whose list of pages has no name of its own. */
public final class PreferencesHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShell(event), event.getParameter("preferencePageId"), null, null);
    Spoken.name(dialog.getTreeViewer().getControl(), Messages.Settings_pages);
    dialog.open();
    return null;
  }
}
