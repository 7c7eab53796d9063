package org.rapport.workbench.internal.prefs;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds where the user has chosen nothing, for the preference pages. */
public final class Defaults extends AbstractPreferenceInitializer {

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Settings.NODE);
    node.put(Settings.THEME, Settings.LIGHT);
    node.put(Settings.LANGUAGE, "");
    node.putBoolean(Settings.COMFORTABLE, false);
    node.putBoolean(Settings.LETTERS, true);
  }
}
