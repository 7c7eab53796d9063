package org.rapport.core.identity;

import java.util.Locale;
import org.rapport.core.internal.Texts;
import org.rapport.core.session.DatabaseLocation;

/** Says whom a database trusts when it is opened as this version opens it: directly. Stateless. */
public final class Trust {

  private Trust() {
  }

  /** The sentence for people. */
  public static String sentence(DatabaseLocation location, Locale locale) {
    return Texts.in(locale, location.embedded() ? "trust.embedded" : "trust.server");
  }
}
