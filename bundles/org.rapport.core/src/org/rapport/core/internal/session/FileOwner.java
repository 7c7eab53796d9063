package org.rapport.core.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The user of the operating system, and what belongs to that user. Stateless. */
final class FileOwner {

  private static final Logger LOG = LoggerFactory.getLogger(FileOwner.class);

  private FileOwner() {
  }

  /** The sign-in name of who says none. */
  static String login() {
    return System.getProperty("user.name").toLowerCase(Locale.ROOT);
  }

  /** Whether a file belongs to who runs this process; false where the system cannot tell. */
  static boolean isMine(Path file) {
    try {
      return Files.getOwner(file).equals(file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name")));
    } catch (IOException | UnsupportedOperationException e) {
      LOG.info("It could not be found out whose file {} is; a password is asked for.", file, e);
      return false;
    }
  }
}
