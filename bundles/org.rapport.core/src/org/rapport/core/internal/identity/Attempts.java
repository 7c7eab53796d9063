package org.rapport.core.internal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.rapport.core.identity.Password;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.model.Uuids;
import org.rapport.store.Logins;
import org.rapport.store.Principal;

/**
 * Looks at passwords: counts attempts, locks a user after {@value #LIMIT} failures in a row for a quarter of an hour, and takes
 * as long for a user that there is not. Safe for all threads.
 */
public final class Attempts {

  /** So many failures in a row lock a user. */
  public static final int LIMIT = 5;
  /** For so long. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  private static final int SHORTEST = 8;
  private static final int VARIETY = 4;

  private final Clock clock;

  /** @param clock says when a lock ends */
  public Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Looks at a password.
   *
   * @param user empty for a user that there is not: false, after the same time
   * @param reader for whom messages are
   * @throws RapportException {@code locked-user}
   */
  public boolean right(Logins logins, Optional<Ref> user, Password password, Principal reader) throws RapportException {
    Ref asked = user.orElseGet(() -> new Ref("User", Uuids.next()));
    Optional<Logins.Login> login = logins.find(asked).filter(known -> known.hash() != null);
    boolean looked = logins.attempt(asked, clock.instant(), LIMIT, LOCK);
    if (login.isPresent() && !looked) {
      throw locked(logins.find(asked).map(Logins.Login::lockedUntil).orElse(clock.instant()), reader);
    }
    return Argon2.matches(password, login.map(Logins.Login::hash).orElse(Argon2.NOBODY)) & login.isPresent();
  }

  /** Keeps the moment of a sign-in. */
  public void signedIn(Logins logins, Ref user) throws RapportException {
    logins.signedIn(user, clock.instant());
  }

  private static RapportException locked(Instant until, Principal reader) {
    String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(reader.locale())
        .withZone(reader.zone()).format(until);
    return new RapportException("locked-user", Texts.in(reader.locale(), "locked-user", reader.login(), time),
        Texts.in(reader.locale(), "locked-user.hint", reader.login()));
  }

  /**
   * Refuses passwords that are easily guessed.
   *
   * @throws RapportException {@code weak-password}
   */
  public static void strong(Password password, String login, Principal reader) throws RapportException {
    if (password.length() < SHORTEST || password.variety() < VARIETY || password.is(login)) {
      throw new RapportException("weak-password", Texts.in(reader.locale(), "weak-password"),
          Texts.in(reader.locale(), "weak-password.hint", SHORTEST, VARIETY));
    }
  }
}
