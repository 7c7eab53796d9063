package org.rapport.core.identity;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a user who is to be added.
 *
 * @param login the sign-in name; kept in lower case
 * @param name the full name; null to make it of the sign-in name
 * @param email where notices go; null for none
 * @param team name of the team; null for none
 * @param roles names of the roles
 */
public record NewUser(String login, String name, String email, String team, List<String> roles) {

  /** Copies the list. */
  public NewUser {
    Objects.requireNonNull(login);
    roles = List.copyOf(roles);
  }
}
