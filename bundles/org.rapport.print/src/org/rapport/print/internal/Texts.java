package org.rapport.print.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.model.RapportException;

/** The sentences of this bundle. */
public final class Texts {

  private Texts() {
  }

  /** A sentence in the language of the program, else in English, with its arguments put in. */
  public static String get(String key, Object... arguments) {
    Locale locale = Locale.getDefault();
    ResourceBundle texts = ResourceBundle.getBundle("org.rapport.print.internal.messages", locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  /** An error whose message and hint stand under a key; the cause may be null. */
  public static RapportException error(String code, String key, Throwable cause, Object... arguments) {
    return new RapportException(code, get(key, arguments), get(key + ".hint", arguments), cause);
  }
}
