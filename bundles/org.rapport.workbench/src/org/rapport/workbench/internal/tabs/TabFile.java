package org.rapport.workbench.internal.tabs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.workbench.internal.prefs.PersonFiles;

/**
 * Where the tabs of one person in one base are kept on this computer.
 *
 * @param path the file, which is made when something is written
 */
record TabFile(Path path) {

  /**
   * That of a person in a base.
   *
   * @param home the folder of the user's data
   */
  static TabFile of(Path home, DatabaseLocation base, String login) {
    return new TabFile(home.resolve("tabs").resolve(PersonFiles.name(base, login) + ".xml"));
  }

  /** What was kept; empty where nothing was, or what cannot be read. */
  Optional<XMLMemento> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(path)) {
      return Optional.of(XMLMemento.createReadRoot(in));
    } catch (IOException | WorkbenchException e) {
      ILog.of(TabFile.class).warn("Which tabs were open cannot be read from " + path + "; the workbench begins without them.", e);
      return Optional.empty();
    }
  }

  /** Keeps a text in place of the one before. */
  void write(String text) {
    try {
      Files.createDirectories(path.getParent());
      Path fresh = Files.writeString(path.resolveSibling(path.getFileName() + ".new"), text);
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      ILog.of(TabFile.class).warn("Which tabs are open could not be kept in " + path + "; the next start begins with those of before.", e);
    }
  }
}
