package org.rapport.duplicates.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.duplicates.Evidence;
import org.rapport.duplicates.Level;

/** The sentences of the search for duplicates, from {@code messages.properties}. */
public final class Texts {

  private Texts() {
  }

  /** What one feature says, in words. */
  public static String evidence(Locale locale, Evidence evidence) {
    boolean same = evidence.one().equals(evidence.other());
    String key = "evidence." + evidence.level().name().toLowerCase(Locale.ROOT) + (same || evidence.level() == Level.DIFFERENT ? "" : ".values");
    return in(locale, key, inSentence(evidence.feature().name(locale), locale), evidence.one(), evidence.other());
  }

  /** A name as it stands in a sentence: "Last name" becomes "last name", "VAT number" stays. */
  private static String inSentence(String name, Locale locale) {
    boolean letters = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return letters ? name : name.substring(0, 1).toLowerCase(locale) + name.substring(1);
  }

  /** @param name {@code messages} or {@code help} */
  static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("org.rapport.duplicates.internal." + name, locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A sentence. */
  public static String in(Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle("messages", locale).getString(key), locale).format(arguments);
  }
}
