package org.rapport.core.session;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.rapport.core.identity.Passwords;

/**
 * What somebody wants to open.
 *
 * @param location which database
 * @param user sign-in name, null for the user of the operating system
 * @param create whether an H2 file that does not exist is made; else the answer is {@code no-database}
 * @param locale language of the texts
 * @param zone the zone in which days begin
 * @param passwords asked when a password is needed; who said no user is never asked
 */
public record SessionRequest(DatabaseLocation location, String user, boolean create, Locale locale, ZoneId zone, Passwords passwords) {

  /** Refuses nulls, except for the user. */
  public SessionRequest {
    Objects.requireNonNull(location);
    Objects.requireNonNull(locale);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(passwords);
  }

  /** For the user, language and zone of this process. */
  public static SessionRequest of(DatabaseLocation location, boolean create) {
    return new SessionRequest(location, null, create, Locale.getDefault(), ZoneId.systemDefault(), Passwords.none());
  }
}
