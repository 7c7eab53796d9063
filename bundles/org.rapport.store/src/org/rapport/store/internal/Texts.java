package org.rapport.store.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the store in one language. Immutable and safe for all threads. */
public final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages", locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The texts in the language of a person; English where there is none in it. */
  public static Texts of(Locale locale) {
    return new Texts(locale);
  }

  /** The texts in the language of this program, for what happens before anybody is known. */
  public static Texts system() {
    return new Texts(Locale.getDefault());
  }

  /** A text with its arguments, {@code {0}} and on, put in as they are. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
