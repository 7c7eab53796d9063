package org.rapport.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.rapport.core.handover.HandedCommand;
import org.rapport.core.identity.Passwords;

/**
 * One command as somebody typed it, here or in another process.
 *
 * @param arguments as typed
 * @param in the person's standard input
 * @param out the person's standard output
 * @param err the person's standard error output
 * @param folder where it was typed, absolute
 * @param locale language of the person
 * @param zone zone of the person
 * @param passwords asks the person for a password
 * @param gone whether the person has gone and the command may stop
 */
public record Invocation(List<String> arguments, InputStream in, OutputStream out, OutputStream err, Path folder, Locale locale,
    ZoneId zone, Passwords passwords, BooleanSupplier gone) {

  /** Typed in this process. */
  public static Invocation here(List<String> arguments) {
    Path folder = Path.of("").toAbsolutePath();
    return new Invocation(arguments, System.in, System.out, System.err, folder, Locale.getDefault(), ZoneId.systemDefault(),
        TypedPasswords.here(folder, Locale.getDefault()), () -> false);
  }

  /** Another command of the same person. */
  Invocation as(List<String> command, OutputStream output) {
    return new Invocation(command, in, output, err, folder, locale, zone, passwords, gone);
  }

  /** The same for the process that owns the database. */
  HandedCommand handed() {
    return new HandedCommand(arguments, folder.toString(), locale.toLanguageTag(), zone.getId());
  }
}
