package org.rapport.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.rapport.model.RapportException;

/**
 * One command of the command line: a class annotated with picocli's {@code @Command}, whose fields are its options and
 * parameters. It is a whiteboard service of prototype scope, so that each run has an instance of its own, with the
 * property {@link #NAME}, by which it is found without making the others:
 *
 * <pre>
 * &#64;Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=report")
 * &#64;Command(name = "report", description = "Renders a report.")
 * public final class ReportCommand implements CliCommand { … }
 * </pre>
 *
 * The options {@code --db}, {@code --user}, {@code --json} and {@code --help} come from the command line itself.
 */
public interface CliCommand {

  /** Name of the service property that holds the verb. */
  String NAME = "rapport.command";

  /**
   * Runs the command.
   *
   * @return 0 if all was done, 1 if a part of it failed
   * @throws RapportException what went wrong; the command line reports it and chooses the exit code
   */
  int run(CliContext context) throws RapportException;

  /**
   * The texts of its help, with picocli's keys, such as {@code usage.description} or the {@code descriptionKey} of an option;
   * empty where the annotations hold them.
   */
  default Optional<ResourceBundle> helpTexts(Locale locale) {
    return Optional.empty();
  }

  /**
   * Whether it works with the database of {@code --db}. Such a command is handed over to the process that owns an
   * embedded database; one that does not, such as {@code plugin list}, always runs here.
   */
  default boolean needsDatabase() {
    return true;
  }

  /** Whether a command that needs no database shows what is in it where there is one, such as the fields of {@code types}. */
  default boolean looksIntoDatabase() {
    return false;
  }

  /**
   * What it does where the database that it needs could not be opened; the context has no session. The answer is the reason,
   * unless a command works without.
   */
  default int runWithout(CliContext context, RapportException reason) throws RapportException {
    throw reason;
  }

  /** The database it works with when {@code --db} is not said; null for the user's default database. */
  default String defaultDatabase() {
    return null;
  }

  /** Whether it makes an H2 file that does not exist; else the answer is {@code no-database}. */
  default boolean createsDatabase() {
    return false;
  }
}
