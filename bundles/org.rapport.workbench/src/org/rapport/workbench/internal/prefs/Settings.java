package org.rapport.workbench.internal.prefs;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What a user has chosen for the workbench on this computer. Any thread. */
public final class Settings {

  /** The node of the preferences. */
  public static final String NODE = "org.rapport.workbench";
  /** {@link #LIGHT} or {@link #DARK}. */
  public static final String THEME = "theme";
  /** {@code en}, {@code fr}, or empty for the system's. */
  public static final String LANGUAGE = "language";
  /** Whether rows are 32 high and not 26. */
  public static final String COMFORTABLE = "comfortable";
  /** Whether single letters are keys in lists. */
  public static final String LETTERS = "letters";
  /** The database opened last, as the command line takes it; the empty text for the default one. */
  public static final String DATABASE = "database";

  /** Id of the light theme. */
  public static final String LIGHT = "org.rapport.theme.light";
  /** Id of the dark theme; its name makes the engine turn the native controls dark. */
  public static final String DARK = "org.rapport.theme.dark";

  private static final String THEME_NODE = "org.eclipse.e4.ui.css.swt.theme";
  private static final String THEME_KEY = "themeid";

  private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);

  /** The theme's id. */
  public String theme() {
    return node.get(THEME, LIGHT);
  }

  /** Lets the theme engine start with the chosen theme; to be called before the workbench is made. */
  public void applyTheme() {
    InstanceScope.INSTANCE.getNode(THEME_NODE).put(THEME_KEY, theme());
  }

  /** The language chosen; empty for the system's. */
  public Optional<Locale> language() {
    String tag = node.get(LANGUAGE, "");
    return tag.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
  }

  /** Whether rows are 32 high and not 26. */
  public boolean comfortable() {
    return node.getBoolean(COMFORTABLE, false);
  }

  /** Whether single letters are keys in lists. */
  public boolean letters() {
    return node.getBoolean(LETTERS, true);
  }

  /** The database opened last; empty where none was, an empty text for the default one. */
  public Optional<String> database() {
    return Optional.ofNullable(node.get(DATABASE, null));
  }

  /** Keeps a value; one that cannot be written to the disk holds until the workbench is closed, with a warning. */
  public void put(String key, String value) {
    node.put(key, value);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(Settings.class).warn("The setting " + key + " could not be written; it is forgotten when Rapport is closed.", e);
    }
  }

  /** Calls back whenever a value changes. */
  public void addListener(IPreferenceChangeListener listener) {
    node.addPreferenceChangeListener(listener);
  }

  /** Ends the calls. */
  public void removeListener(IPreferenceChangeListener listener) {
    node.removePreferenceChangeListener(listener);
  }
}
