package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.rapport.cli.CliCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The help of all commands as texts, and the file that the launcher prints them from without starting the framework.
 * The file has a line {@code ==> NAME} before each page, {@code ==> rapport} before the overview, and begins with
 * {@code ==> key KEY}, which says from which bundles it was made.
 */
public final class HelpPages {

  private static final String MARK = "==> ";

  private final Commands commands;

  /** For these commands. */
  public HelpPages(Commands commands) {
    this.commands = commands;
  }

  /** What {@code --help} prints: all commands with a sentence each. */
  public String overview() {
    CommandLine line = root(Locale.getDefault());
    for (String name : commands.names()) {
      commands.create(name).ifPresent(command -> add(line, name, command, Locale.getDefault()));
    }
    return text(line);
  }

  private static CommandLine root(Locale locale) {
    CommandLine line = new CommandLine(new RootOptions());
    line.setResourceBundle(new HelpTexts(Optional.empty(), locale));
    return line;
  }

  /** Adds a command, with its texts and those of the options that all commands have. */
  static void add(CommandLine line, String name, CliCommand command, Locale locale) {
    line.addSubcommand(name, command);
    line.getSubcommands().get(name).setResourceBundle(new HelpTexts(command.helpTexts(locale), locale));
  }

  /** What {@code COMMAND --help} prints. */
  static String page(CommandLine command) {
    return text(command);
  }

  private static String text(CommandLine line) {
    line.setUsageHelpWidth(Runner.width());
    return line.getUsageMessage(Ansi.OFF);
  }

  /**
   * Writes the file if it was made from other bundles.
   *
   * @param key names the set of bundles
   * @return whether it was written
   */
  public boolean write(Path file, String key) throws IOException {
    if (Files.isReadable(file)) {
      try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
        if (lines.findFirst().filter((MARK + "key " + key)::equals).isPresent()) {
          // The launcher takes the pages if they are not older than the list of bundles.
          Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
          return false;
        }
      }
    }
    StringBuilder text = new StringBuilder(MARK + "key " + key + "\n" + MARK + "rapport\n" + overview());
    for (String name : commands.names()) {
      CliCommand command = commands.create(name).orElseThrow();
      CommandLine line = root(Locale.getDefault());
      add(line, name, command, Locale.getDefault());
      text.append(MARK).append(name).append('\n').append(page(line.getSubcommands().get(name)));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "help", ".tmp");
    Files.writeString(temporary, text, StandardCharsets.UTF_8);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }
}
