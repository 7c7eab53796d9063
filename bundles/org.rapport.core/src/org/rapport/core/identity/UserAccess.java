package org.rapport.core.identity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rapport.model.Ref;

/**
 * A user of a base, and how that person gets in.
 *
 * @param user the record
 * @param login the sign-in name, lower case
 * @param name the full name; null where it is hidden
 * @param active whether the user may sign in
 * @param administrator whether one of the roles gives every right
 * @param roles names of the roles that may be seen, in the order of the record
 * @param password whether the user has one
 * @param lastSignIn when the user last signed in with a password; null for never
 * @param lockedUntil until when attempts are refused after too many failures; null where they are not, may be past
 */
public record UserAccess(Ref user, String login, String name, boolean active, boolean administrator, List<String> roles, boolean password,
    Instant lastSignIn, Instant lockedUntil) {

  /** Copies the list. */
  public UserAccess {
    Objects.requireNonNull(user);
    Objects.requireNonNull(login);
    roles = List.copyOf(roles);
  }
}
