package org.rapport.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.rapport.model.RapportException;

/** Writes a file that appears, or replaces an older one, only when it is complete. Stateless. */
public final class WholeFile {

  private WholeFile() {
  }

  /** What a file is to hold. */
  public interface Content {
    /** Writes all of it. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes it.
   *
   * @param file where to, absolute
   * @param locale language of what is said where it cannot be
   * @return how many bytes it has
   * @throws RapportException {@code file-denied}; then nothing is left of it
   */
  public static long write(Path file, Locale locale, Content content) throws RapportException {
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        content.write(out);
      }
      long size = Files.size(temporary);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      return size;
    } catch (IOException e) {
      remove(temporary, e);
      throw denied(file, locale, e);
    }
  }

  /** The name of the first of several files, or of a later one beside it: {@code failed.csv}, {@code failed-2.csv}. */
  public static Path numbered(Path file, int place) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return place == 0 ? file : file.resolveSibling(name.substring(0, dot) + "-" + (place + 1) + name.substring(dot));
  }

  /** Refuses a place where no file can be: a folder, or one in a folder that is not there; {@code file-denied}. */
  public static void check(Path file, Locale locale) throws RapportException {
    Path parent = file.toAbsolutePath().getParent();
    String wrong = Files.isDirectory(file) ? Texts.in(locale, "export.folder", file)
        : !Files.isDirectory(parent) ? Texts.in(locale, "export.no-folder", parent) : null;
    if (wrong != null) {
      throw new RapportException("file-denied", wrong, Texts.in(locale, "export.denied.hint"));
    }
  }

  /** What is said where a file cannot be written. */
  public static RapportException denied(Path file, Locale locale, IOException reason) {
    return new RapportException("file-denied", Texts.in(locale, "export.denied", file, String.valueOf(reason.getMessage())),
        Texts.in(locale, "export.denied.hint"), reason);
  }

  private static void remove(Path temporary, IOException reason) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
