package org.rapport.workbench.internal.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbench;
import org.rapport.workbench.internal.prefs.Settings;

/** Switches between the light and the dark theme while the workbench runs. To be used on the UI thread. */
public final class Themes {

  private final IWorkbench workbench;
  private final Settings settings = new Settings();

  /** For a running workbench. */
  public Themes(IWorkbench workbench) {
    this.workbench = workbench;
  }

  /** Whether the dark theme is in use. */
  public boolean isDark() {
    ITheme active = engine().getActiveTheme();
    return active != null && Settings.DARK.equals(active.getId());
  }

  /** Takes the other theme and keeps the choice. */
  public void toggle() {
    settings.put(Settings.THEME, isDark() ? Settings.LIGHT : Settings.DARK);
    apply();
  }

  /** Takes the theme that the settings name, where another one is in use. */
  public void apply() {
    ITheme active = engine().getActiveTheme();
    if (active == null || !settings.theme().equals(active.getId())) {
      engine().setTheme(settings.theme(), true);
    }
  }

  private IThemeEngine engine() {
    return workbench.getService(IThemeEngine.class);
  }
}
