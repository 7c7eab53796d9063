package org.rapport.workbench.internal.admin;

import java.util.Arrays;
import java.util.Optional;
import org.rapport.core.identity.Password;
import org.rapport.workbench.ui.Frame;

/** A new password that is typed twice. Stateless; what it reads is overwritten by who closes it. */
final class Secret {

  private Secret() {
  }

  /** Whether both fields say the same. */
  static boolean same(Frame fresh, Frame again) {
    char[] one = fresh.text().getTextChars();
    char[] other = again.text().getTextChars();
    boolean same = Arrays.equals(one, other);
    Arrays.fill(one, '\0');
    Arrays.fill(other, '\0');
    return same;
  }

  /** What a field says; empty for nothing. */
  static Optional<Password> read(Frame field) {
    char[] letters = field.text().getTextChars();
    Optional<Password> password = letters.length == 0 ? Optional.empty() : Optional.of(new Password(letters));
    Arrays.fill(letters, '\0');
    return password;
  }
}
