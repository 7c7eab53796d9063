package org.rapport.cli.internal;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.PasswordFile;
import org.rapport.core.identity.Passwords;
import org.rapport.model.RapportException;

/**
 * The passwords of who typed a command: from the file that {@code RAPPORT_PASSWORD_FILE} names, else without echo from the
 * terminal, a new one also from the standard input. Never from an argument, which every process of the machine can read.
 */
public final class TypedPasswords implements Passwords {

  /** Name of the variable with the file. */
  public static final String VARIABLE = "RAPPORT_PASSWORD_FILE";

  private final Path file;
  private final Console console;
  private final InputStream in;
  private final Locale locale;

  /**
   * @param file null where none is named
   * @param console null where nobody sits at a terminal
   */
  public TypedPasswords(Path file, Console console, InputStream in, Locale locale) {
    this.file = file;
    this.console = console;
    this.in = in;
    this.locale = locale;
  }

  /** Of who started this process. */
  static TypedPasswords here(Path folder, Locale locale) {
    String named = System.getenv(VARIABLE);
    return new TypedPasswords(named == null || named.isBlank() ? null : folder.resolve(named), Terminal.console().orElse(null), System.in, locale);
  }

  @Override
  public Optional<Password> ask(Purpose purpose, String login) throws RapportException {
    if (purpose != Purpose.NEW && file != null) {
      return Optional.of(PasswordFile.read(file, locale));
    }
    return switch (purpose) {
      case SIGN_IN -> console == null ? Optional.empty() : typed("password.ask", login);
      case FIRST -> console == null ? Optional.empty() : typedTwice("password.first", login);
      case NEW -> console == null ? Optional.of(read()) : typedTwice("password.new", login);
      case FILE -> Optional.empty();
    };
  }

  private Password read() throws RapportException {
    try {
      return PasswordFile.line(new InputStreamReader(in, StandardCharsets.UTF_8), Texts.in(locale, "password.stdin"), locale);
    } catch (IOException e) {
      throw new RapportException("no-password", Texts.in(locale, "password.unread", String.valueOf(e.getMessage())),
          Texts.in(locale, "password.unread.hint"), e);
    }
  }

  /** Empty where nothing was typed. */
  private Optional<Password> typed(String sentence, String login) {
    char[] letters = console.readPassword("%s", Texts.in(locale, sentence, login) + " ");
    if (letters == null || letters.length == 0) {
      return Optional.empty();
    }
    Password password = new Password(letters);
    Arrays.fill(letters, '\0');
    return Optional.of(password);
  }

  private Optional<Password> typedTwice(String sentence, String login) throws RapportException {
    Optional<Password> first = typed(sentence, login);
    if (first.isEmpty()) {
      return first;
    }
    Optional<Password> second = typed("password.again", login);
    boolean same = second.isPresent() && first.get().same(second.get());
    second.ifPresent(Password::close);
    if (!same) {
      first.get().close();
      throw new RapportException("no-password", Texts.in(locale, "password.differs"), Texts.in(locale, "password.differs.hint"));
    }
    return first;
  }
}
