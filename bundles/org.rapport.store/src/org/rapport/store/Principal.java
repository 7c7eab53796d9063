package org.rapport.store;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.time.ZoneId;
import org.rapport.model.Ref;

/**
 * On whose behalf a call is made, and how that person reads and writes. Every call to the store carries one.
 *
 * @param login the sign-in name, lower case, kept in the feed
 * @param user the user's record; null only while the base has none
 * @param locale language of the texts and of validation messages
 * @param zone the zone in which days begin for this person
 */
public record Principal(String login, Ref user, Locale locale, ZoneId zone) implements Serializable {

  /** Refuses nulls, except for the user. */
  public Principal {
    Objects.requireNonNull(login);
    Objects.requireNonNull(locale);
    Objects.requireNonNull(zone);
  }

  /** The user's record, where there is one. */
  public Optional<Ref> userRef() {
    return Optional.ofNullable(user);
  }
}
