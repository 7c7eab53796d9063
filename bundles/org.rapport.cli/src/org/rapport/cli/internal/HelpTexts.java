package org.rapport.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of a command's help: its own, then those of the command line. */
final class HelpTexts extends ResourceBundle {

  private static final String BUNDLE = "org.rapport.cli.internal.help";

  private final Optional<ResourceBundle> first;

  HelpTexts(Optional<ResourceBundle> first, Locale locale) {
    this.first = first;
    setParent(own(locale));
  }

  /** The texts of our own commands. */
  static ResourceBundle own(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, HelpTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Override
  protected Object handleGetObject(String key) {
    return first.filter(texts -> texts.containsKey(key)).map(texts -> texts.getObject(key)).orElse(null);
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new LinkedHashSet<>(parent.keySet());
    first.ifPresent(texts -> keys.addAll(texts.keySet()));
    return Collections.enumeration(keys);
  }
}
