package org.rapport.core.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rapport.core.internal.Texts;
import org.rapport.model.RapportException;

/**
 * A file whose first line is a password. Where the system knows such rights, nobody but its owner may have any right to it.
 * Stateless.
 */
public final class PasswordFile {

  /** Longer is no password. */
  private static final int LONGEST = 1024;
  private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(PosixFilePermission.OWNER_READ,
      PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

  private PasswordFile() {
  }

  /**
   * The first line, without its end.
   *
   * @param locale language of messages
   * @throws RapportException {@code no-password-file} if it cannot be read, {@code open-password-file} if others have rights
   *     to it, {@code no-password} if its first line is empty or too long to be one
   */
  public static Password read(Path file, Locale locale) throws RapportException {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw new RapportException("open-password-file", Texts.in(locale, "password-file.open", file),
            Texts.in(locale, "password-file.open.hint", file));
      }
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        return line(reader, file, locale);
      }
    } catch (IOException e) {
      throw new RapportException("no-password-file", Texts.in(locale, "password-file.none", file), Texts.in(locale, "password-file.none.hint"), e);
    }
  }

  /**
   * The first line of whatever is read, without its end.
   *
   * @param source what people call it, for the message
   * @throws RapportException {@code no-password} if the line is empty or too long to be one
   */
  public static Password line(Reader reader, Object source, Locale locale) throws IOException, RapportException {
    char[] letters = new char[LONGEST];
    int length = 0;
    try {
      for (int next = reader.read(); next >= 0 && next != '\n' && next != '\r'; next = reader.read()) {
        if (length == LONGEST) {
          length = 0;
          break;
        }
        letters[length++] = (char) next;
      }
      if (length == 0) {
        throw new RapportException("no-password", Texts.in(locale, "password-file.empty", source, String.valueOf(LONGEST)),
            Texts.in(locale, "password-file.empty.hint"));
      }
      return new Password(Arrays.copyOf(letters, length));
    } finally {
      Arrays.fill(letters, '\0');
    }
  }
}
