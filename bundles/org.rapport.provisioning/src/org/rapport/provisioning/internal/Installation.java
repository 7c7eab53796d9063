package org.rapport.provisioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.equinox.p2.engine.IProfile;
import org.rapport.model.RapportException;

/** Whether the folder of this installation may be changed by who runs this process. */
final class Installation {

  private Installation() {
  }

  /**
   * Checks the owner of the installation and the right to write in it.
   *
   * @throws RapportException {@code install-read-only} or {@code install-foreign}
   */
  static void checkWritable(IProfile profile) throws RapportException {
    String folder = profile.getProperty(IProfile.PROP_INSTALL_FOLDER);
    if (folder == null) {
      throw Texts.error("no-profile", null);
    }
    Path install = Path.of(folder);
    String user = System.getProperty("user.name");
    for (Path each : new Path[] {install, install.resolve("plugins"), install.resolve("configuration")}) {
      if (!Files.isWritable(each)) {
        throw Texts.error("install-read-only", null, install, user);
      }
    }
    String owner;
    try {
      owner = Files.getOwner(install).getName();
    } catch (IOException | UnsupportedOperationException e) {
      // A file system without owners: the right to write, checked above, is all there is to know.
      return;
    }
    boolean named = user != null && !user.equals("?") && !owner.chars().allMatch(Character::isDigit);
    if (named && !owner.endsWith(user)) {
      throw Texts.error("install-foreign", null, install, owner, user);
    }
  }
}
