package org.rapport.isolation.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this bundle. */
final class Texts {

  private Texts() {
  }

  /** A sentence in the language of the machine, else in English, with its arguments put in. */
  static String get(String key, Object... arguments) {
    Locale locale = Locale.getDefault();
    ResourceBundle bundle = ResourceBundle.getBundle("org.rapport.isolation.internal.messages", locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
