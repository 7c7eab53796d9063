package org.rapport.workbench.internal.record;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.rapport.core.session.Session;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.UserLocale;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Texts;

/** The formats in which somebody reads values. Stateless. */
public final class PersonFormats {

  private PersonFormats() {
  }

  /** Those of the person for whom a workspace is open; of this process while none is. */
  public static Formats of(Workspace workspace, Clock clock) {
    return workspace.session().map(Session::principal)
        .map(who -> of(who.locale(), who.zone(), clock))
        .orElseGet(() -> of(Locale.getDefault(), ZoneId.systemDefault(), clock));
  }

  private static Formats of(Locale locale, ZoneId zone, Clock clock) {
    return new Formats(new Texts(UserLocale.ofFormats(locale)), zone, clock);
  }
}
