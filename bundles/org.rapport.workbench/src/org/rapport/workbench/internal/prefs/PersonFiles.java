package org.rapport.workbench.internal.prefs;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapport.core.session.DatabaseLocation;

/** Names what is kept on this computer for a person in a base. Stateless. */
public final class PersonFiles {

  private PersonFiles() {
  }

  /** The same name for the same person and base, which a file system takes and which tells neither. */
  public static String name(DatabaseLocation base, String login) {
    return UUID.nameUUIDFromBytes((base.target() + "\n" + login).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
