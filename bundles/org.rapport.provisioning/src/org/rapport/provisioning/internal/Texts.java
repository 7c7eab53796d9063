package org.rapport.provisioning.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.model.RapportException;

/** The sentences of this bundle. */
final class Texts {

  private Texts() {
  }

  /** A sentence in the language of the machine, else in English, with its arguments put in. */
  static String get(String key, Object... arguments) {
    Locale locale = Locale.getDefault();
    return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
  }

  /** All of them in a language, else in English; also those of the command's help. */
  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.rapport.provisioning.internal.messages", locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** An error whose message and hint stand under its code; the cause may be null. */
  static RapportException error(String code, Throwable cause, Object... arguments) {
    return new RapportException(code, get(code, arguments), get(code + ".hint", arguments), cause);
  }
}
