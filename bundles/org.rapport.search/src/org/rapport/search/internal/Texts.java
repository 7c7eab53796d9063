package org.rapport.search.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the search, from {@code messages.properties}. */
final class Texts {

  private Texts() {
  }

  /** The texts of a language, else the English ones. */
  static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("org.rapport.search.internal." + name, locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static String in(Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle("messages", locale).getString(key), locale).format(arguments);
  }
}
