package org.rapport.sales.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle. */
final class Texts {

  private Texts() {
  }

  /** A text in a language, else in English, with its arguments put in. */
  static String get(Locale locale, String key, Object... arguments) {
    ResourceBundle texts = ResourceBundle.getBundle("org.rapport.sales.internal.messages", locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
