package org.rapport.core.values;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package. */
final class Texts {

  private static final String BUNDLE = "org.rapport.core.values.messages";

  private Texts() {
  }

  /** A sentence in a language, else in English, with its arguments put in. */
  static String get(Locale locale, String key, Object... arguments) {
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
