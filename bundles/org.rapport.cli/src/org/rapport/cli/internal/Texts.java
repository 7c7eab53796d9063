package org.rapport.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line, from {@code messages.properties}. */
public final class Texts {

  private static final String BUNDLE = "org.rapport.cli.internal.messages";

  private Texts() {
  }

  /** A sentence in a language, else in English; numbers are to be given as texts where grouping is not wanted. */
  public static String in(Locale locale, String key, Object... arguments) {
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
