package org.rapport.core.internal.session;

import java.nio.file.Path;
import java.util.Optional;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.Passwords.Purpose;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.identity.Argon2;
import org.rapport.core.internal.identity.Attempts;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;
import org.rapport.store.Logins.Known;
import org.rapport.store.Principal;
import org.rapport.store.Store;

/**
 * Finds out on whose behalf a session works. As long as no user of a base has a password, it believes the sign-in name: who can
 * open the file, or has the password of the database server, is trusted. As soon as one has, a sign-in needs a password, except
 * for the owner of an embedded file who says no name.
 */
final class SignIn {

  private final Store store;
  private final Starter starter;
  private final SessionRequest request;
  private final Attempts attempts;
  private final String login;
  private final Principal anonymous;

  SignIn(Store store, Starter starter, SessionRequest request, Attempts attempts) {
    this.store = store;
    this.starter = starter;
    this.request = request;
    this.attempts = attempts;
    this.login = request.user() != null ? request.user() : FileOwner.login();
    this.anonymous = new Principal(login, null, request.locale(), request.zone());
  }

  /**
   * Who it is.
   *
   * @param file of an embedded base, else null
   */
  Principal principal(Path file) throws RapportException {
    Optional<Known> known = starter.find(login);
    if (known.isEmpty() && starter.empty()) {
      Optional<Known> first = begin();
      if (first.isPresent()) {
        return principal(first.get());
      }
      known = starter.find(login);
    }
    boolean believed = !store.logins().any() || request.user() == null && file != null && FileOwner.isMine(file);
    if (!believed) {
      return principal(verified(known));
    }
    return principal(active(known.orElseThrow(() -> new RapportException("unknown-user",
        say("unknown-user", login, request.location().name()), say("unknown-user.hint")))));
  }

  /** The first who comes is the administrator. */
  private Optional<Known> begin() throws RapportException {
    Optional<Password> typed = request.user() == null ? Optional.empty() : request.passwords().ask(Purpose.FIRST, login);
    if (typed.isEmpty()) {
      return starter.begin(login, anonymous, null);
    }
    try (Password password = typed.get()) {
      Attempts.strong(password, login, anonymous);
      return starter.begin(login, anonymous, Argon2.hash(password));
    }
  }

  private Known verified(Optional<Known> known) throws RapportException {
    if (request.user() == null) {
      throw new RapportException("sign-in-needed", say("sign-in-needed", request.location().name()), say("sign-in-needed.hint"));
    }
    Password typed = request.passwords().ask(Purpose.SIGN_IN, login).orElseThrow(() -> new RapportException("no-password",
        say("no-password", login, request.location().name()), say("no-password.hint")));
    try (Password password = typed) {
      Optional<Ref> user = known.map(Known::user);
      if (!attempts.right(store.logins(), user, password, anonymous) || user.isEmpty()) {
        throw new RapportException("wrong-password", say("wrong-password"), say("wrong-password.hint", Attempts.LIMIT));
      }
      active(known.get());
      attempts.signedIn(store.logins(), user.get());
      return known.get();
    }
  }

  private Known active(Known known) throws RapportException {
    if (!known.active()) {
      throw new RapportException("inactive-user", say("inactive-user", login, request.location().name()), say("inactive-user.hint"));
    }
    return known;
  }

  private Principal principal(Known known) {
    return new Principal(login, known.user(), request.locale(), request.zone());
  }

  private String say(String key, Object... arguments) {
    return Texts.in(request.locale(), key, arguments);
  }
}
