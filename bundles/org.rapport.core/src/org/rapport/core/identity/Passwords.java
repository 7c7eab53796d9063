package org.rapport.core.identity;

import java.util.Optional;
import org.rapport.model.RapportException;

/** Where passwords come from: a file, a console, a dialog, or another process. Asked only when one is needed. */
public interface Passwords {

  /** What a password is needed for. */
  enum Purpose {
    /** To let a user in. */
    SIGN_IN,
    /** For the first user of an empty base; none is an answer. */
    FIRST,
    /** For a user who gets another one: typed twice, or read from the standard input. */
    NEW,
    /** For a user who gets another one, where it stands in a file that is named already; nobody is asked. */
    FILE
  }

  /**
   * Asks for a password. Blocks.
   *
   * @param login the sign-in name of the user it belongs to
   * @return the password, to be closed by the caller; empty where there is none and nobody can be asked
   * @throws RapportException if the one named cannot be used, such as {@code open-password-file}
   */
  Optional<Password> ask(Purpose purpose, String login) throws RapportException;

  /** Knows none and asks nobody. */
  static Passwords none() {
    return (purpose, login) -> Optional.empty();
  }

  /** Knows one, for whatever it is needed. */
  static Passwords of(char[] letters) {
    return (purpose, login) -> Optional.of(new Password(letters));
  }
}
