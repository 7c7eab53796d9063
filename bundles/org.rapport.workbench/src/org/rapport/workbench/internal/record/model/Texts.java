package org.rapport.workbench.internal.record.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the record editor in one language; English where there is no other. Immutable, of any thread. */
public final class Texts {

  private static final String BASE = "org.rapport.workbench.internal.record.model.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** The texts in the language of a person. */
  public Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BASE, locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language and country, for formats too. */
  public Locale locale() {
    return locale;
  }

  /**
   * A sentence with its values filled in.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The same, empty where there is no such key. */
  public Optional<String> find(String key, Object... values) {
    return bundle.containsKey(key) ? Optional.of(get(key, values)) : Optional.empty();
  }
}
