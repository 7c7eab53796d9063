package org.rapport.print.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.rapport.model.RapportException;

/** A file that appears complete or not at all: written under another name beside its place, then moved there. */
final class OutputFile implements AutoCloseable {

  private final Path file;
  private final Path draft;

  /**
   * Checks the place before any work is done.
   *
   * @throws RapportException {@code not-writable} if the folder is missing or cannot be written, or the place is a folder
   */
  OutputFile(Path place) throws RapportException {
    file = place.toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw Texts.error("not-writable", "is-folder", null, file);
    }
    if (!Files.isDirectory(folder)) {
      throw Texts.error("not-writable", "no-folder", null, file, folder);
    }
    draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.createFile(draft);
    } catch (IOException e) {
      throw Texts.error("not-writable", "folder-denied", e, file, folder, reason(e));
    }
  }

  /** Where to write. */
  Path draft() {
    return draft;
  }

  /** The place it will have. */
  Path file() {
    return file;
  }

  /**
   * Puts what was written in its place.
   *
   * @throws RapportException {@code not-writable} if that fails
   */
  void finish() throws RapportException {
    try {
      move();
    } catch (IOException e) {
      throw Texts.error("not-writable", "file-denied", e, file, reason(e));
    }
  }

  private void move() throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws RapportException {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw Texts.error("not-writable", "draft-left", e, draft, reason(e));
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> Texts.get("reason.denied");
      case NoSuchFileException missing -> Texts.get("reason.missing");
      default -> e.getMessage();
    };
  }
}
