package org.rapport.workbench.internal.prefs;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.rapport.workbench.internal.Messages;
import org.rapport.workbench.internal.theme.Themes;

/** Theme, language, rows and keys. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

  private IWorkbench workbench;

  /** Made by the platform. */
  public GeneralPage() {
    super(GRID);
  }

  @Override
  public void init(IWorkbench owner) {
    workbench = owner;
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE));
  }

  @Override
  protected void createFieldEditors() {
    addField(new ComboFieldEditor(Settings.THEME, Messages.Prefs_theme,
        new String[][] {{Messages.Prefs_light, Settings.LIGHT}, {Messages.Prefs_dark, Settings.DARK}}, getFieldEditorParent()));
    addField(new ComboFieldEditor(Settings.LANGUAGE, Messages.Prefs_language,
        new String[][] {{Messages.Prefs_system, ""}, {"English", "en"}, {"Français", "fr"}}, getFieldEditorParent()));
    addField(new BooleanFieldEditor(Settings.COMFORTABLE, Messages.Prefs_comfortable, getFieldEditorParent()));
    addField(new BooleanFieldEditor(Settings.LETTERS, Messages.Prefs_letters, getFieldEditorParent()));
  }

  @Override
  public boolean performOk() {
    boolean done = super.performOk();
    new Themes(workbench).apply();
    return done;
  }
}
