package org.rapport.store;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/**
 * What the sign-in of users needs and nobody else may see: hashes of passwords, failures and locks. None of it is model
 * data; it is in no feed, list, export or log. All methods block on the database. Safe for all threads.
 */
public interface Logins {

  /**
   * How one user signs in.
   *
   * @param hash of the password, in the PHC string format; null where the user has none
   * @param failures how many attempts have failed since the last one that did not
   * @param lockedUntil when attempts are looked at again; null where they are not refused
   * @param lastSignIn null for never
   */
  record Login(String hash, int failures, Instant lockedUntil, Instant lastSignIn) implements Serializable {

    /** Says everything but the hash. */
    @Override
    public String toString() {
      return "Login[failures=" + failures + ", lockedUntil=" + lockedUntil + ", lastSignIn=" + lastSignIn + "]";
    }
  }

  /**
   * A user as the sign-in meets one.
   *
   * @param active whether the user may sign in
   */
  record Known(Ref user, boolean active) implements Serializable {
  }

  /** Whether the base has any user. */
  boolean anyUser() throws RapportException;

  /** The user with a sign-in name, whatever rights who asks will have; empty where there is none. */
  Optional<Known> known(String login) throws RapportException;

  /** Whether any user has a password. */
  boolean any() throws RapportException;

  /** How a user signs in; empty where nothing is known. */
  Optional<Login> find(Ref user) throws RapportException;

  /** The same for all users of whom anything is known, in one statement. */
  Map<Ref, Login> all() throws RapportException;

  /** Gives a user another password and takes failures and lock away; null takes the password away. */
  void set(Ref user, String hash) throws RapportException;

  /**
   * Counts one attempt before it is looked at, so that many at once are no way around the limit. Failures before the end
   * of an earlier lock do not count.
   *
   * @param now the moment of the attempt
   * @param limit with which attempt in a row the user is locked
   * @param lock for how long
   * @return whether it may be looked at; false while the user is locked or has no password
   */
  boolean attempt(Ref user, Instant now, int limit, Duration lock) throws RapportException;

  /** Keeps the moment of a sign-in and takes failures and lock away. */
  void signedIn(Ref user, Instant now) throws RapportException;
}
