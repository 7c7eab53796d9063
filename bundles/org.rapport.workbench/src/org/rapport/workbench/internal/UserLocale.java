package org.rapport.workbench.internal;

import java.util.Locale;

/** The country whose formats a person sees. */
public final class UserLocale {

  private UserLocale() {
  }

  /** The same locale; English of no country, as on a system that was never told one, writes as Ireland does, in lists and forms alike. */
  public static Locale ofFormats(Locale locale) {
    return locale.getCountry().isEmpty() && "en".equals(locale.getLanguage()) ? Locale.of("en", "IE") : locale;
  }
}
